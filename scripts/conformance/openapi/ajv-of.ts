import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isJsonArray, isJsonObject, type Json, type JsonObject } from "../../../generator/model/json.ts";

/** What Ajv reads otherwise than OpenAPI 3.0, which has no such keywords. */
const FOREIGN = [
  "const",
  "contains",
  "if",
  "then",
  "else",
  "patternProperties",
  "propertyNames",
  "dependencies",
  "$id",
  "id",
];

/** A description of an API, as far as it is looked at here. */
export interface Description extends JsonObject {
  readonly openapi: string;
  readonly components: { readonly schemas: JsonObject };
}

/** Whether a document is a description of an API that has components. */
export function isDescription(value: Json): value is Description {
  if (!isJsonObject(value) || typeof value["openapi"] !== "string") return false;
  const { components } = value;
  return isJsonObject(components) && isJsonObject(components["schemas"]);
}

/**
 * Judges by Ajv, which knows `nullable` itself; schemas are named by their pointers.
 * @param inline - the schemas outside of the components that are asked about
 */
export function ajvOf(
  { openapi, components }: Description,
  inline: ReadonlyMap<string, Json>,
): (pointer: string) => (value: Json) => boolean {
  const isOld = openapi.startsWith("3.0");
  const options = { strict: false, validateFormats: false };
  const ajv = isOld ? new Ajv(options) : new Ajv2020(options);
  const read = isOld ? fromOpenApi : withoutNullable;
  const schemas = mapped(components.schemas, read);
  const pointers = [...inline.keys()];
  const others = [...inline.values()].map(read);
  ajv.addSchema({ $id: "memory:description", components: { schemas }, inline: others });
  return (pointer) => {
    const place = inline.has(pointer) ? `/inline/${pointers.indexOf(pointer)}` : pointer;
    const validate = ajv.getSchema(`memory:description#${encodeURI(place)}`);
    if (validate === undefined) throw new Error(`Ajv finds no ${pointer}`);
    return (value) => validate(value) === true;
  };
}

function mapped(members: JsonObject, change: (schema: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(members).map(([name, schema]) => [name, change(schema)]));
}

/** Without what is no keyword since OpenAPI 3.1, and is one to Ajv all the same. */
function withoutNullable(schema: Json): Json {
  if (isJsonArray(schema)) return schema.map(withoutNullable);
  if (!isJsonObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) =>
      key === "nullable" && typeof value === "boolean" ? [] : [[key, withoutNullable(value)]],
    ),
  );
}

/** A schema of OpenAPI 3.0 in the words of draft-07. */
function fromOpenApi(schema: Json): Json {
  if (!isJsonObject(schema)) return schema;
  if (typeof schema["$ref"] === "string") return { $ref: schema["$ref"] };
  const { nullable, exclusiveMinimum, exclusiveMaximum, ...others } = schema;
  const made: Record<string, Json> = {};
  for (const [keyword, value] of Object.entries(others)) {
    if (!FOREIGN.includes(keyword)) made[keyword] = withinOpenApi(keyword, value);
  }
  // Ajv refuses to compile it without a type, where it means nothing.
  if (nullable === true && made["type"] !== undefined) made["nullable"] = true;
  const { minimum, maximum } = made;
  if (exclusiveMinimum === true && minimum !== undefined) made["exclusiveMinimum"] = minimum;
  if (exclusiveMaximum === true && maximum !== undefined) made["exclusiveMaximum"] = maximum;
  return made;
}

/** The value of a keyword, whose schemas are rewritten. */
function withinOpenApi(keyword: string, value: Json): Json {
  if (["allOf", "anyOf", "oneOf"].includes(keyword)) return isJsonArray(value) ? value.map(fromOpenApi) : value;
  if (["items", "not", "additionalProperties"].includes(keyword)) return fromOpenApi(value);
  return keyword === "properties" && isJsonObject(value) ? mapped(value, fromOpenApi) : value;
}
