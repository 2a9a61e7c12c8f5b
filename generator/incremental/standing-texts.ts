import { join } from "node:path";
import type { Artifact } from "../model/artifact.ts";
import type { KnownOutputs, WriteResult } from "../write/write-options.ts";
import { knownBytes } from "./known-bytes.ts";
import type { StandingAt, StandingOf } from "./saved.ts";

/** Finds texts in the files of an output folder, which are read only where somebody asks what they say. */
export function standingTexts(output: string, { hashOfFile }: KnownOutputs): StandingAt {
  return (place) => {
    const { path, hash } = place;
    const file = join(output, path);
    if (hashOfFile(file) !== hash) return undefined;
    return { ...place, read: () => knownBytes(file, hash).toString("utf8") };
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
