import { diagnostic } from "../diagnostics.ts";
import { keywordValue } from "../keywords/dialects/entry.ts";
import { KEYWORDS } from "../keywords/vocabulary.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { isJsonArray, isJsonObject, type Json, member } from "../model/json.ts";
import { below, pointerTokens } from "../model/location.ts";
import { perObject } from "../model/per-object.ts";
import type { SchemaDocument } from "../model/schema-set.ts";
import { checkValue } from "./check-keyword.ts";
import type { DeclarationSource, DeclarationSources } from "./references/find-declarations.ts";
import { keywordsIn, type Placed } from "./subschemas.ts";

/** What is wrong with the root of a description in OpenAPI; a description without schemas gives no output. */
export function checkDescription({ isDescription, at, keywords }: Placed): readonly Diagnostic[] {
  if (isDescription !== true) return [];
  const faults = keywords.flatMap((entry) => {
    const unit = KEYWORDS.get(entry.keyword);
    return unit === undefined ? [] : checkValue(entry, unit.accepts, at);
  });
  const hasSchemas = keywordValue(keywords, "$defs") !== undefined;
  return [...faults, ...(hasSchemas ? [] : [diagnostic("no-components", { location: at })])];
}

/** The schemas of a document that have a `discriminator`. */
export const withDiscriminator: (document: readonly Placed[]) => readonly Placed[] = perObject((document) =>
  keywordsIn(document).has("discriminator")
    ? document.filter(({ keywords }) => keywordValue(keywords, "discriminator") !== undefined)
    : [],
);

/** Values of a `discriminator` of OpenAPI that its `mapping` leads nowhere. They change no verdict. */
export function checkDiscriminator({ at, keywords }: Placed, { resolve }: DeclarationSources): readonly Diagnostic[] {
  const discriminator = keywordValue(keywords, "discriminator");
  const mapping = isJsonObject(discriminator) ? member(discriminator, "mapping") : undefined;
  if (!isJsonObject(mapping)) return [];
  return Object.entries(mapping).flatMap(([value, to]) => {
    if (typeof to !== "string") return [];
    const location = below(at, "discriminator", "mapping", value);
    const asComponent = resolve(`#/components/schemas/${encodeURIComponent(to)}`, at);
    const resolution = asComponent.ok ? asComponent : resolve(to, at);
    if (resolution.ok) return [];
    return [diagnostic("unresolved-reference", { location, severity: "warning" }, to, resolution.why)];
  });
}

/**
 * What outputs carry along of a description: its declared schemas, at their places. Other documents are whole.
 * In the place of what stands before such a schema in a list there is `null`.
 */
export function schemaBearing(
  { id, json, openapi }: Pick<SchemaDocument, "id" | "json" | "openapi">,
  declared: readonly Pick<DeclarationSource, "at">[],
): Json {
  if (openapi === undefined || !isJsonObject(json)) return json;
  const kept: Kept = { inside: new Map() };
  for (const { at } of declared) if (at.document === id) keep(kept, pointerTokens(at.pointer));
  return onlyKept(json, kept);
}

/** What is kept of a value: all of it, or some of its members. */
interface Kept {
  isWhole?: true;
  readonly inside: Map<string, Kept>;
}

function keep(root: Kept, tokens: readonly string[]): void {
  let kept = root;
  for (const token of tokens) {
    const next: Kept = kept.inside.get(token) ?? { inside: new Map() };
    kept.inside.set(token, next);
    kept = next;
  }
  kept.isWhole = true;
}

function onlyKept(value: Json, { isWhole, inside }: Kept): Json {
  if (isWhole === true) return value;
  if (isJsonArray(value)) {
    const last = Math.max(...[...inside.keys()].map(Number));
    return value.slice(0, last + 1).map((item, index) => {
      const kept = inside.get(String(index));
      return kept === undefined ? null : onlyKept(item, kept);
    });
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const kept = inside.get(name);
      return kept === undefined ? [] : [[name, onlyKept(inner, kept)]];
    }),
  );
}
