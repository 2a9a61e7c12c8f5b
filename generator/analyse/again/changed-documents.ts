import { otherPlaces } from "../../model/other-places.ts";
import type { SchemaDocument, SchemaSet } from "../../model/schema-set.ts";

/** The documents that are other ones, by their ids; undefined where there are other ids, or others that references must not lead to. */
export function changedDocuments(before: SchemaSet, now: SchemaSet): ReadonlyMap<string, SchemaDocument> | undefined {
  if (before.documents.length !== now.documents.length || Object.keys(now.metaschemas).length > 0) return undefined;
  if (JSON.stringify(before.refused) !== JSON.stringify(now.refused)) return undefined;
  const changed = new Map<string, SchemaDocument>();
  for (const index of otherPlaces(before.documents, now.documents)) {
    const old = before.documents[index];
    const document = now.documents[index];
    if (old === undefined || document === undefined || identityOf(old) !== identityOf(document)) return undefined;
    changed.set(document.id, document);
  }
  return changed;
}

/** All of a document but what it says. */
function identityOf({ json: _, text: __, ...identity }: SchemaDocument): string {
  return JSON.stringify(identity);
}
