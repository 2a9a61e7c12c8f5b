import { join } from "node:path";
import type { Artifact } from "../model/artifact.ts";
import type { KnownOutputs, WriteResult } from "../write/write-options.ts";
import { knownBytes } from "./known-bytes.ts";
import type { StandingAt, StandingOf } from "./saved.ts";

/**
 * Finds texts in the files of an output folder, which are read only where somebody asks what they say.
 * @param known - by which is seen whether a text stands there; without it, that turns out where it is read
 */
export function standingTexts(output: string, known?: KnownOutputs): StandingAt {
  return (place) => {
    const { path, hash } = place;
    if (known !== undefined && known.hashOfFile(join(output, path)) !== hash) return undefined;
    return { ...place, read: () => knownBytes(join(output, path), hash).toString("utf8") };
  };
}

/** Short texts are no longer than the place of a file. */
const LONG = 200;

/**
 * Tells which of the files that a run left was made of the text of a part.
 * @param asMade - the artifacts with the texts of parts
 */
export function standingAfter(
  asMade: readonly Artifact[],
  { outputHashes, otherwise }: Pick<WriteResult, "outputHashes" | "otherwise">,
): StandingOf {
  const places = new Map<string, ReturnType<StandingOf>>();
  for (const artifact of asMade) {
    const { path } = artifact;
    const hash = outputHashes.get(path);
    // What was taken over is known to stand there.
    if (artifact.hash !== undefined || hash === undefined || otherwise?.has(path) !== false) continue;
    const { text } = artifact;
    if (text.length > LONG && !text.includes("\r")) places.set(text, { path, hash, length: text.length });
  }
  return (text) => places.get(text);
}
