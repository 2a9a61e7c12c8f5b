import { isJsonArray, type Json, member } from "../json.ts";
import type { Notes } from "./shape.ts";

/** The text of the first of these annotations that has any. */
export function textNote(notes: Notes, ...keywords: readonly string[]): string | undefined {
  for (const keyword of keywords) {
    const found = wordIn(member(notes, keyword));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A text at a place of a list, and the annotation that is the list. */
export interface ListedWord {
  readonly keyword: string;
  readonly word: string;
}

/** The text at a place of the first of these lists that has one there. */
export function listedWord(notes: Notes, keywords: readonly string[], index: number): ListedWord | undefined {
  for (const keyword of keywords) {
    const list = member(notes, keyword);
    const word = isJsonArray(list) ? wordIn(list[index]) : undefined;
    if (word !== undefined) return { keyword, word };
  }
  return undefined;
}

function wordIn(value: Json | undefined): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
