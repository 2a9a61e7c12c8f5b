import { join } from "node:path";
import type { Artifact } from "../model/artifact.ts";
import { isShared } from "./manifest.ts";
import { inBatches, withoutReturns } from "./output-path.ts";
import { type FileState, fileState, lookBelow } from "./plan.ts";
import { addToRecord, type OutputRecord } from "./record.ts";
import { hashOf, writeWhole } from "./write-file.ts";
import type { LeftFolder, WriteOptions, WriteResult } from "./write-options.ts";

/** Entries by which a record may grow before it is written anew. */
const MAX_ADDED = 10_000;

/**
 * Brings a folder to artifacts that is as the last run of this process left it: where there are the same paths, only files
 * whose texts are other ones are looked at.
 * @returns undefined where all of it has to be compared; then nothing is written
 */
export async function patched(artifacts: readonly Artifact[], options: WriteOptions): Promise<WriteResult | undefined> {
  const { output, check, isPartial = false, known, record } = options;
  const left = known?.left();
  if (left === undefined || left.output !== output || check || isPartial || left.added > MAX_ADDED) return undefined;
  const others = otherArtifacts(artifacts, left);
  if (others === undefined) return undefined;
  const states = await changedStates(others, left, options);
  // It is not as it was left, or is about to be written to.
  known?.leave(undefined);
  if (states === undefined) return undefined;
  const written: OutputRecord = new Map(
    states.map(({ path, text }) => [path, [hashOf(path, withoutReturns(text), options)]]),
  );
  await addToRecord(record, new Map([...written].map(([path, own]) => [path, [left.hashes[path] ?? "", ...own]])));
  await inBatches(states, ({ path, text }) => writeWhole(join(output, path), text));
  await addToRecord(record, written);
  const hashes = { ...left.hashes };
  const all = new Map(left.artifacts);
  for (const artifact of others) {
    hashes[artifact.path] = hashOf(artifact.path, artifact.text, options);
    all.set(artifact.path, artifact);
  }
  known?.leave({ ...left, artifacts: all, hashes, added: left.added + 2 * states.length });
  return {
    written: states.map(({ path }) => path).sort(),
    removed: [],
    unchanged: artifacts.length - states.length,
    diagnostics: left.diagnostics,
    outputHashes: hashes,
  };
}

/** Those of other texts; undefined where there are other paths, or the manifest would be another one. */
function otherArtifacts(artifacts: readonly Artifact[], left: LeftFolder): readonly Artifact[] | undefined {
  if (artifacts.length !== left.artifacts.size) return undefined;
  const others: Artifact[] = [];
  for (const artifact of artifacts) {
    const before = left.artifacts.get(artifact.path);
    if (before === undefined) return undefined;
    if (before.text === artifact.text) continue;
    if (isShared(before) !== isShared(artifact)) return undefined;
    others.push(artifact);
  }
  return others;
}

/** The files that have to be written; undefined where one of them is not as it was left. */
async function changedStates(
  others: readonly Artifact[],
  { hashes }: LeftFolder,
  { output, known }: WriteOptions,
): Promise<readonly FileState[] | undefined> {
  const comparison = {
    output,
    listed: new Set(others.map(({ path }) => path)),
    record: new Map(others.map(({ path }) => [path, [hashes[path] ?? ""]])),
    look: lookBelow(output),
    leaving: new Set<string>(),
    findings: [],
    ...(known === undefined ? {} : { known }),
  };
  const states = await inBatches(others, (artifact) => fileState(artifact, comparison));
  const plain = states.flatMap((state) =>
    state === undefined || state.state === "missing" || state.edited ? [] : state,
  );
  return plain.length < others.length ? undefined : plain.filter(({ state }) => state === "changed");
}
