import type { Dialect } from "../../model/schema-set.ts";
import type { Vocabulary } from "../keyword.ts";

/** A keyword that is called something else now, or is what two keywords were once: a rule of its dialects reads it. */
export interface Former {
  readonly keyword: string;
  readonly until: Dialect;
  readonly vocabulary?: Vocabulary;
}

/** Former keywords. `dependencies` was never forbidden: later drafts reserve it for what it meant. */
export const FORMER: readonly Former[] = [
  { keyword: "id", until: "draft-04" },
  { keyword: "additionalItems", until: "2019-09", vocabulary: "applicator" },
  { keyword: "dependencies", until: "2020-12", vocabulary: "applicator" },
];

/** Whether another dialect has a keyword of the name, which is called something else now. */
export function isFormerKeyword(keyword: string): boolean {
  return keyword === "nullable" || FORMER.some((former) => former.keyword === keyword);
}
