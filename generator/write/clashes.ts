import { diagnostic } from "../diagnostics.ts";
import type { Artifact } from "../model/artifact.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { MANIFEST } from "./manifest.ts";
import { foldersOf, isOutputPath } from "./output-path.ts";

/**
 * Artifacts that no file system, or not every one, can hold together: one path twice without regard to case, a
 * path that is both a file and a folder. Throws where a path leads out of the output folder, which no target may make.
 */
export function clashes(artifacts: readonly Artifact[]): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const files = new Map<string, string>();
  for (const { path } of artifacts) {
    if (!isOutputPath(path) || path.toLowerCase() === MANIFEST) {
      throw new Error(`an output has the path ${JSON.stringify(path)}`);
    }
    const other = files.get(path.toLowerCase());
    if (other !== undefined) findings.push(diagnostic("clashing-outputs", {}, other, path));
    files.set(path.toLowerCase(), path);
  }
  for (const { path } of artifacts) {
    const blocking = foldersOf(path.toLowerCase()).map((folder) => files.get(folder));
    const other = blocking.find((file) => file !== undefined);
    if (other !== undefined) findings.push(diagnostic("clashing-outputs", {}, other, path));
  }
  return findings;
}
