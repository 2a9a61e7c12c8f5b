import { isJsonArray, isJsonObject, type Json, member } from "../model/json.ts";
import { below, type Location } from "../model/location.ts";

/** Their values are data, or schemas that have names. */
const PASSED_OVER: ReadonlySet<string> = new Set(["example", "examples", "schemas"]);

/** Keywords by which a schema says more than the name of a type. */
const TELLING = ["properties", "patternProperties", "enum", "const", "allOf", "anyOf", "oneOf", "additionalProperties"];

/**
 * The schemas of an OpenAPI description that stand where they are used, in a parameter, header, request or response, and say
 * more than a type, a reference, or a list of such: nothing is made of them, since they have no name.
 */
export function inlineSchemas(value: Json, at: Location): readonly Location[] {
  if (isJsonArray(value)) return value.flatMap((item, index) => inlineSchemas(item, below(at, index)));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (PASSED_OVER.has(key) || key.startsWith("x-")) return [];
    const place = below(at, key);
    if (key !== "schema" && key !== "itemSchema") return inlineSchemas(inner, place);
    return isTelling(inner) ? [place] : [];
  });
}

function isTelling(schema: Json): boolean {
  if (!isJsonObject(schema)) return false;
  const items = member(schema, "items");
  const tells = TELLING.some((keyword) => typeof (member(schema, keyword) ?? false) !== "boolean");
  return tells || (items !== undefined && isTelling(items));
}
