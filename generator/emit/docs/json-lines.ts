import { isJsonArray, isJsonObject, type Json } from "../../model/json.ts";

/** What is further inside stands in the line of what it is in: so far to the right nobody reads. */
const DEEPEST = 16;

/** JSON in lines that are indented by two spaces; as long as its value is, however deep that may be. */
export function jsonLines(value: Json, levels: number = DEEPEST): string {
  if (levels === 0) return JSON.stringify(value);
  if (!isDeeper(value, levels)) return JSON.stringify(value, undefined, 2);
  const inside = (item: Json): string => jsonLines(item, levels - 1).replaceAll("\n", "\n  ");
  if (isJsonArray(value)) return `[\n  ${value.map(inside).join(",\n  ")}\n]`;
  const members = Object.entries(value ?? {}).map(([name, item]) => `${JSON.stringify(name)}: ${inside(item)}`);
  return `{\n  ${members.join(",\n  ")}\n}`;
}

function isDeeper(value: Json, levels: number): boolean {
  if (!isJsonArray(value) && !isJsonObject(value)) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeper(item, levels - 1));
}
