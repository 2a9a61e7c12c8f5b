import { type DialectRule, type Entry, entryInForce } from "./entry.ts";

/**
 * OpenAPI 3.0: `nullable` adds null to the `type` beside it, and to nothing else: an `enum` beside it still has to list
 * null. https://spec.openapis.org/oas/v3.0.4.html#schema-nullable
 */
export const nullable: DialectRule = (entries) => {
  const own = entryInForce(entries, "nullable");
  if (own === undefined) return entries;
  const type = entryInForce(entries, "type");
  const types = type === undefined ? [] : [type.value].flat();
  if (own.value !== true || type === undefined || types.includes("null"))
    return entries.map((entry) => (entry === own ? withoutEffect(own, type) : entry));
  const whole: Entry = { ...type, value: [...types, "null"], merged: [{ path: own.path, slot: "null" }] };
  return entries.flatMap((entry) => {
    if (entry === own) return [];
    return [entry === type ? whole : entry];
  });
};

function withoutEffect(own: Entry, type: Entry | undefined): Entry {
  if (typeof own.value !== "boolean") return { ...own, inert: "nullable is true or false" };
  const inert = "nullable adds null to a type beside it only";
  return own.value && type === undefined ? { ...own, inert } : { ...own, inert, idle: true };
}
