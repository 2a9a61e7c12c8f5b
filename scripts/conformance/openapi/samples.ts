import { isJsonArray, isJsonObject, type Json, type JsonObject } from "../../../generator/model/json.ts";

/** Of no schema in particular. */
const PLAIN = [null, true, 0, -1, 1.5, "", "a", "2020-01-01T00:00:00Z", [], [null], [{}], {}, { id: 1, type: "a" }];
/** How deep a sample goes into members and items. */
const DEEPEST = 6;

/**
 * Values for a component: plain ones, its own examples, one that has all its members, and that one with each member
 * missing, null, or of another type.
 */
export function samplesOf(description: Json, pointer: string): readonly Json[] {
  const schema = schemaAt(description, pointer);
  const bases = [...(isJsonObject(schema) ? examplesOf(schema) : []), made(description, schema, 0)];
  return [...PLAIN, ...bases, ...bases.flatMap((base) => (isJsonObject(base) ? brokenOf(base) : []))];
}

/** An object with each member missing, null, or of another type, and with one more. */
function brokenOf(base: JsonObject): readonly Json[] {
  const broken = Object.keys(base).flatMap((name) => {
    const { [name]: member = null, ...others } = base;
    return [others, ...[null, 7, "seven", [member]].map((other) => ({ ...others, [name]: other }))];
  });
  return [...broken, { ...base, "of no schema": 1 }];
}

function examplesOf({ example, examples }: JsonObject): readonly Json[] {
  return [...(example === undefined ? [] : [example]), ...(isJsonArray(examples) ? examples : [])];
}

/** What a pointer leads to. */
export function schemaAt(description: Json, pointer: string): Json | undefined {
  const tokens = pointer.split("/").slice(1);
  const names = tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  return names.reduce((value: Json | undefined, name) => child(value, name), description);
}

function child(value: Json | undefined, name: string): Json | undefined {
  if (isJsonArray(value)) return value[Number(name)];
  return isJsonObject(value) ? value[name] : undefined;
}

/** A value that is likely to be accepted. */
function made(description: Json, schema: Json | undefined, depth: number): Json {
  if (!isJsonObject(schema) || depth > DEEPEST) return null;
  const inner = (part: Json | undefined): Json => made(description, part, depth + 1);
  const { $ref, const: constant, enum: values, oneOf, anyOf, allOf, properties } = schema;
  if (typeof $ref === "string") return inner(schemaAt(description, decodeURI($ref.slice(1))));
  if (constant !== undefined) return constant;
  if (isJsonArray(values)) return values[0] ?? null;
  const [first] = listed(oneOf ?? anyOf);
  if (first !== undefined && properties === undefined) return inner(first);
  const scalar = scalarOf(schema);
  if (scalar !== undefined) return scalar;
  if (typeOf(schema) === "array") return [inner(schema["items"] ?? {})];
  const own = Object.entries(isJsonObject(properties) ? properties : {}).map(([name, member]) => [name, inner(member)]);
  return Object.assign({}, ...listed(allOf).map(inner), Object.fromEntries(own));
}

function scalarOf(schema: JsonObject): Json | undefined {
  const [example] = examplesOf(schema);
  switch (typeOf(schema)) {
    case "string":
      return typeof example === "string" ? example : "a".repeat(Number(schema["minLength"] ?? 0));
    case "integer":
    case "number":
      return typeof example === "number" ? example : (schema["minimum"] ?? 1);
    case "boolean":
      return true;
    default:
      return undefined;
  }
}

function typeOf({ type }: JsonObject): Json | undefined {
  return isJsonArray(type) ? type[0] : type;
}

function listed(value: Json | undefined): readonly Json[] {
  return isJsonArray(value) ? value : [];
}
