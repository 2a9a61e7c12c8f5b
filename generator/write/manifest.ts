import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Artifact } from "../model/artifact.ts";
import { isOutputPath, occupant } from "./output-path.ts";

/** The file in the output folder that lists what the tool owns there. */
export const MANIFEST = ".triptych-manifest.json";

/** The files that the tool owns: path -> SHA-256 of the bytes, in hexadecimal. */
export type Manifest = ReadonlyMap<string, string>;

/**
 * What the tool owns, and what it was about to write: `claims` are there only while a run is under way, or after one
 * that was killed. A file may then have the bytes of either.
 */
export interface Ownership {
  readonly files: Manifest;
  readonly claims: Manifest;
}

/** A manifest that was read, or why it cannot be used. */
export type ManifestReading =
  | { readonly kind: "manifest"; readonly owned: Ownership; readonly text: string | undefined }
  | { readonly kind: "damaged"; readonly problem: string }
  | { readonly kind: "symlink" };

/** Whether the tool may have written a file there. */
export function owns({ files, claims }: Ownership, path: string): boolean {
  return files.has(path) || claims.has(path);
}

/** Whether a file has the bytes that the tool wrote, by their hash. */
export function isAsWritten({ files, claims }: Ownership, path: string, hash: string): boolean {
  return files.get(path) === hash || claims.get(path) === hash;
}

export function sha256(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The manifest that fits the artifacts. */
export function manifestOf(artifacts: readonly Artifact[]): Manifest {
  return new Map(artifacts.map(({ path, text }) => [path, sha256(text)]));
}

/** The manifest as it stands on disk: sorted, so that equal manifests are equal texts. */
export function manifestText(manifest: Manifest, claims: Manifest = new Map()): string {
  const files = sorted(manifest);
  const all = claims.size === 0 ? { files } : { files, claims: sorted(claims) };
  return `${JSON.stringify(all, undefined, 2)}\n`;
}

function sorted(manifest: Manifest): { readonly [path: string]: string } {
  return Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads the manifest of an output folder; an empty one where there is none. Throws system errors. */
export async function readManifest(output: string): Promise<ManifestReading> {
  const file = join(output, MANIFEST);
  const found = await occupant(file);
  if (found === "absent") return { kind: "manifest", owned: { files: new Map(), claims: new Map() }, text: undefined };
  if (found === "symlink") return { kind: "symlink" };
  if (found !== "file") return { kind: "damaged", problem: "it is no file" };
  return parseManifest(await readFile(file, "utf8"));
}

/** Reads the text of a manifest. Its paths decide what is removed, so nothing doubtful passes. */
export function parseManifest(text: string): ManifestReading {
  const parsed = parsedFiles(text);
  if (parsed === undefined) return { kind: "damaged", problem: 'it is no JSON object with the member "files"' };
  const { files, claims } = parsed;
  for (const [path, hash] of [...files, ...claims]) {
    if (!isOutputPath(path) || path.toLowerCase() === MANIFEST) {
      return { kind: "damaged", problem: `${JSON.stringify(path)} is no path of an output` };
    }
    if (typeof hash !== "string" || !/^[0-9a-f]{64}$/.test(hash)) {
      return { kind: "damaged", problem: `the hash of ${JSON.stringify(path)} is no SHA-256` };
    }
  }
  const [owned, claimed] = [files, claims].map((list) => new Map(list as readonly [string, string][]));
  return { kind: "manifest", owned: { files: owned ?? new Map(), claims: claimed ?? new Map() }, text };
}

type Entries = readonly (readonly [string, unknown])[];

function parsedFiles(text: string): { readonly files: Entries; readonly claims: Entries } | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null || !("files" in parsed)) return undefined;
    const files = entriesOf(parsed.files);
    const claims = "claims" in parsed ? entriesOf(parsed.claims) : [];
    return files === undefined || claims === undefined ? undefined : { files, claims };
  } catch {
    return undefined;
  }
}

function entriesOf(value: unknown): Entries | undefined {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? Object.entries(value) : undefined;
}
