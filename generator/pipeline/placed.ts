import { positionFinder } from "../load/positions.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SchemaSet } from "../model/schema-set.ts";

/**
 * Gives findings their lines and columns, and sorts them: by document, then by place.
 * @param unread - where a finding about a document stands that is not in the set, since it could not be used: at its
 *   first character, or nowhere where there is no text
 */
export function placed(
  diagnostics: readonly Diagnostic[],
  set: SchemaSet,
  unread: "start" | "nowhere",
): readonly Diagnostic[] {
  if (diagnostics.length === 0) return diagnostics;
  const positionOf = positionFinder();
  const documents = new Map(set.documents.map((document) => [document.id, document]));
  const positioned = diagnostics.map((finding): Diagnostic => {
    const { location } = finding;
    if (location === undefined || finding.position !== undefined) return finding;
    const document = documents.get(location.document);
    const start = unread === "start" ? { file: location.document, line: 1, column: 1 } : undefined;
    const position = document === undefined ? start : positionOf(document, location.pointer);
    return position === undefined ? finding : { ...finding, position };
  });
  return positioned.toSorted(byPlace);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [fileA, fileB] = [a, b].map(({ position, location }) => position?.file ?? location?.document ?? "");
  return (
    compare(fileA, fileB) ||
    compare(a.position?.line, b.position?.line) ||
    compare(a.position?.column, b.position?.column) ||
    compare(a.location?.pointer, b.location?.pointer) ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

function compare<Value extends string | number>(a: Value | undefined, b: Value | undefined): number {
  if (a === b) return 0;
  return a === undefined || (b !== undefined && a < b) ? -1 : 1;
}
