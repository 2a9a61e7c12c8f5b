import type { Dialect } from "../../model/schema-set.ts";
import { KEYWORDS } from "../vocabulary.ts";
import type { DialectRule } from "./entry.ts";
import { FORMER } from "./former.ts";

/** From the oldest to the newest. */
const ORDER: readonly Dialect[] = ["draft-04", "draft-06", "draft-07", "2019-09", "2020-12"];

/** When a keyword came, and when it went. */
interface Age {
  readonly keyword: string;
  readonly since?: Dialect;
  readonly until?: Dialect;
}

function isIn({ since = "draft-04", until = "2020-12" }: Age, dialect: Dialect): boolean {
  const now = ORDER.indexOf(dialect);
  return ORDER.indexOf(since) <= now && now <= ORDER.indexOf(until);
}

/** What a dialect has no keyword for, but another one has, is a note there, of any value. */
export function onlyKeywordsOf(dialect: Dialect): DialectRule {
  const ages: readonly Age[] = [...KEYWORDS.values(), ...FORMER];
  const foreign = new Set(ages.filter((age) => !isIn(age, dialect)).map(({ keyword }) => keyword));
  const inert = `the dialect ${dialect} has no such keyword`;
  return (entries) => {
    if (!entries.some(({ keyword }) => foreign.has(keyword))) return entries;
    return entries.map((entry) => (foreign.has(entry.keyword) ? { ...entry, inert } : entry));
  };
}
