import type { Inline } from "../markdown/inline.ts";

/**
 * A sentence as plain text: names in backticks, so that they stand out from the words; values as they are, since JSON shows
 * by itself where it begins and ends.
 */
export function sentence(content: readonly Inline[]): string {
  return content.map(words).join("");
}

function words(inline: Inline): string {
  if (inline.kind === "break") return " ";
  if (inline.kind === "code") return /^["[{\d-]/.test(inline.text) ? inline.text : `\`${inline.text}\``;
  return inline.kind === "text" ? inline.text : sentence(inline.content);
}
