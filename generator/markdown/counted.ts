import { codeSpan, type Inline, plainText, text } from "./inline.ts";

/** A number of something: `1` character, `2` characters. */
export function counted(count: unknown, unit: string): readonly Inline[] {
  return [codeSpan(String(count)), text(` ${unit}${count === 1 ? "" : "s"}`)];
}

/** The same as plain text. */
export function amount(count: unknown, unit: string): string {
  return plainText(counted(count, unit));
}
