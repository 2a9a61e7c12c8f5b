import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { diagnostic } from "../diagnostics.ts";
import type { Artifact } from "../model/artifact.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { clashes } from "./clashes.ts";
import { MANIFEST, type Manifest, manifestOf, manifestText, readManifest, sha256 } from "./manifest.ts";
import { foldersOf, inBatches, type Occupant, occupant } from "./output-path.ts";

/** How one output file stands to the artifact that belongs there. */
export interface FileState {
  readonly path: string;
  /** The text that belongs there. */
  readonly text: string;
  /** `changed`: owned, and of other bytes. */
  readonly state: "missing" | "same" | "changed";
  /** The text that stands there; absent where the file is missing. */
  readonly found?: string;
  /** True where the bytes differ from what the tool wrote last. */
  readonly edited: boolean;
}

/** An owned file that no artifact belongs to any more and that is still there. */
export interface Orphan {
  readonly path: string;
  readonly found: string;
}

/** What has to happen to an output folder, worked out before anything is touched. */
export interface Plan {
  /** In the order of the paths. */
  readonly files: readonly FileState[];
  readonly orphans: readonly Orphan[];
  /** What was owned before. */
  readonly owned: Manifest;
  readonly manifest: { readonly path: string; readonly text: string; readonly found: string | undefined };
  /** What forbids the whole run. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A comparison under way. */
interface Comparison {
  readonly output: string;
  readonly owned: Manifest;
  readonly produced: ReadonlySet<string>;
  /** The produced paths by their lower case, in which no two are the same. */
  readonly byLowerCase: ReadonlyMap<string, string>;
  /** What stands at a path; each is looked at once. */
  readonly look: (path: string) => Promise<Occupant>;
  readonly findings: Diagnostic[];
}

/** Compares artifacts with an output folder. Reads only; throws system errors. */
export async function plan(artifacts: readonly Artifact[], output: string): Promise<Plan> {
  const sorted = [...artifacts].sort((a, b) => (a.path < b.path ? -1 : 1));
  const findings: Diagnostic[] = [...clashes(sorted)];
  const { owned, found } = await readOwned(output, findings);
  const manifest = { path: MANIFEST, text: manifestText(manifestOf(sorted)), found };
  if (findings.length > 0) return { files: [], orphans: [], owned, manifest, diagnostics: findings };
  const produced = new Set(sorted.map(({ path }) => path));
  const byLowerCase = new Map(sorted.map(({ path }) => [path.toLowerCase(), path]));
  const comparison = { output, owned, produced, byLowerCase, look: lookBelow(output), findings };
  const files = await inBatches(sorted, (artifact) => fileState(artifact, comparison));
  const left = [...owned.keys()].filter((path) => !produced.has(path)).sort();
  const orphans = await inBatches(left, (path) => orphan(path, comparison));
  return {
    files: files.filter((state) => state !== undefined),
    orphans: orphans.filter((state) => state !== undefined),
    owned,
    manifest,
    diagnostics: distinct(findings),
  };
}

/** One finding a place, sorted: many files may share a folder that is in the way, and the disk answers in any order. */
function distinct(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const byMessage = new Map(findings.map((finding) => [finding.message, finding]));
  return [...byMessage.values()].sort((a, b) => (a.message < b.message ? -1 : 1));
}

async function readOwned(
  output: string,
  findings: Diagnostic[],
): Promise<{ readonly owned: Manifest; readonly found: string | undefined }> {
  const reading = await readManifest(output);
  if (reading.kind === "manifest") return { owned: reading.manifest, found: reading.text };
  if (reading.kind === "symlink") findings.push(blocked("output-symlink", MANIFEST, output));
  else findings.push(diagnostic("bad-manifest", placeOf(MANIFEST, output), MANIFEST, reading.problem));
  return { owned: new Map(), found: undefined };
}

function lookBelow(output: string): (path: string) => Promise<Occupant> {
  const seen = new Map<string, Promise<Occupant>>();
  return (path) => {
    const known = seen.get(path);
    if (known !== undefined) return known;
    const found = occupant(join(output, path));
    seen.set(path, found);
    return found;
  };
}

async function fileState({ path, text }: Artifact, comparison: Comparison): Promise<FileState | undefined> {
  const { output, owned, findings } = comparison;
  const problem = (await blockedFolder(path, comparison)) ?? (await blockedFile(path, comparison));
  if (problem !== undefined) {
    findings.push(problem);
    return undefined;
  }
  if ((await comparison.look(path)) === "absent") return { path, text, state: "missing", edited: false };
  const bytes = await readFile(join(output, path));
  const found = bytes.toString("utf8");
  if (bytes.equals(Buffer.from(text, "utf8"))) return { path, text, state: "same", found, edited: false };
  const hash = owned.get(path);
  if (hash !== undefined) return { path, text, state: "changed", found, edited: sha256(bytes) !== hash };
  findings.push(blocked("not-owned", path, output));
  return undefined;
}

/** What stands where a folder of the path belongs. An owned file that is about to be removed is in nobody's way. */
async function blockedFolder(path: string, comparison: Comparison): Promise<Diagnostic | undefined> {
  const { output, owned, produced, look } = comparison;
  for (const folder of foldersOf(path)) {
    const standing = await look(folder);
    if (standing === "symlink") return blocked("output-symlink", folder, output);
    const isLeaving = owned.has(folder) && !produced.has(folder);
    if ((standing === "file" && !isLeaving) || standing === "other") return blocked("not-owned", folder, output);
  }
  return undefined;
}

async function blockedFile(path: string, { output, look }: Comparison): Promise<Diagnostic | undefined> {
  const standing = await look(path);
  if (standing === "absent" || standing === "file") return undefined;
  return blocked(standing === "symlink" ? "output-symlink" : "not-owned", path, output);
}

async function orphan(path: string, comparison: Comparison): Promise<Orphan | undefined> {
  const { output, look, findings } = comparison;
  for (const step of [...foldersOf(path), path]) {
    const standing = await look(step);
    if (standing === "symlink") findings.push(blocked("output-symlink", step, output));
    if (standing === "symlink" || standing === "absent") return undefined;
  }
  if ((await look(path)) !== "file" || (await isRenamedInCase(path, comparison))) return undefined;
  return { path, found: await readFile(join(output, path), "utf8") };
}

/** On a file system that ignores case, the old `Deal.ts` is the very file that `deal.ts` belongs to. */
async function isRenamedInCase(path: string, { output, byLowerCase, look }: Comparison): Promise<boolean> {
  const other = byLowerCase.get(path.toLowerCase());
  if (other === undefined || (await look(other)) !== "file") return false;
  const [one, two] = await Promise.all([path, other].map((name) => lstat(join(output, name), { bigint: true })));
  return one?.dev === two?.dev && one?.ino === two?.ino;
}

function blocked(code: "not-owned" | "output-symlink", path: string, output: string): Diagnostic {
  return diagnostic(code, placeOf(path, output), path);
}

function placeOf(path: string, output: string): { position: { file: string; line: number; column: number } } {
  return { position: { file: join(output, path), line: 1, column: 1 } };
}
