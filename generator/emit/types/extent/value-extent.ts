import { isJsonArray, type Json } from "../../../model/json.ts";
import { type Alternative, anyOf, arraysOf, type Extent, layerOf, NEVER, objectsOf } from "./extent.ts";

/** The extent that holds one JSON value only. */
export function valueExtent(value: Json): Extent {
  return [valueAlternative(value)];
}

function valueAlternative(value: Json): Alternative {
  if (value === null) return anyOf("null");
  if (typeof value === "string") return { on: ["string"], names: [], value };
  if (typeof value === "boolean") return { on: ["boolean"], names: [], value };
  // JSON can write numbers that no double holds (1e400); TypeScript has no literal for them. Its -0 is 0.
  if (typeof value === "number")
    return Number.isFinite(value) ? { on: ["number"], names: [], value: value + 0 } : anyOf("number");
  if (isJsonArray(value)) {
    return arraysOf({ first: value.map(valueExtent), rest: NEVER, min: value.length, max: value.length });
  }
  const members = Object.entries(value).map(
    ([name, member]) => [name, { type: valueExtent(member), required: true, doc: [] }] as const,
  );
  return objectsOf(layerOf(members, NEVER));
}
