import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathsIn, sha256 } from "../cache/fingerprint.ts";
import { diagnostic } from "../diagnostics.ts";
import type { Artifact } from "../model/artifact.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { clashes } from "./clashes.ts";
import { entriesOf, MANIFEST, type Manifest, manifestText, readManifest } from "./manifest.ts";
import { hasNotice } from "./marks.ts";
import { NAMES, namesTheSame } from "./name-memory.ts";
import { type Orphan, orphanAt, placeOf, type Surroundings } from "./orphans.ts";
import { foldersOf, inBatches, type Occupant, occupant, withoutReturns } from "./output-path.ts";
import { type ReadRecord, readRecord } from "./record.ts";
import { listedPaths, strangers } from "./strangers.ts";
import { knownToGit } from "./version-control.ts";
import { hashOf } from "./write-file.ts";
import type { KnownOutputs, LeftFolder, OutputText, WriteOptions } from "./write-options.ts";

/** How one output file stands to the artifact that belongs there. */
export interface FileState {
  readonly path: string;
  /** What belongs there. */
  readonly wanted: OutputText;
  /** `changed`: owned, and of another text. */
  readonly state: "missing" | "same" | "changed";
  /** The text that stands there, with `\n` as line end; absent where the file is missing, or is known to have the very text. */
  readonly found?: string;
  /** True where it is known that the text is not what the tool wrote last. */
  readonly edited: boolean;
}

