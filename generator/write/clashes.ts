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
  const blocking = perFolder((path) => foldersOf(path).find((folder) => files.has(folder)));
  for (const { path } of artifacts) {
    const other = files.get(blocking(path.toLowerCase()) ?? "");
    if (other !== undefined) findings.push(diagnostic("clashing-outputs", {}, other, path));
  }
  return findings;
}

/** Finds the same for all paths of a folder, of which thousands stand in few. */
function perFolder<Found>(find: (path: string) => Found): (path: string) => Found {
  const known = new Map<string, { readonly found: Found }>();
  return (path) => {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const one = known.get(folder) ?? { found: find(path) };
    known.set(folder, one);
    return one.found;
  };
}

/** Whether one of some paths clashes with another one of them, or with one that was there before. */
export function clashesOf(coming: readonly Artifact[], before: readonly Artifact[]): boolean {
  if (coming.length === 0) return false;
  const folders = new Set(coming.flatMap(({ path }) => foldersOf(path.toLowerCase())));
  const files = new Set(coming.map(({ path }) => path.toLowerCase()));
  const below = [...files].map((file) => `${file}/`);
  const isInTheWay = ({ path }: Artifact): boolean => {
    const lower = path.toLowerCase();
    return files.has(lower) || folders.has(lower) || below.some((start) => lower.startsWith(start));
  };
  return clashes(coming).length > 0 || before.some(isInTheWay);
}
