import { KEYWORDS } from "../keywords/vocabulary.ts";
import { isJsonArray, isJsonObject, type Json } from "../model/json.ts";
import { below, type Location } from "../model/location.ts";

/** A schema and where it stands. */
export interface Placed {
  readonly schema: Json;
  readonly at: Location;
  /** True where its place makes it a declaration, as in `$defs`. */
  readonly declared: boolean;
}

/** The schema itself and all of its subschemas, each before those in it, in the author's order. */
export function* subschemas(root: Placed): Generator<Placed> {
  const pending: Placed[] = [root];
  for (let placed = pending.pop(); placed !== undefined; placed = pending.pop()) {
    yield placed;
    pending.push(...children(placed).reverse());
  }
}

function children({ schema, at }: Placed): Placed[] {
  if (!isJsonObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const accepts = KEYWORDS.get(keyword)?.accepts;
    const declared = accepts?.declares === true;
    if (accepts?.subschemas === "one") return [{ schema: value, at: below(at, keyword), declared }];
    if (accepts?.subschemas === "list" && isJsonArray(value)) {
      return value.map((item, index) => ({ schema: item, at: below(at, keyword, index), declared }));
    }
    if (accepts?.subschemas === "map" && isJsonObject(value)) {
      return Object.entries(value).map(([name, item]) => ({ schema: item, at: below(at, keyword, name), declared }));
    }
    return [];
  });
}