/** What has to happen to an output folder, worked out before anything is touched. */
export interface Plan {
  /** In the order of the paths. */
  readonly files: readonly FileState[];
  readonly orphans: readonly Orphan[];
  /** Files with the tool's notice that nothing produces and no manifest lists. */
  readonly strangers: readonly string[];
  /** The manifest that was there before. */
  readonly before: Manifest;
  /** The files that it lists. */
  readonly listed: ReadonlySet<string>;
  readonly record: ReadRecord;
  readonly manifest: { readonly path: string; readonly text: string; readonly found: string | undefined };
  /** Errors forbid the whole run. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What the comparison of one file has to know. */
interface FileComparison extends Pick<Surroundings, "output" | "listed" | "record" | "look"> {
  /** The files that are about to be removed. */
  readonly leaving: ReadonlySet<string>;
  readonly findings: Diagnostic[];
  readonly known?: KnownOutputs;
  /** What the last run of the process left, and nobody has changed since, by the paths. */
  readonly left?: ReadonlyMap<string, OutputText>;
}

/**
 * Compares artifacts with an output folder. Reads only; throws system errors.
 * @param left - what the last run of the process left in it, where nobody has changed that since: its files are not looked at
 */
export async function plan(
  artifacts: readonly Artifact[],
  { output, folders, record: recordFile, isPartial = false, version = "0.0.0", known }: Omit<WriteOptions, "check">,
  left?: LeftFolder,
): Promise<Plan> {
  const sorted = [...artifacts].sort((a, b) => (a.path < b.path ? -1 : 1));
  const findings: Diagnostic[] = [...clashes(sorted)];
  const { before, found } = await readListed(output, findings);
  const record = await readRecord(recordFile);
  const listed = await listedPaths(output, before.entries);
  const produced = new Set(sorted.map(({ path }) => path));
  const manifest = {
    path: MANIFEST,
    text: manifestText(isPartial ? new Set([...before.entries, ...entriesOf(sorted)]) : entriesOf(sorted), version),
    found,
  };
  const nothing = { files: [], orphans: [], strangers: [], before, listed, record, manifest };
  if (findings.length > 0) return { ...nothing, diagnostics: findings };
  const byLowerCase = new Map(sorted.map(({ path }) => [path.toLowerCase(), path]));
  const around = {
    output,
    ...(folders === undefined ? {} : { folders }),
    listed,
    record: record.entries,
    byLowerCase,
    look: lookBelow(output),
  };
  const others = isPartial ? [] : [...listed].filter((path) => !produced.has(path));
  const leftOver = await inBatches(others.sort(), (path) => orphanAt(path, around));
  findings.push(...leftOver.filter((one) => one !== undefined && "code" in one));
  const orphans = leftOver.filter((one) => one !== undefined && "found" in one);
  const leaving = new Set(orphans.map(({ path }) => path));
  const lasting = left && { left: new Map(left.artifacts.map((artifact) => [artifact.path, artifact])) };
  const comparison = { ...around, leaving, findings, ...lasting, ...(known === undefined ? {} : { known }) };
  const same = await knownStates(sorted, comparison);
  const doubtful = sorted.filter(({ path }) => !same.has(path));
  const looked = await inBatches(doubtful, (artifact) => fileState(artifact, comparison));
  const byPath = new Map(doubtful.map(({ path }, index) => [path, looked[index]]));
  const states = sorted.map(({ path }) => same.get(path) ?? byPath.get(path));
  const files = await withoutPulled(
    states.filter((state) => state !== undefined),
    output,
  );
  return {
    files,
    orphans,
    strangers: await strangers(output, produced, listed),
    before,
    listed,
    record,
    manifest,
    diagnostics: distinct(findings),
  };
}

/** What this machine did not write, but git has, came from another one: nobody has changed it by hand. */
async function withoutPulled(files: readonly FileState[], output: string): Promise<readonly FileState[]> {
  const texts = files.flatMap(({ path, found, edited }) => (edited ? [[path, found ?? ""] as const] : []));
  const pulled = await knownToGit(output, new Map(texts));
  return files.map((file) => (pulled.has(file.path) ? { ...file, edited: false } : file));
}

/** One finding a place, sorted: many files may share a folder that is in the way, and the disk answers in any order. */
function distinct(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const byMessage = new Map(findings.map((finding) => [finding.message, finding]));
  return [...byMessage.values()].sort((a, b) => (a.message < b.message ? -1 : 1));
}

async function readListed(
  output: string,
  findings: Diagnostic[],
): Promise<{ readonly before: Manifest; readonly found: string | undefined }> {
  const reading = await readManifest(output);
  if (reading.kind === "manifest") return { before: reading.manifest, found: reading.text };
  if (reading.kind === "symlink") findings.push(blocked("output-symlink", MANIFEST, output));
  else findings.push(diagnostic("bad-manifest", placeOf(MANIFEST, output), MANIFEST, reading.problem));
  return { before: { entries: new Set(), version: undefined }, found: undefined };
}

/** Looks at what stands at paths of an output folder, at each once. */
export function lookBelow(output: string): (path: string) => Promise<Occupant> {
  const seen = new Map<string, Promise<Occupant>>();
  return (path) => {
    const known = seen.get(path);
    if (known !== undefined) return known;
    const found = occupant(join(output, path));
    seen.set(path, found);
    return found;
  };
}

/** Those that are known to stand there as they should: thousands are told without waiting for each of them. */
async function knownStates(
  sorted: readonly OutputText[],
  comparison: FileComparison,
): Promise<ReadonlyMap<string, FileState>> {
  const { output, known, left } = comparison;
  const states = new Map<string, FileState>();
  if (known === undefined || left !== undefined) return states;
  const fileAt = pathsIn(output);
  const blocked = new Set<string>();
  for (const folder of new Set(sorted.map(({ path }) => dirname(path))))
    if ((await blockedFolder(`${folder}/`, comparison)) !== undefined) blocked.add(folder);
  for (const wanted of sorted) {
    const { path } = wanted;
    if (!blocked.has(dirname(path)) && known.hashOfFile(fileAt(path)) === hashOf(wanted))
      states.set(path, { path, wanted, state: "same", edited: false });
  }
  return states;
}

/** How the file of an artifact stands to it; undefined where a finding says why nothing can be written there. */
export async function fileState(wanted: OutputText, comparison: FileComparison): Promise<FileState | undefined> {
  const { output, listed, record, findings, known, left } = comparison;
  const { path } = wanted;
  const before = left?.get(path);
  if (before !== undefined && (before === wanted || before.text === wanted.text))
    return { path, wanted, state: "same", edited: false };
  const file = join(output, path);
  const blocking = await blockedFolder(path, comparison);
  // Looked at once: most files are as they were, and each look at thousands of them takes its time.
  if (blocking === undefined && known?.hashOfFile(file) === hashOf(wanted))
    return { path, wanted, state: "same", edited: false };
  const problem = blocking ?? (await blockedFile(path, comparison));
  if (problem !== undefined) {
    findings.push(problem);
    return undefined;
  }
  if ((await comparison.look(path)) === "absent")
    return { path, wanted: withText(wanted), state: "missing", edited: false };
  const found = withoutReturns(await readFile(file, "utf8"));
  const { text } = wanted;
  const isSame = path === NAMES ? namesTheSame(found, text) : found === withoutReturns(text);
  if (isSame) return { path, wanted, state: "same", found, edited: false };
  if (listed.has(path) || hasNotice(found)) {
    const hashes = record.get(path);
    return {
      path,
      wanted: withText(wanted),
      state: "changed",
      found,
      edited: hashes?.includes(sha256(found)) === false,
    };
  }
  findings.push(blocked("not-owned", path, output));
  return undefined;
}

/** A text that stood in a file may be gone, which has to turn out before anything is touched. */
function withText(wanted: OutputText): OutputText {
  // All is read of what is copied.
  return wanted.hash === undefined ? wanted : { ...wanted };
}

/** What stands where a folder of the path belongs. An owned file that is about to be removed is in nobody's way. */
export async function blockedFolder(
  path: string,
  comparison: Pick<FileComparison, "output" | "leaving" | "look">,
): Promise<Diagnostic | undefined> {
  const { output, leaving, look } = comparison;
  for (const folder of foldersOf(path)) {
    const standing = await look(folder);
    if (standing === "symlink") return blocked("output-symlink", folder, output);
    if ((standing === "file" && !leaving.has(folder)) || standing === "other")
      return blocked("not-owned", folder, output);
  }
  return undefined;
}

async function blockedFile(path: string, { output, look }: FileComparison): Promise<Diagnostic | undefined> {
  const standing = await look(path);
  if (standing === "absent" || standing === "file") return undefined;
  return blocked(standing === "symlink" ? "output-symlink" : "not-owned", path, output);
}

function blocked(code: "not-owned" | "output-symlink", path: string, output: string): Diagnostic {
  return diagnostic(code, placeOf(path, output), path);
}
