import { isJsonArray, isJsonObject, type Json } from "../../model/json.ts";
import type { DialectRule, Entry } from "./entry.ts";

/** Up to draft-07: `dependencies` is both `dependentRequired`, where its members are arrays, and `dependentSchemas`. */
export const dependencies: DialectRule = (entries) => entries.flatMap(split);

function split(entry: Entry): readonly Entry[] {
  if (entry.keyword !== "dependencies" || !isJsonObject(entry.value)) return [entry];
  const members = Object.entries(entry.value);
  const required = members.filter(([, needed]) => isJsonArray(needed));
  const schemas = members.filter(([, needed]) => !isJsonArray(needed));
  return [part(entry, "dependentRequired", required), part(entry, "dependentSchemas", schemas)].flat();
}

function part(entry: Entry, keyword: string, members: readonly [string, Json][]): readonly Entry[] {
  return members.length === 0 ? [] : [{ ...entry, keyword, value: Object.fromEntries(members) }];
}
