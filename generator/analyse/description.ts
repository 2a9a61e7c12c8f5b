import { diagnostic } from "../diagnostics.ts";
import { keywordValue } from "../keywords/dialects/entry.ts";
import { KEYWORDS } from "../keywords/vocabulary.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { isJsonObject, type Json, member } from "../model/json.ts";
import { below, pointerTokens } from "../model/location.ts";
import type { SchemaDocument } from "../model/schema-set.ts";
import { checkValue } from "./check-keyword.ts";
import { inlineSchemas } from "./inline-schemas.ts";
import type { DeclarationSource, DeclarationSources } from "./references/find-declarations.ts";
import type { Placed } from "./subschemas.ts";

/** What is wrong with the root of a description in OpenAPI; a description without components gives no output, and neither do schemas without a name. */
export function checkDescription({ isDescription, at, keywords, schema }: Placed): readonly Diagnostic[] {
  if (isDescription !== true) return [];
  const faults = keywords.flatMap((entry) => {
    const unit = KEYWORDS.get(entry.keyword);
    return unit === undefined ? [] : checkValue(entry, unit.accepts, at);
  });
  const hasSchemas = keywordValue(keywords, "$defs") !== undefined;
  const inline = inlineSchemas(schema, at);
  return [
    ...faults,
    ...(hasSchemas ? [] : [diagnostic("no-components", { location: at })]),
    ...inline.slice(0, 1).map((location) => diagnostic("inline-schema", { location }, String(inline.length))),
  ];
}

export function hasDiscriminator({ keywords }: Placed): boolean {
  return keywordValue(keywords, "discriminator") !== undefined;
}

/** Values of a `discriminator` of OpenAPI that its `mapping` leads nowhere. They change no verdict. */
export function checkDiscriminator({ at, keywords }: Placed, { resolve }: DeclarationSources): readonly Diagnostic[] {
  const discriminator = keywordValue(keywords, "discriminator");
  const mapping =
    discriminator !== undefined && isJsonObject(discriminator) ? member(discriminator, "mapping") : undefined;
  if (mapping === undefined || !isJsonObject(mapping)) return [];
  return Object.entries(mapping).flatMap(([value, to]) => {
    if (typeof to !== "string") return [];
    const location = below(at, "discriminator", "mapping", value);
    const asComponent = resolve(`#/components/schemas/${encodeURIComponent(to)}`, at);
    const resolution = asComponent.ok ? asComponent : resolve(to, at);
    if (resolution.ok) return [];
    return [diagnostic("unresolved-reference", { location, severity: "warning" }, to, resolution.why)];
  });
}

/** The members of a description's root that hold schemas: what outputs carry along. Other documents are whole. */
export function schemaBearing({ id, json, openapi }: SchemaDocument, declared: readonly DeclarationSource[]): Json {
  if (openapi === undefined || !isJsonObject(json)) return json;
  const own = declared.filter(({ at }) => at.document === id);
  const members = new Set(own.flatMap(({ at }) => pointerTokens(at.pointer).slice(0, 1)));
  return Object.fromEntries([...members].sort().map((name) => [name, member(json, name) ?? null]));
}
