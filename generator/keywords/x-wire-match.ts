import { isJsonArray, type Json } from "../model/json.ts";
import type { Beside, Wire } from "./keyword.ts";
import { words } from "./value-kind.ts";

/** How names of members, or strings of `enum` and `const`, are compared when they are read. */
export const wireMatch: Wire = {
  kind: "wire",
  keyword: "x-wire-match",
  accepts: words("exact", "fold", "fold-trim"),
  on: "schema",
  objection: (value, beside) => {
    if (hasWords(beside)) return undefined;
    if (!beside.mayBe("object")) return "it stands on objects, and on strings with enum or const";
    return value === "fold-trim" ? "names of members are not trimmed: say fold" : undefined;
  },
};

function hasWords({ keyword }: Beside): boolean {
  const [listed, fixed] = [keyword("enum"), keyword("const")];
  const isWord = (value: Json): boolean => typeof value === "string";
  return (listed !== undefined && isJsonArray(listed) && listed.some(isWord)) || typeof fixed === "string";
}
