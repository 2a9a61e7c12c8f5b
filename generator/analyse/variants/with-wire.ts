import { AS_IT_IS, type WireOptions } from "../../model/conversion.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { above, type Location, locationUri } from "../../model/location.ts";
import type { Model } from "../../model/model.ts";
import type { DeclarationSource } from "../references/find-declarations.ts";
import type { Schemas } from "../subschemas.ts";
import { hasWireKeywords } from "../wire/check-wire.ts";
import { planConversions } from "../wire/conversions.ts";
import { type Part, settled } from "../wire/parts.ts";
import type { Readings } from "./dynamic-scope.ts";
import { wireVariants } from "./wire-variants.ts";
import { withValues } from "./with-values.ts";

/** The declarations along with those that codecs need, and what the codecs do. */
export interface WireReading {
  readonly readings: Readings;
  readonly diagnostics: readonly Diagnostic[];
  readonly wire?: NonNullable<Model["wire"]>;
  readonly typed?: NonNullable<Model["typed"]>;
}

/**
 * Works out what differs on the wire, and where values are objects of the language. What is wrong with that is told in any
 * case; variants for other forms are made only where codecs are asked for.
 */
export function withWire(
  readings: Readings,
  asked: { readonly options: WireOptions; readonly isAsked: boolean; readonly schemas: Schemas },
): WireReading {
  const { values = {}, ...options } = asked.options;
  if (!asked.isAsked && isPlain(options) && hasNoWords(asked.schemas)) return { readings, diagnostics: [] };
  const uriOf = uris(readings.sources);
  const plan = planConversions(readings.shapes, options, uriOf);
  if (!asked.isAsked) return { readings, diagnostics: plan.diagnostics };
  const isWired = plan.conversions.length > 0;
  const { conversions, parts } = settled(plan, uriOf);
  const variants = wireVariants(readings, plan);
  const typed = withValues(readings, values, uriOf);
  const sources = readings.sources.flatMap((source) => [
    source,
    ...(variants.sources.get(source.id) ?? []),
    ...(typed.sources.get(source.id) ?? []),
  ]);
  const allParts = [...parts, ...typed.parts];
  const shapes = [
    ...readings.shapes,
    ...variants.shapes,
    ...typed.shapes,
    ...allParts.map(({ id, shape }) => [id, shape] as const),
  ];
  return {
    readings: {
      sources: [...sources, ...allParts.flatMap((part) => partSource(part, asked.schemas))],
      shapes: new Map(shapes),
    },
    diagnostics: [...plan.diagnostics, ...typed.diagnostics],
    ...(isWired ? { wire: { conversions, codecs: Object.fromEntries(variants.codecs) } } : {}),
    ...(typed.typed === undefined ? {} : { typed: typed.typed }),
  };
}

/** Whether the run itself asks for nothing else on the wire. */
function isPlain(options: WireOptions): boolean {
  const names = Object.keys(AS_IT_IS) as (keyof typeof AS_IT_IS)[];
  return names.every((name) => options[name] === AS_IT_IS[name]);
}

function hasNoWords(schemas: Schemas): boolean {
  return !schemas.hasOthers() && !schemas.byDocument.some(hasWireKeywords);
}

function partSource({ id, shape }: Part, schemas: Schemas): readonly DeclarationSource[] {
  const placed = schemas.at(shape.at);
  return placed === undefined ? [] : [{ ...placed, id, uri: id, isPart: true }];
}

/** Finds the URI of a schema, with a `#`: that of the innermost declaration that it is in, and the way from there. */
function uris(sources: readonly DeclarationSource[]): (at: Location) => string {
  // Made when it is first asked for: most schemas have no word of the wire in them.
  let byPlace: ReadonlyMap<string, string> | undefined;
  return (at) => {
    byPlace ??= new Map(sources.map(({ at, uri }) => [locationUri(at), uri]));
    let place = at;
    while (place.pointer !== "" && !byPlace.has(locationUri(place))) place = above(place);
    const uri = byPlace.get(locationUri(place)) ?? locationUri(place);
    const inside = encodeURI(at.pointer.slice(place.pointer.length).toWellFormed());
    return `${uri}${uri.includes("#") ? "" : "#"}${inside}`;
  };
}
