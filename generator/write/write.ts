import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { diagnostic, hasErrors } from "../diagnostics.ts";
import type { Artifact } from "../model/artifact.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { LayeredMap } from "../model/layered-map.ts";
import { withLock } from "./lock.ts";
import { MANIFEST, manifestText } from "./manifest.ts";
import { placeOf, removeFile } from "./orphans.ts";
import { inBatches, isInside, isSystemError, occupant, problemOf } from "./output-path.ts";
import { patched } from "./patch.ts";
import { type FileState, type Plan, plan } from "./plan.ts";
import { additions, addToRecord, keepRecord, type OutputRecord } from "./record.ts";
import { sweep } from "./sweep.ts";
import { hashOf, recordedHash, writeWhole } from "./write-file.ts";
import type { LeftFolder, WriteOptions, WriteResult } from "./write-options.ts";

/**
 * Brings an output folder to the artifacts: each file atomically, unchanged files untouched, files that were
 * written by an earlier run and are no longer produced removed. A file that is not in the manifest is never
 * touched: where it stands in the way, nothing at all is written.
 */
export async function write(artifacts: readonly Artifact[], options: WriteOptions): Promise<WriteResult> {
  const { output } = options;
  const result = {
    written: [],
    removed: [],
    unchanged: 0,
    diagnostics: [],
    outputHashes: new Map<string, string>(),
  };
  try {
    const standing = await occupant(output);
    if (standing === "file" || standing === "other") {
      return { ...result, diagnostics: [diagnostic("not-owned", {}, output)] };
    }
    const bring = async (): Promise<WriteResult> =>
      (await patched(artifacts, options)) ?? (await brought(artifacts, options, result));
    // A comparison writes nothing, so it waits for nobody.
    const done = options.check ? await bring() : await withLock(output, bring);
    return done ?? { ...result, diagnostics: [diagnostic("output-locked", {}, output)] };
  } catch (error) {
    if (isSystemError(error)) return { ...result, diagnostics: [writeFailed(error, output)] };
    throw error;
  }
}

/** Compares the output folder with the artifacts, and unless that is all that was asked for brings it to them. */
async function brought(
  artifacts: readonly Artifact[],
  options: WriteOptions,
  result: WriteResult,
): Promise<WriteResult> {
  const { output, version = "0.0.0", command = "triptych generate", known } = options;
  const left = known?.left();
  // While it is written to, nobody knows what it is.
  known?.leave(undefined);
  const planned = await plan(artifacts, options, left?.output === output ? left : undefined);
  if (hasErrors(planned.diagnostics)) return { ...result, diagnostics: planned.diagnostics };
  const unchanged = planned.files.filter(({ state }) => state === "same").length;
  // What makes diffs is loaded only where they are asked for.
  const told = options.check
    ? (await import("./check.ts")).check(planned, output, version, command)
    : notices(planned, output);
  const outputHashes = hashesOf(planned);
  const changes = options.check ? {} : await apply(planned, options);
  if (!options.check) leave(artifacts, planned, outputHashes, options);
  const diagnostics = [...planned.diagnostics, ...told];
  return { ...result, unchanged, outputHashes, otherwise: otherwise(planned, options), diagnostics, ...changes };
}

/** Remembers what the folder is by now, for the next run of the process. */
function leave(
  artifacts: readonly Artifact[],
  { strangers, manifest }: Plan,
  hashes: LeftFolder["hashes"],
  { output, isPartial = false, known }: WriteOptions,
): void {
  if (isPartial) return;
  const diagnostics = strangerNotices(strangers, output);
  known?.leave({ output, artifacts, hashes, manifest: manifest.text, diagnostics, added: 0 });
}

/** Refuses an output folder that is one of the inputs or below it. All absolute. */
export async function checkOutputFolder(inputs: readonly string[], output: string): Promise<readonly Diagnostic[]> {
  const above = await Promise.all(inputs.map((input) => isInside(output, input)));
  return inputs.filter((_, index) => above[index]).map((input) => diagnostic("output-inside-input", {}, output, input));
}

