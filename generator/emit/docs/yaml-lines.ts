import { isJsonArray, isJsonObject, type Json } from "../../model/json.ts";
import { yamlText } from "./yaml-text.ts";

/** Words that YAML takes for what they are; those that it reads as another value are excluded. */
const PLAIN = /^(?!(?:null|Null|NULL|true|True|TRUE|false|False|FALSE)$)[A-Za-z][\w-]*(?:[ ./@][A-Za-z][\w-]*)*$/;

/**
 * A value as YAML, without the last newline: what the package `yaml` makes of it. Where there are only plain words and whole
 * numbers, as in most examples, it is written down at once, since the package takes many times as long.
 */
export function yamlLines(value: Json): string {
  return simpleLines(value) ?? yamlText(value, { aliasDuplicateObjects: false }).trimEnd();
}

/** Undefined where something is not simple. */
function simpleLines(value: Json): string | undefined {
  if (typeof value === "string") return PLAIN.test(value) ? value : undefined;
  if (typeof value === "number") return Number.isSafeInteger(value) && value !== 0 ? String(value) : zero(value);
  if (isJsonArray(value)) return value.length === 0 ? "[]" : joined(value.map(itemLines));
  if (!isJsonObject(value)) return String(value);
  const entries = Object.entries(value);
  return entries.length === 0 ? "{}" : joined(entries.map(memberLines));
}

/** There are two of them. */
function zero(value: number): string | undefined {
  return Object.is(value, 0) ? "0" : undefined;
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join("\n");
}

function itemLines(item: Json): string | undefined {
  const lines = simpleLines(item);
  return lines === undefined ? undefined : `- ${indented(lines)}`;
}

function memberLines([name, item]: readonly [string, Json]): string | undefined {
  const lines = PLAIN.test(name) ? simpleLines(item) : undefined;
  if (lines === undefined) return undefined;
  const isInside = typeof item === "object" && item !== null && Object.keys(item).length > 0;
  return isInside ? `${name}:\n  ${indented(lines)}` : `${name}: ${lines}`;
}

function indented(lines: string): string {
  return lines.replaceAll("\n", "\n  ");
}
