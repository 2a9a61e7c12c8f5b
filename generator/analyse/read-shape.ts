import { diagnostic } from "../diagnostics.ts";
import type { Reader, ShapePatch, Structure } from "../keywords/keyword.ts";
import { KEYWORDS } from "../keywords/vocabulary.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { isJsonObject, type Json, type JsonObject } from "../model/json.ts";
import { below, type Location } from "../model/location.ts";
import type { DynamicReference, Notes, Reference, Rule, Shape } from "../model/shape.ts";
import { checkUnknownKeyword, checkValue, type UnknownKeywords } from "./check-keyword.ts";
import type { Seeds } from "./find-declarations.ts";
import { placeKey } from "./resources.ts";

/** What reading a schema needs to know of the set around it. */
export interface Surroundings {
  readonly seeds: Seeds;
  readonly unknownKeywords: UnknownKeywords;
  /** How many schemas of the set bear a `$dynamicAnchor` of the name. */
  readonly dynamicAnchorCount: (name: string) => number;
  readonly report: (finding: Diagnostic) => void;
}

/** Reads the schema of a declaration. Subschemas that are declarations themselves become links. */
export function readShape(schema: Json, at: Location, around: Surroundings): Shape {
  return read(schema, at, around, false);
}

function read(schema: Json, at: Location, around: Surroundings, inPlace: boolean): Shape {
  if (schema === false) return { at, never: true, rules: [], notes: {} };
  if (!isJsonObject(schema)) return { at, rules: [], notes: {} };
  const shape = Object.entries(schema).reduce<Shape>(
    (partial, [keyword, value]) => readKeyword(partial, keyword, value, around),
    { at, rules: [], notes: {} },
  );
  if (!inPlace) reportMissingType(shape, around);
  return shape;
}

function readKeyword(shape: Shape, keyword: string, value: Json, around: Surroundings): Shape {
  const unit = KEYWORDS.get(keyword);
  if (unit === undefined) {
    checkUnknownKeyword(keyword, shape.at, around.unknownKeywords).forEach(around.report);
    return { ...shape, notes: withNote(shape.notes, keyword, value) };
  }
  const findings = checkValue(keyword, unit.accepts, value, shape.at);
  findings.forEach(around.report);
  if (findings.length > 0) return shape;
  if (unit.kind === "constraint") return { ...shape, rules: [...shape.rules, { keyword, value } satisfies Rule] };
  if (unit.kind === "annotation") return { ...shape, notes: withNote(shape.notes, keyword, value) };
  return merge(shape, unit.read(value, reader(unit, value, shape.at, around)));
}

function withNote(notes: Notes, keyword: string, value: Json): Notes {
  return Object.fromEntries([...Object.entries(notes), [keyword, value]]);
}

function merge(shape: Shape, patch: ShapePatch): Shape {
  return {
    ...shape,
    ...patch,
    ...(patch.object === undefined ? {} : { object: { ...shape.object, ...patch.object } }),
    ...(patch.array === undefined ? {} : { array: { ...shape.array, ...patch.array } }),
    ...(patch.condition === undefined ? {} : { condition: { ...shape.condition, ...patch.condition } }),
  };
}

function reader(unit: Structure, value: Json, at: Location, around: Surroundings): Reader {
  return {
    shape: (...path) => {
      const schema = path.reduce<Json | undefined>((json, token) => child(json, token), value);
      return readSubschema(schema ?? true, below(at, unit.keyword, ...path), around, unit.inPlace === true);
    },
    reference: (reference) => readReference(reference, at, around),
    dynamicReference: (reference) => readDynamicReference(reference, at, unit.keyword, around),
  };
}

function child(json: Json | undefined, token: string | number): Json | undefined {
  return json === undefined ? undefined : (Object.getOwnPropertyDescriptor(json ?? {}, String(token))?.value as Json);
}

function readSubschema(schema: Json, at: Location, around: Surroundings, inPlace: boolean): Shape {
  const seed = around.seeds.byPlace.get(placeKey(at));
  if (seed === undefined) return read(schema, at, around, inPlace);
  return { at, ref: { target: seed.id, nested: true }, rules: [], notes: notesOf(schema) };
}

/** The annotations of a schema that is read elsewhere. */
function notesOf(schema: Json): Notes {
  const object: JsonObject = isJsonObject(schema) ? schema : {};
  return Object.fromEntries(Object.entries(object).filter(([keyword]) => isAnnotation(keyword)));
}

function isAnnotation(keyword: string): boolean {
  const unit = KEYWORDS.get(keyword);
  return unit === undefined || unit.kind === "annotation";
}

/** A reference that leads nowhere was already reported; its target stands for any other, since the run fails. */
function readReference(reference: string, at: Location, { seeds }: Surroundings): Reference {
  const resolution = seeds.resolve(reference, at);
  const target = resolution.ok ? seeds.byPlace.get(placeKey(resolution.target))?.id : undefined;
  return { target: target ?? reference };
}

function readDynamicReference(reference: string, at: Location, keyword: string, around: Surroundings): DynamicReference {
  const resolution = around.seeds.resolve(reference, at);
  const anchor = resolution.ok ? resolution.dynamicAnchor : undefined;
  if (anchor !== undefined && around.dynamicAnchorCount(anchor) > 1) {
    const hint = `more than one schema has "$dynamicAnchor": ${JSON.stringify(anchor)}; use $ref where one of them is meant`;
    around.report(diagnostic("unsupported-keyword", { location: below(at, keyword) }, keyword, hint));
  }
  return readReference(reference, at, around);
}

function reportMissingType(shape: Shape, around: Surroundings): void {
  // Any of these may well say the type in its own way.
  const { types, ref, values, constant, all, any, one } = shape;
  if ([types, ref, values, constant, all, any, one].some((slot) => slot !== undefined)) return;
  const kinds = [...(shape.object === undefined ? [] : ["object"]), ...(shape.array === undefined ? [] : ["array"])];
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) return;
  around.report(diagnostic("missing-type", { location: shape.at }, kind));
}
