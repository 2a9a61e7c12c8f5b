import { anchorName } from "../value-kind.ts";
import type { DialectRule, Entry } from "./entry.ts";

/** Up to draft-07: a fragment of `$id` that is a plain name does what `$anchor` does now. */
export const idFragment: DialectRule = (entries) =>
  entries.some(({ keyword }) => keyword === "$id") ? entries.flatMap(split) : entries;

function split(entry: Entry): readonly Entry[] {
  const { keyword, value } = entry;
  if (keyword !== "$id" || typeof value !== "string" || !value.includes("#")) return [entry];
  const [uri = "", fragment = ""] = value.split("#", 2);
  const base = uri === "" ? [] : [{ ...entry, value: uri }];
  // A JSON Pointer names what it leads to anyway.
  return anchorName.test(fragment) ? [...base, { ...entry, keyword: "$anchor", value: fragment }] : base;
}
