import type { Conversion } from "./conversion.ts";
import { fold } from "./fold.ts";

/** Reads the words of an enum in any case, with white space around them where that is trimmed. They are written as they are. */
export function words(list: readonly string[], isTrimmed?: boolean): Conversion {
  const known = new Map<unknown, string>();
  for (const word of list) known.set(word, word).set(fold(word), word);
  return {
    read: (value) =>
      known.get(value) ??
      (typeof value === "string" ? known.get(fold(isTrimmed ? value.trim() : value)) : undefined) ??
      value,
  };
}
