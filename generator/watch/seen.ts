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
  /** The same of outputs; where the run failed, of those that the one before left. */
  readonly outputs: ReadonlyMap<string, string>;
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
  const outputs = new Map(Object.entries(outputHashes).map(([path, hash]) => [join(output, path), hash]));
  const texts = [...sources].map(([id, text]) => [isAbsolute(id) ? id : join(input, id), sha256(text)] as const);
  return {
    input,
    allowOutside,
    read: new Map([
      ...missing.map((path) => [path, ABSENT] as const),
      ...texts,
      ...Object.entries(surroundings),
      ...Object.entries(files),
    ]),
    // What forbids writing may be gone before anybody hears of it: an output folder that is being removed, say.
    outputs: outputs.size === 0 ? (before?.outputs ?? outputs) : outputs,
  };
}

/** Whether a file is not as the run saw it. Files that no run would look at are nobody's business. */
export function isNews({ input, read, outputs }: Seen, path: string): boolean {
  const known = outputs.get(path) ?? read.get(path);
  if (known === undefined && !(isInside(input, path) && isSchemaPath(relative(input, path).split(sep).join("/"))))
    return false;
  try {
    return (known ?? ABSENT) !== fingerprint(path);
  } catch {
    // It cannot be read, or is a folder: the run will say what to think of it.
    return true;
  }
}
