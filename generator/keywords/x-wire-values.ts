import { isJsonArray } from "../model/json.ts";
import type { Wire } from "./keyword.ts";
import { array } from "./value-kind.ts";

/**
 * What the values of `enum` are on the wire, in their order. An entry is a value, or a list of values all of which are read
 * and the first of which is written.
 */
export const wireValues: Wire = {
  kind: "wire",
  keyword: "x-wire-values",
  accepts: array,
  on: "schema",
  objection: (value, { keyword }) => {
    const listed = keyword("enum");
    if (listed === undefined || !isJsonArray(listed)) return "it stands beside enum";
    if (!isJsonArray(value)) return undefined;
    if (value.length !== listed.length)
      return `it lists ${value.length}, and enum lists ${listed.length}: each value needs its own`;
    return value.some((entry) => isJsonArray(entry) && entry.length === 0) ? "an empty list spells nothing" : undefined;
  },
};
