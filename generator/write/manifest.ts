import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Artifact } from "../model/artifact.ts";
import { hasNotice } from "./marks.ts";
import { foldersOf, inBatches, isOutputPath, occupant, withoutReturns } from "./output-path.ts";

/** The file in the output folder that lists what the tool owns there. */
export const MANIFEST = ".triptych-manifest";

/**
 * What the tool owns in an output folder. Paths only: with hashes or sums in it, the file would conflict whenever two
 * branches change different schemas.
 */
export interface Manifest {
  /** Its lines: paths of files, and with a `/` at the end, of folders, in which the tool owns what has its notice. */
  readonly entries: ReadonlySet<string>;
  /** The version of the tool that wrote it, where it says so. */
  readonly version: string | undefined;
}

/** A manifest that was read, or why it cannot be used. */
export type ManifestReading =
  | { readonly kind: "manifest"; readonly manifest: Manifest; readonly text: string | undefined }
  | { readonly kind: "damaged"; readonly problem: string }
  | { readonly kind: "symlink" };

/**
 * The lines for artifacts. Modules that belong to no schema, the runtime of the guards, are there as soon as one schema
 * needs them: they are listed as their folder, so that branches that need other ones do not conflict.
 */
export function entriesOf(artifacts: readonly Artifact[]): ReadonlySet<string> {
  const folders = new Set(artifacts.filter(isShared).map(({ path }) => foldersOf(path).at(-1) ?? ""));
  const isInside = (path: string): boolean => foldersOf(path).some((folder) => folders.has(folder));
  const outermost = [...folders].filter((folder) => folder !== "" && !isInside(folder));
  const listed = artifacts.filter((artifact) => !(isShared(artifact) && isInside(artifact.path)));
  return new Set([...listed.map(({ path }) => path), ...outermost.map((folder) => `${folder}/`)]);
}

/** Whether a file is code of no schema. */
export function isShared(artifact: Artifact): boolean {
  return artifact.declarations.length === 0 && hasNotice(artifact.text);
}

/** The manifest as it stands on disk: sorted, so that equal manifests are equal texts. */
export function manifestText(entries: ReadonlySet<string>, version: string): string {
  return [`# Made by triptych ${version}, which owns these files.`, ...[...entries].sort(), ""].join("\n");
}

/** The text of a manifest with other entries. */
export function changedManifest(text: string, coming: readonly string[], going: readonly string[]): string {
  if (coming.length === 0 && going.length === 0) return text;
  const gone = new Set(going);
  const [header = "", ...entries] = text.split("\n").filter((line) => line !== "" && !gone.has(line));
  return [header, ...entries.concat(coming).sort(), ""].join("\n");
}

/** The files of code that an output folder's manifest lists and that are there, without their endings; sorted. */
export async function keptCode(output: string): Promise<readonly string[]> {
  const reading = await readManifest(output);
  const paths = reading.kind === "manifest" ? [...reading.manifest.entries] : [];
  const code = paths.filter((path) => isOutputPath(path) && CODE.test(path));
  const found = await inBatches(code, (path) => occupant(join(output, path)));
  return [...new Set(code.filter((_, index) => found[index] === "file").map((path) => path.replace(CODE, "")))].sort();
}

const CODE = /(\.d)?\.[cm]?[jt]s$/;

/** Reads the manifest of an output folder; an empty one where there is none. Throws system errors. */
export async function readManifest(output: string): Promise<ManifestReading> {
  const file = join(output, MANIFEST);
  const found = await occupant(file);
  if (found === "absent")
    return { kind: "manifest", manifest: { entries: new Set(), version: undefined }, text: undefined };
  if (found === "symlink") return { kind: "symlink" };
  if (found !== "file") return { kind: "damaged", problem: "it is no file" };
  return parseManifest(await readFile(file, "utf8"));
}

/** What git puts between the lines of two branches. Whatever either of them lists was written by the tool. */
const CONFLICT_MARKER = /^(<{7}|\|{7}|={7}|>{7})( |$)/;

/** Reads the text of a manifest. Its paths decide what is removed, so nothing doubtful passes. */
export function parseManifest(text: string): ManifestReading {
  const lines = text.split(/\r?\n/).filter((line) => line !== "" && !CONFLICT_MARKER.test(line));
  const entries = lines.filter((line) => !line.startsWith("# "));
  for (const entry of entries) {
    const path = entry.replace(/\/$/, "");
    if (!isOutputPath(path) || path.toLowerCase() === MANIFEST || /\p{Cc}/u.test(path))
      return { kind: "damaged", problem: `${JSON.stringify(path)} is no path of an output` };
  }
  const version = /^# Made by triptych (\d[\w.+-]*),/m.exec(text)?.[1];
  return { kind: "manifest", manifest: { entries: new Set(entries), version }, text: withoutReturns(text) };
}
