import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Artifact } from "../model/artifact.ts";
import { atPlaces } from "../model/at-places.ts";
import type { Change } from "../model/delta.ts";
import { placesApart } from "../model/other-places.ts";
import { clashesOf } from "./clashes.ts";
import { changedManifest, isShared, MANIFEST } from "./manifest.ts";
import { orphanAt, removeFile } from "./orphans.ts";
import { inBatches } from "./output-path.ts";
import { blockedFolder, type FileState, fileState, lookBelow } from "./plan.ts";
import { addToRecord, type OutputRecord } from "./record.ts";
import { hashOf, recordedHash, writeWhole } from "./write-file.ts";
import type { LeftFolder, WriteOptions, WriteResult } from "./write-options.ts";

/** Entries by which a record may grow before it is written anew. */
const MAX_ADDED = 10_000;
/** Paths that may come before all of them are compared: each is looked for among all others. */
const MAX_COMING = 100;

/**
 * Brings a folder to artifacts that is as the last run of this process left it: only files whose texts are other ones, and
 * those that come and go, are looked at.
 * @returns undefined where all of it has to be compared; then nothing is written
 */
export async function patched(artifacts: readonly Artifact[], options: WriteOptions): Promise<WriteResult | undefined> {
  const { output, check, isPartial = false, known, record } = options;
  const left = known?.left();
  if (left === undefined || left.output !== output || check || isPartial || left.added > MAX_ADDED) return undefined;
  const changes = changesBetween(left.artifacts, artifacts);
  const { coming, going } = changes;
  const changed = changes.changed.map(({ now }) => now);
  if (!isListedApart(changes) || coming.length > MAX_COMING || clashesOf(coming, left.artifacts)) return undefined;
  const states = await statesOf(changes, left, options);
  // It is not as it was left, or is about to be written to.
  known?.leave(undefined);
  if (states === undefined || !(await canGo(going, left, options))) return undefined;
  const [paths, gone] = [coming.map(({ path }) => path), going.map(({ path }) => path)];
  const manifest = changedManifest(left.manifest, paths, gone);
  const written: OutputRecord = new Map(states.map(({ path, wanted }) => [path, [recordedHash(wanted)]]));
  // Claimed before they are written, as in any run.
  if (paths.length > 0) writeWhole(join(output, MANIFEST), changedManifest(left.manifest, paths, []));
  await addToRecord(record, new Map([...written].map(([path, own]) => [path, [left.hashes.get(path) ?? "", ...own]])));
  for (const path of gone) await removeFile(path, output);
  await inBatches([...new Set(paths.map(dirname))], (folder) => mkdir(join(output, folder), { recursive: true }));
  for (const { path, wanted } of states) writeWhole(join(output, path), wanted.text);
  if (gone.length > 0) writeWhole(join(output, MANIFEST), manifest);
  await addToRecord(record, written);
  const hashes = left.hashes.with(
    [...changed, ...coming, { path: MANIFEST, text: manifest }].map((wanted) => [wanted.path, hashOf(wanted)]),
    gone,
  );
  known?.leave({ ...left, artifacts, hashes, manifest, added: left.added + 2 * states.length });
  return {
    written: states.map(({ path }) => path).sort(),
    removed: [...gone].sort(),
    unchanged: artifacts.length - states.length,
    diagnostics: left.diagnostics,
    outputHashes: hashes,
  };
}

/** How artifacts differ from those before. */
interface Changes {
  /** Of other texts. */
  readonly changed: readonly Change<Artifact>[];
  /** At paths that there were not. */
  readonly coming: readonly Artifact[];
  /** At paths that there are not any more. */
  readonly going: readonly Artifact[];
}

/** Most stand at the same places of both lists, and are the same objects. */
function changesBetween(before: readonly Artifact[], now: readonly Artifact[]): Changes {
  const places = placesApart(before, now);
  const byPath = new Map(atPlaces(before, places).map((artifact) => [artifact.path, artifact]));
  const [changed, coming]: [Change<Artifact>[], Artifact[]] = [[], []];
  for (const artifact of atPlaces(now, places)) {
    const same = byPath.get(artifact.path);
    if (same === undefined) coming.push(artifact);
    else if (same.text !== artifact.text) changed.push({ before: same, now: artifact });
    byPath.delete(artifact.path);
  }
  return { changed, coming, going: [...byPath.values()] };
}

/** Whether each path that comes or goes has a line of its own in the manifest, and the others stand there as they did. */
function isListedApart({ changed, coming, going }: Changes): boolean {
  return (
    changed.every(({ before, now }) => isShared(before) === isShared(now)) &&
    [...coming, ...going].every((artifact) => !isShared(artifact))
  );
}

/** The files that have to be written; undefined where one of them is not as it was left. */
async function statesOf(
  { changed: changes, coming }: Changes,
  { hashes }: LeftFolder,
  { output, known }: WriteOptions,
): Promise<readonly FileState[] | undefined> {
  const changed = changes.map(({ now }) => now);
  const comparison = {
    output,
    listed: new Set(changed.map(({ path }) => path)),
    record: new Map(changed.map(({ path }) => [path, [hashes.get(path) ?? ""]])),
    look: lookBelow(output),
    leaving: new Set<string>(),
    findings: [],
    ...(known === undefined ? {} : { known }),
  };
  const stateOf = (artifact: Artifact): ReturnType<typeof fileState> => fileState(artifact, comparison);
  // Nobody need read a file that is as it was left: its text is another one than the one that comes.
  const ownState = async (artifact: Artifact): ReturnType<typeof fileState> => {
    const { path } = artifact;
    const isAsLeft = known?.hashOfFile(join(output, path)) === hashes.get(path);
    return isAsLeft && (await blockedFolder(path, comparison)) === undefined
      ? { path, wanted: artifact, state: "changed", edited: false }
      : await stateOf(artifact);
  };
  const [there, missing] = [await inBatches(changed, ownState), await inBatches(coming, stateOf)];
  const isWhole =
    there.every((state) => state !== undefined && state.state !== "missing" && !state.edited) &&
    missing.every((state) => state?.state === "missing");
  return isWhole
    ? [...there, ...missing].flatMap((state) => (state?.state === "same" ? [] : (state ?? [])))
    : undefined;
}

/** Whether all of these files are there, and the tool's own. */
async function canGo(
  going: readonly Artifact[],
  { hashes }: LeftFolder,
  { output, folders }: WriteOptions,
): Promise<boolean> {
  const around = {
    output,
    ...(folders === undefined ? {} : { folders }),
    listed: new Set(going.map(({ path }) => path)),
    record: new Map(going.map(({ path }) => [path, [hashes.get(path) ?? ""]])),
    byLowerCase: new Map<string, string>(),
    look: lookBelow(output),
  };
  const found = await inBatches(going, ({ path }) => orphanAt(path, around));
  return found.every((one) => one !== undefined && "found" in one);
}