function writeFailed(error: Error & { readonly code: string; readonly path?: string }, output: string): Diagnostic {
  return diagnostic("write-failed", {}, error.path ?? output, problemOf(error));
}

function hashesOf({ files, manifest }: Plan): LeftFolder["hashes"] {
  const wanted = [...files.map((file) => file.wanted), manifest];
  return new LayeredMap(new Map(wanted.map((one) => [one.path, hashOf(one)])));
}

/** The files that differ from what belongs there after the run. */
function otherwise({ files }: Plan, { check: isCheck }: WriteOptions): ReadonlySet<string> {
  const isOther = ({ state, found }: FileState): boolean => (state === "same" ? found !== undefined : isCheck);
  return new Set(files.filter(isOther).map(({ path }) => path));
}

/** What somebody may miss after the run, or wonder at. */
function notices({ files, strangers }: Plan, output: string): readonly Diagnostic[] {
  const replaced = files.filter(({ state, edited }) => state === "changed" && edited);
  return [
    ...replaced.map(({ path }) => diagnostic("replaced-output", placeOf(path, output), path)),
    ...strangerNotices(strangers, output),
  ];
}

function strangerNotices(strangers: readonly string[], output: string): readonly Diagnostic[] {
  return strangers.map((path) => ({
    ...diagnostic("unlisted-output", placeOf(path, output), path),
    severity: "warning",
  }));
}

async function apply(planned: Plan, options: WriteOptions): Promise<Pick<WriteResult, "written" | "removed">> {
  const { output, record, version = "0.0.0", known } = options;
  const changes = planned.files.filter(({ state }) => state !== "same");
  const { manifest, before, orphans } = planned;
  await mkdir(output, { recursive: true });
  const written = new Map(planned.files.map(({ path, wanted }) => [path, [recordedHash(wanted)]]));
  // Claimed before they are written: a run that dies half-way leaves nothing that the next one does not own.
  const unclaimed = changes.filter(({ path }) => !before.entries.has(path) && !planned.listed.has(path));
  if (unclaimed.length > 0) {
    const claims = new Set([...before.entries, ...unclaimed.map(({ path }) => path)]);
    writeWhole(join(output, MANIFEST), manifestText(claims, version));
  }
  const added = additions(planned.record, written);
  if (changes.length > 0) {
    const both = underWay(planned, added ?? written);
    if (added === undefined) await keepRecord(record, new Map([...planned.record.entries, ...both]));
    else await addToRecord(record, both);
  }
  const ours = [MANIFEST, ...planned.files.map(({ path }) => path), ...planned.listed];
  await sweep(output, new Set(ours));
  // Removed first: a folder may take the place of a file of the same name.
  for (const { path } of orphans) await removeFile(path, output);
  await inBatches([...new Set(changes.map(({ path }) => dirname(path)))], (folder) =>
    mkdir(join(output, folder), { recursive: true }),
  );
  // One after the other: where one cannot be written, none is still under way when the lock is given back.
  for (const { path, wanted } of changes) {
    const file = join(output, path);
    writeWhole(file, wanted.text);
    known?.wrote(file, hashOf(wanted));
  }
  if (unclaimed.length > 0 || manifest.found !== manifest.text) writeWhole(join(output, MANIFEST), manifest.text);
  if (added === undefined && (changes.length > 0 || orphans.length > 0 || planned.record.entries.size === 0))
    await keepRecord(record, written);
  else if (added !== undefined && changes.length > 0) await addToRecord(record, added);
  return { written: changes.map(({ path }) => path), removed: orphans.map(({ path }) => path) };
}

/** The hashes of what was there and of what comes: a run that is killed leaves files of either. */
function underWay({ record }: Pick<Plan, "record">, written: OutputRecord): OutputRecord {
  return new Map([...written].map(([path, own]) => [path, [...(record.entries.get(path) ?? []), ...own]]));
}
