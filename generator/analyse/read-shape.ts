import { diagnostic, hasErrors } from "../diagnostics.ts";
import type { Entry } from "../keywords/dialects/entry.ts";
import type { Reader, ShapePatch, Structure } from "../keywords/keyword.ts";
import { constraint, KEYWORDS } from "../keywords/vocabulary.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Json, JsonType } from "../model/json.ts";
import type { Location } from "../model/location.ts";
import type { DynamicReference, Notes, Reference, Rule, Shape } from "../model/shape/shape.ts";
import { checkMeaning, checkValue, type UnknownKeywords } from "./check-keyword.ts";
import type { Seeds } from "./find-declarations.ts";
import type { Placed } from "./subschemas.ts";

/** What reading a schema needs to know of the set around it. */
export interface Surroundings {
  readonly seeds: Seeds;
  readonly unknownKeywords: UnknownKeywords;
  readonly impliedTypes: boolean;
  readonly report: (finding: Diagnostic) => void;
}

/** Reads the schema of a declaration. Subschemas that are declarations themselves become links. */
export function readShape(placed: Placed, around: Surroundings): Shape {
  return read(placed, around, false);
}

function read(placed: Placed, around: Surroundings, inPlace: boolean): Shape {
  const { schema, at } = placed;
  if (schema === false) return { at, never: true, rules: [], notes: {} };
  const shape = readKeywords(placed, around);
  const implied = inPlace ? undefined : impliedType(shape);
  if (implied === undefined) return shape;
  if (around.impliedTypes) return { ...shape, types: [implied] };
  // A lone constraint says nothing of what else is meant.
  if (implied === "object" || implied === "array") {
    around.report(diagnostic("missing-type", { location: shape.at }, implied));
  }
  return shape;
}

function readKeywords(placed: Placed, around: Surroundings): Shape {
  const { at, keywords } = placed;
  const rules: Rule[] = [];
  const notes: [string, Json][] = [];
  let slots: ShapePatch = {};
  for (const entry of keywords) {
    const { keyword, value, inert, asserted } = entry;
    const unit = KEYWORDS.get(keyword);
    if (unit === undefined || inert !== undefined) {
      checkMeaning(entry, at, around.unknownKeywords).forEach(around.report);
      notes.push([keyword, value]);
      continue;
    }
    const findings = checkValue(entry, unit.accepts, at);
    findings.forEach(around.report);
    if (hasErrors(findings)) continue;
    if (unit.kind === "constraint") rules.push({ keyword, value, ...(asserted === undefined ? {} : { asserted }) });
    else if (unit.kind === "annotation") notes.push([keyword, value]);
    else slots = merge(slots, unit.read(value, reader(unit, entry, placed, around)));
  }
  return { at, rules, notes: Object.fromEntries(notes), ...slots };
}

function merge(slots: ShapePatch, patch: ShapePatch): ShapePatch {
  return {
    ...slots,
    ...patch,
    ...(patch.object === undefined ? {} : { object: { ...slots.object, ...patch.object } }),
    ...(patch.array === undefined ? {} : { array: { ...slots.array, ...patch.array } }),
    ...(patch.condition === undefined ? {} : { condition: { ...slots.condition, ...patch.condition } }),
  };
}

function reader(unit: Structure, entry: Entry, { at, dialect, parts }: Placed, around: Surroundings): Reader {
  const keyword = entry.path.join("/");
  return {
    keyword,
    dialect: dialect.name,
    shape: (token) => {
      const part = parts.get(entry)?.get(token);
      if (part === undefined)
        throw new Error(`no subschema ${token ?? ""} in ${keyword} of ${at.document}#${at.pointer}`);
      return readSubschema(part, around, unit.inPlace === true);
    },
    reference: (reference) => readReference(reference, at, around),
    dynamicReference: (reference) => readDynamicReference(reference, at, around),
  };
}

function readSubschema(placed: Placed, around: Surroundings, inPlace: boolean): Shape {
  const seed = around.seeds.bySchema.get(placed);
  if (seed === undefined) return read(placed, around, inPlace);
  return { at: placed.at, ref: { target: seed.id, nested: true }, rules: [], notes: notesOf(placed) };
}

/** The annotations of a schema that is read elsewhere. */
function notesOf({ keywords }: Placed): Notes {
  const notes = keywords.filter(isAnnotation);
  return Object.fromEntries(notes.map(({ keyword, value }) => [keyword, value]));
}

function isAnnotation({ keyword, inert }: Entry): boolean {
  const unit = KEYWORDS.get(keyword);
  return unit === undefined || unit.kind === "annotation" || inert !== undefined;
}

/** A reference that leads nowhere was already reported; its target stands for any other, since the run fails. */
function readReference(reference: string, at: Location, { seeds }: Surroundings): Reference {
  const resolution = seeds.resolve(reference, at);
  const target = resolution.ok ? seeds.at(resolution.target)?.id : undefined;
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
  if ((types ?? ref ?? dynamicRef ?? values ?? constant ?? all ?? any ?? one) !== undefined) return undefined;
  const kinds: readonly JsonType[] = [
    ...(shape.object === undefined ? [] : (["object"] as const)),
    ...(shape.array === undefined ? [] : (["array"] as const)),
    ...rules.map(({ keyword }) => constraint(keyword).on),
  ];
  const [kind, ...others] = new Set(kinds);
  return others.length === 0 ? kind : undefined;
}
