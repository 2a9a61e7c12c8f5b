import { isJsonObject } from "../../model/json.ts";
import type { Placed, Schemas } from "../subschemas.ts";
import { type DeclarationSource, type DeclarationSources, finder, refersOf, resolver } from "./find-declarations.ts";
import type { Resources } from "./resources.ts";

/**
 * What a document says of declarations and of where references lead, of its own and of others, as a text; what those are
 * called, and what else its schemas mean, is no part of it.
 */
export function outlineOf(document: readonly Placed[], isNamed: (placed: Placed) => boolean): string {
  const saying = document.flatMap((placed) => {
    const { at, declared, isDescription, called, dialect, keywords } = placed;
    const told = keywords.filter(
      ({ keyword, value }) => typeof value !== "object" && (keyword.startsWith("$") || refersOf(keyword) !== undefined),
    );
    const named = isNamed(placed);
    return told.length === 0 && !declared && !named && at.pointer !== ""
      ? []
      : [{ at, declared, isDescription, called, dialect, told, named }];
  });
  return JSON.stringify(saying);
}

/**
 * Finds where references lead by now in a set whose documents have the outlines that they had before. What was found is
 * changed on the way.
 * @param outdated - the schemas of other documents by now that were declared before
 * @param declared - those that are declared in their place
 */
export function resolvedAgain(
  { bySchema, dynamicTargets }: DeclarationSources,
  resources: Resources,
  schemas: Schemas,
  { outdated, declared }: { readonly outdated: readonly Placed[]; readonly declared: readonly DeclarationSource[] },
): DeclarationSources {
  for (const old of outdated) bySchema.delete(old);
  for (const source of declared) {
    const placed = schemas.at(source.at);
    if (placed !== undefined) bySchema.set(placed, source);
  }
  return { bySchema, at: finder(schemas, bySchema), resolve: resolver(resources, {}), dynamicTargets, diagnostics: [] };
}

/** A declaration whose document is another one by now; undefined where that has no schema at its place. */
export function declaredAgain(
  { at, id, uri, inline }: Pick<DeclarationSource, "at" | "id" | "uri" | "inline">,
  schemas: Schemas,
): DeclarationSource | undefined {
  const placed = schemas.at(at);
  const isSchema = typeof placed?.schema === "boolean" || isJsonObject(placed?.schema ?? null);
  return isSchema && placed !== undefined
    ? { ...placed, id, uri, ...(inline === undefined ? {} : { inline }) }
    : undefined;
}
