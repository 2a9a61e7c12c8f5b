import { diagnostic, hasErrors } from "../diagnostics.ts";
import type { Entry } from "../keywords/dialects/entry.ts";
import { keywordsOf } from "../keywords/dialects/keywords-of.ts";
import type { Reader, ShapePatch, Structure } from "../keywords/keyword.ts";
import { constraint, KEYWORDS } from "../keywords/vocabulary.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Json, JsonType } from "../model/json.ts";
import { below, type Location } from "../model/location.ts";
import type { SchemaDialect } from "../model/schema-set.ts";
import type { DynamicReference, Notes, Reference, Rule, Shape } from "../model/shape.ts";
import { checkMeaning, checkValue, type UnknownKeywords } from "./check-keyword.ts";
import { type Metaschemas, subschemaDialect } from "./dialects.ts";
import type { Seed, Seeds } from "./find-declarations.ts";
import { placeKey } from "./resources.ts";

/** What reading a schema needs to know of the set around it. */
export interface Surroundings {
  readonly seeds: Seeds;
  readonly unknownKeywords: UnknownKeywords;
  readonly impliedTypes: boolean;
  readonly metaschemas: Metaschemas;
  readonly report: (finding: Diagnostic) => void;
}

/** Reads the schema of a declaration. Subschemas that are declarations themselves become links. */
export function readShape({ schema, at, dialect }: Seed, around: Surroundings): Shape {
  return read(schema, { at, dialect }, around, false);
}

/** Where a schema stands, and how it is to be read. */
interface Site {
  readonly at: Location;
  readonly dialect: SchemaDialect;
}

function read(schema: Json, { at, dialect }: Site, around: Surroundings, inPlace: boolean): Shape {
  if (schema === false) return { at, never: true, rules: [], notes: {} };
  const empty: Shape = { at, rules: [], notes: {} };
  const entries = keywordsOf(schema, dialect);
  const shape = entries.reduce((partial, entry) => readKeyword(partial, entry, dialect, around), empty);
  const implied = inPlace ? undefined : impliedType(shape);
  if (implied === undefined) return shape;
  if (around.impliedTypes) return { ...shape, types: [implied] };
  // A lone constraint says nothing of what else is meant.
  if (implied === "object" || implied === "array") {
    around.report(diagnostic("missing-type", { location: shape.at }, implied));
  }
  return shape;
}

function readKeyword(shape: Shape, entry: Entry, dialect: SchemaDialect, around: Surroundings): Shape {
  const { keyword, value, inert, asserted } = entry;
  const unit = KEYWORDS.get(keyword);
  if (unit === undefined || inert !== undefined) {
    checkMeaning(entry, shape.at, around.unknownKeywords).forEach(around.report);
    return { ...shape, notes: withNote(shape.notes, keyword, value) };
  }
  const findings = checkValue(entry, unit.accepts, shape.at);
  findings.forEach(around.report);
  if (hasErrors(findings)) return shape;
  if (unit.kind === "constraint") {
    const rule: Rule = { keyword, value, ...(asserted === undefined ? {} : { asserted }) };
    return { ...shape, rules: [...shape.rules, rule] };
  }
  if (unit.kind === "annotation") return { ...shape, notes: withNote(shape.notes, keyword, value) };
  return merge(shape, unit.read(value, reader(unit, entry, { at: shape.at, dialect }, around)));
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

function reader(unit: Structure, { value, path }: Entry, { at, dialect }: Site, around: Surroundings): Reader {
  return {
    keyword: path.join("/"),
    dialect: dialect.name,
    shape: (...inside) => {
      const schema = inside.reduce<Json | undefined>((json, token) => child(json, token), value) ?? true;
      const site = {
        at: below(at, ...path, ...inside),
        dialect: subschemaDialect(schema, dialect, around.metaschemas),
      };
      return readSubschema(schema, site, around, unit.inPlace === true);
    },
    reference: (reference) => readReference(reference, at, around),
    dynamicReference: (reference) => readDynamicReference(reference, at, around),
  };
}

function child(json: Json | undefined, token: string | number): Json | undefined {
  return json === undefined ? undefined : (Object.getOwnPropertyDescriptor(json ?? {}, String(token))?.value as Json);
}

function readSubschema(schema: Json, site: Site, around: Surroundings, inPlace: boolean): Shape {
  const { at, dialect } = site;
  const seed = around.seeds.byPlace.get(placeKey(at));
  if (seed === undefined) return read(schema, site, around, inPlace);
  return { at, ref: { target: seed.id, nested: true }, rules: [], notes: notesOf(schema, dialect) };
}

/** The annotations of a schema that is read elsewhere. */
function notesOf(schema: Json, dialect: SchemaDialect): Notes {
  const notes = keywordsOf(schema, dialect).filter(isAnnotation);
  return Object.fromEntries(notes.map(({ keyword, value }) => [keyword, value]));
}

function isAnnotation({ keyword, inert }: Entry): boolean {
  const unit = KEYWORDS.get(keyword);
  return unit === undefined || unit.kind === "annotation" || inert !== undefined;
}

/** A reference that leads nowhere was already reported; its target stands for any other, since the run fails. */
function readReference(reference: string, at: Location, { seeds }: Surroundings): Reference {
  const resolution = seeds.resolve(reference, at);
  const target = resolution.ok ? seeds.byPlace.get(placeKey(resolution.target))?.id : undefined;
  return { target: target ?? reference };
}

function readDynamicReference(reference: string, at: Location, around: Surroundings): DynamicReference {
  const resolution = around.seeds.resolve(reference, at);
  const anchor = resolution.ok ? resolution.dynamicAnchor : undefined;
  const targets = around.seeds.dynamicTargets.get(anchor ?? "");
  const isOpen = anchor !== undefined && targets !== undefined && targets.size > 1;
  return { ...readReference(reference, at, around), ...(isOpen ? { anchor } : {}) };
}

/** The type that all keywords of a typeless schema speak of, where it is one. */
function impliedType({ rules, ...shape }: Shape): JsonType | undefined {
  // Any of these may well say the type in its own way.
  const { types, ref, dynamicRef, values, constant, all, any, one } = shape;
  if ([types, ref, dynamicRef, values, constant, all, any, one].some((slot) => slot !== undefined)) return undefined;
  const kinds: readonly JsonType[] = [
    ...(shape.object === undefined ? [] : (["object"] as const)),
    ...(shape.array === undefined ? [] : (["array"] as const)),
    ...rules.map(({ keyword }) => constraint(keyword).on),
  ];
  const [kind, ...others] = new Set(kinds);
  return others.length === 0 ? kind : undefined;
}
