import { isAbsolute, join, relative, sep } from "node:path";
import { ABSENT, configFingerprint as fingerprint, sha256 } from "../cache/fingerprint.ts";
import type { GenerateResult } from "../generate.ts";
import { isSchemaPath } from "../load/find-files.ts";
import { isInside } from "../load/inside.ts";
import type { Tree } from "./input-tree.ts";

/** What a run read and left, so that news of it can be told from what is known. */
export interface Seen extends Tree {
  /** Fingerprints of files that were read or looked for, by absolute paths. */
  readonly read: ReadonlyMap<string, string>;
  readonly output: string;
  /** The fingerprints of outputs by their paths in the output folder; where the run failed, of those that the one before left. */
  readonly outputs: { readonly [path: string]: string };
  /** The texts that were read, by the files that findings name. */
  readonly texts: ReadonlyMap<string, SeenText>;
}

interface SeenText {
  readonly text: string;
  readonly hash: string;
  /** Absolute. */
  readonly path: string;
}

/** Where a run read and wrote, absolute, and the fingerprints of files that it looked for before it began. */
export interface Places extends Tree {
  readonly output: string;
  readonly files: { readonly [path: string]: string };
}

/**
 * What a run saw.
 * @param before - what the last one saw
 */
export function seenBy(places: Places, result: GenerateResult, before: Seen | undefined): Seen {
  const { input, allowOutside, output, files } = places;
  const { sources = new Map<string, string>(), missing = [], surroundings = {}, outputHashes = {} } = result;
  const earlier = before?.input === input ? before.texts : undefined;
  const texts = new Map([...sources].map(([id, text]) => [id, seenText(id, text, input, earlier)]));
  // What forbids writing may be gone before anybody hears of it: an output folder that is being removed, say.
  const isWritten = before === undefined || Object.keys(outputHashes).length > 0;
  return {
    input,
    allowOutside,
    read: new Map([
      ...missing.map((path) => [path, ABSENT] as const),
      ...[...texts.values()].map(({ path, hash }) => [path, hash] as const),
      ...Object.entries(surroundings),
      ...Object.entries(files),
    ]),
    texts,
    ...(isWritten ? { output, outputs: outputHashes } : { output: before.output, outputs: before.outputs }),
  };
}

function seenText(id: string, text: string, input: string, earlier: Seen["texts"] | undefined): SeenText {
  const known = earlier?.get(id);
  if (known?.text === text) return known;
  return { text, hash: sha256(text), path: isAbsolute(id) ? id : join(input, id) };
}

/** The fingerprint of an output; undefined where a path is none. */
export function outputHash({ output, outputs }: Seen, path: string): string | undefined {
  const name = isInside(output, path) ? relative(output, path).split(sep).join("/") : "";
  return Object.hasOwn(outputs, name) ? outputs[name] : undefined;
}

/** Whether a file is not as the run saw it. Files that no run would look at are nobody's business. */
export function isNews(seen: Seen, path: string): boolean {
  const { input, read } = seen;
  const known = outputHash(seen, path) ?? read.get(path);
  if (known === undefined && !(isInside(input, path) && isSchemaPath(relative(input, path).split(sep).join("/"))))
    return false;
  try {
    return (known ?? ABSENT) !== fingerprint(path);
  } catch {
    // It cannot be read, or is a folder: the run will say what to think of it.
    return true;
  }
}
