import { isJsonArray, isJsonObject, type Json } from "../../model/json.ts";
import { type DialectRule, type Entry, keywordValue } from "./entry.ts";

/**
 * `dependencies` is both `dependentRequired`, where its members are arrays, and `dependentSchemas`. That is so up to
 * draft-07; later drafts reserve the name for what it meant, and schemas still use it.
 */
export const dependencies: DialectRule = (entries) => {
  if (entries.every(({ keyword }) => keyword !== "dependencies")) return entries;
  const isReplaced = ["dependentRequired", "dependentSchemas"].some(
    (name) => keywordValue(entries, name) !== undefined,
  );
  const why = { inert: "dependentRequired and dependentSchemas are in its place" };
  return entries.flatMap((entry) =>
    split(isReplaced && entry.keyword === "dependencies" ? { ...entry, ...why } : entry),
  );
};

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
