import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Artifact } from "../model/artifact.ts";
import { isOutputPath, occupant } from "./output-path.ts";

/** The file in the output folder that lists what the tool owns there. */
export const MANIFEST = ".triptych-manifest.json";

/** The files that the tool owns: path -> SHA-256 of the bytes, in hexadecimal. */
export type Manifest = ReadonlyMap<string, string>;

/** A manifest that was read, or why it cannot be used. */
export type ManifestReading =
  | { readonly kind: "manifest"; readonly manifest: Manifest; readonly text: string | undefined }
  | { readonly kind: "damaged"; readonly problem: string }
  | { readonly kind: "symlink" };

export function sha256(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The manifest that fits the artifacts. */
export function manifestOf(artifacts: readonly Artifact[]): Manifest {
  return new Map(artifacts.map(({ path, text }) => [path, sha256(text)]));
}

/** The manifest as it stands on disk: sorted, so that equal manifests are equal texts. */
export function manifestText(manifest: Manifest): string {
  const files = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ files }, undefined, 2)}\n`;
}

/** Reads the manifest of an output folder; an empty one where there is none. Throws system errors. */
export async function readManifest(output: string): Promise<ManifestReading> {
  const file = join(output, MANIFEST);
  const found = await occupant(file);
  if (found === "absent") return { kind: "manifest", manifest: new Map(), text: undefined };
  if (found === "symlink") return { kind: "symlink" };
  if (found !== "file") return { kind: "damaged", problem: "it is no file" };
  return parseManifest(await readFile(file, "utf8"));
}

/** Reads the text of a manifest. Its paths decide what is removed, so nothing doubtful passes. */
export function parseManifest(text: string): ManifestReading {
  const files = parsedFiles(text);
  if (files === undefined) return { kind: "damaged", problem: 'it is no JSON object with the member "files"' };
  for (const [path, hash] of files) {
    if (!isOutputPath(path) || path.toLowerCase() === MANIFEST) {
      return { kind: "damaged", problem: `${JSON.stringify(path)} is no path of an output` };
    }
    if (typeof hash !== "string" || !/^[0-9a-f]{64}$/.test(hash)) {
      return { kind: "damaged", problem: `the hash of ${JSON.stringify(path)} is no SHA-256` };
    }
  }
  return { kind: "manifest", manifest: new Map(files as readonly [string, string][]), text };
}

function parsedFiles(text: string): readonly [string, unknown][] | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null || !("files" in parsed)) return undefined;
    const { files } = parsed;
    const isObject = typeof files === "object" && files !== null && !Array.isArray(files);
    return isObject ? Object.entries(files) : undefined;
  } catch {
    return undefined;
  }
}
