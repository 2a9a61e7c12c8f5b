import type { Json } from "../../../dist/index.js";
import { isObject, type JsonObject } from "../../fuzz/dialects.ts";
import { applied, type Edit, pick } from "../../laws/edit.ts";

/** An object somewhere in a schema. */
interface Held {
  readonly path: Edit["path"];
  readonly object: JsonObject;
}

interface Surroundings {
  /** All objects of the schema. */
  readonly all: readonly Held[];
  /** The files of the folder. */
  readonly files: readonly string[];
  readonly random: () => number;
}

type Change = (object: JsonObject, surroundings: Surroundings) => JsonObject;

/** The share of edits that give a file another name, since others are full of it. */
const RENAMED = 0.2;

/** What people write, sensible or not. */
const CHANGES: readonly Change[] = [
  (object, { random }) => ({ ...object, description: `Described ${some(1000, random)} times.` }),
  (object, { random }) => titled(object, random),
  (object, { random }) => withoutOne(object, random),
  (object, { random }) => ({ ...object, enum: [...listOf(object["enum"]), `new${some(100, random)}`] }),
  (object, { files, random }) => ({ ...object, properties: withReference(object["properties"], files, random) }),
  (object, { random }) => ({ ...object, default: pick([1, "a", null, [], {}], random) ?? null }),
  (object, { random }) => ({ ...object, examples: [pick([1, "a", null, [], {}], random) ?? null] }),
  (object, { random }) => ({ ...object, minimum: some(9, random) }),
  (object) => ({ ...object, required: ["a"] }),
  (object, { all, random }) => ({ ...object, not: pick(all, random)?.object ?? {} }),
  (object) => ({ ...object, "x-note": "noted" }),
];

/**
 * A schema with one random edit.
 * @param files - of the folder, which a reference may lead to
 */
export function randomlyEdited(schema: Json, files: readonly string[], random: () => number): Json {
  if (isObject(schema) && random() < RENAMED) return titled(schema, random);
  const all = objectsIn(schema);
  const place = pick(all, random);
  const change = pick(CHANGES, random);
  if (place === undefined || change === undefined) return schema;
  const edited = change(place.object, { all, files, random });
  return place.path.length === 0 ? edited : applied(schema, place.path, () => edited);
}

function titled(object: JsonObject, random: () => number): JsonObject {
  return { ...object, title: `Title ${some(9, random)}` };
}

function objectsIn(value: Json, path: Held["path"] = []): readonly Held[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => objectsIn(item, [...path, index]));
  if (!isObject(value)) return [];
  const inside = Object.entries(value).flatMap(([key, held]) => objectsIn(held, [...path, key]));
  return [{ path, object: value }, ...inside];
}

function withoutOne(object: JsonObject, random: () => number): JsonObject {
  const gone = pick(Object.keys(object), random);
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== gone));
}

function withReference(properties: Json | undefined, files: readonly string[], random: () => number): JsonObject {
  return {
    ...(isObject(properties) ? properties : {}),
    [`added${some(9, random)}`]: { $ref: pick(files, random) ?? "#" },
  };
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** A whole number from 0 on, below a bound. */
function some(bound: number, random: () => number): number {
  return Math.floor(random() * bound);
}
