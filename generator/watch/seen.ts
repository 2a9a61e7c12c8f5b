import { isAbsolute, join, relative, sep } from "node:path";
import { ABSENT, configFingerprint as fingerprint, sha256 } from "../cache/fingerprint.ts";
import type { GenerateResult } from "../generate.ts";
import { isSchemaPath } from "../load/find-files.ts";
import { isInside } from "../load/inside.ts";
import { entriesApart } from "../model/layered-map.ts";
import { isSkipped, type Tree } from "./input-tree.ts";

/** What a run read and left, so that news of it can be told from what is known. */
export interface Seen extends Tree {
  /** The texts that were read, by the files that findings name. */
  readonly texts: Map<string, SeenText>;
  /** The same as the run gave them. */
  readonly sources: ReadonlyMap<string, string>;
  /** Fingerprints of what else was read or looked for, by absolute paths. */
  readonly others: ReadonlyMap<string, string>;
  /** The texts by their absolute paths. */
  readonly byPath: Map<string, SeenText>;
  /** The paths of those that the tree of the input folder is not watched for. */
  readonly apart: readonly string[];
  readonly output: string;
  /** The fingerprints of outputs by their paths in the output folder; where the run failed, of those that the one before left. */
  readonly outputs: ReadonlyMap<string, string>;
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
 * @param before - what the last one saw; what it knows of texts is taken over and changed
 */
export function seenBy(places: Places, result: GenerateResult, before: Seen | undefined): Seen {
  const { input, allowOutside, output, files } = places;
  const { sources = new Map<string, string>(), missing = [], surroundings = {}, outputHashes } = result;
  const known = before?.input === input ? before : undefined;
  // What forbids writing may be gone before anybody hears of it: an output folder that is being removed, say.
  const isWritten = before === undefined || (outputHashes !== undefined && outputHashes.size > 0);
  const texts = textsSeen(sources, input, known);
  return {
    input,
    allowOutside,
    ...texts,
    others: new Map([
      // What has errors of its own counts as missing, too.
      ...missing.filter((path) => !texts.byPath.has(path)).map((path) => [path, ABSENT] as const),
      ...Object.entries(surroundings),
      ...Object.entries(files),
    ]),
    ...(isWritten
      ? { output, outputs: outputHashes ?? new Map<string, string>() }
      : { output: before.output, outputs: before.outputs }),
  };
}

type SeenTexts = Pick<Seen, "texts" | "sources" | "byPath" | "apart">;

/** The same maps as long as there are the same files, since most texts are as they were. */
function textsSeen(sources: ReadonlyMap<string, string>, input: string, before: SeenTexts | undefined): SeenTexts {
  const { texts, byPath, apart } = before ?? { texts: new Map<string, SeenText>(), byPath: new Map(), apart: [] };
  const count = texts.size;
  for (const [id, text] of entriesApart(sources, before?.sources)) {
    if (texts.get(id)?.text === text) continue;
    const seen = { text, hash: sha256(text), path: isAbsolute(id) ? id : join(input, id) };
    texts.set(id, seen);
    byPath.set(seen.path, seen);
  }
  if (texts.size === sources.size && count === texts.size) return { texts, sources, byPath, apart };
  const left = [...texts].filter(([id]) => sources.has(id));
  const paths = new Map(left.map(([, seen]) => [seen.path, seen]));
  return {
    texts: new Map(left),
    sources,
    byPath: paths,
    apart: [...paths.keys()].filter((path) => isApart(input, path)),
  };
}

/** Whether the tree of the input folder is not watched for a file. */
export function isApart(input: string, path: string): boolean {
  const below = `${input}${sep}`;
  return !path.startsWith(below) || isSkipped(path.slice(below.length));
}

/** The fingerprint of a file that was read or looked for; undefined where a path is none. */
export function readHash({ others, byPath }: Seen, path: string): string | undefined {
  return others.get(path) ?? byPath.get(path)?.hash;
}

/** The fingerprint of an output; undefined where a path is none. */
export function outputHash({ output, outputs }: Seen, path: string): string | undefined {
  return isInside(output, path) ? outputs.get(relative(output, path).split(sep).join("/")) : undefined;
}

/** Whether a file is not as the run saw it. Files that no run would look at are nobody's business. */
export function isNews(seen: Seen, path: string): boolean {
  const { input } = seen;
  const known = outputHash(seen, path) ?? readHash(seen, path);
  if (known === undefined && !(isInside(input, path) && isSchemaPath(relative(input, path).split(sep).join("/"))))
    return false;
  try {
    return (known ?? ABSENT) !== fingerprint(path);
  } catch {
    // It cannot be read, or is a folder: the run will say what to think of it.
    return true;
  }
}
