import { unicodePattern } from "../code/unicode-pattern.ts";
import type { Region } from "./claim.ts";

/** Whether a name lies in a region. */
export function isInRegion(name: string, { only, like, not: names = [], unlike = [] }: Region): boolean {
  if ((only !== undefined && only !== name) || names.includes(name)) return false;
  if (like !== undefined && !matchesPattern(name, like)) return false;
  return !unlike.some((pattern) => matchesPattern(name, pattern));
}

/** Whether a pattern matches somewhere in a string, as guards have it. */
export function matchesPattern(text: string, pattern: string): boolean {
  return new RegExp(unicodePattern(pattern) ?? pattern, "u").test(text);
}
