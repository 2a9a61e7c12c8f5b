import { constraint, KEYWORDS } from "../keywords/vocabulary.ts";
import { codeSpan, type Inline, joinInlines, text } from "../markdown/inline.ts";
import type { Json } from "../model/json.ts";
import type { DeclarationId, Shape } from "../model/shape/shape.ts";
import type { ToldEdit } from "./told-edit.ts";

type Words = readonly Inline[];

/** How a declaration is called, on whichever side it is. */
export type NameOf = (id: DeclarationId) => string;

/** An edit, told from the old side to the new one: "`concurrency` must now be at most `10`". Not a whole sentence: no full stop. */
export function phraseEdit(edit: ToldEdit, nameOf: NameOf): Words {
  return [codeSpan(subjectOf(edit)), text(" "), ...clauseOf(edit, nameOf)];
}

/** The member that it is about, from the declaration on; the declaration itself where it is about no part of it. */
function subjectOf({ path, pair }: ToldEdit): string {
  const way = path.map((step) => (step.startsWith("[") ? step : `.${step}`)).join("");
  return way === "" ? pair.new.name : singleLine(way.replace(/^\./, ""));
}

/** Names of members may hold anything; as JSON has it, a line break is two characters. */
function singleLine(way: string): string {
  return way.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => {
    const escaped = JSON.stringify(character).slice(1, -1);
    return escaped === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}` : escaped;
  });
}

function clauseOf(edit: ToldEdit, nameOf: NameOf): Words {
  if (edit.isRule) return ruleClause(edit);
  const phrase = CLAUSES[edit.keyword];
  return phrase === undefined ? plainClause(edit) : phrase(edit, nameOf);
}

function ruleClause({ keyword, before, after, wasChecked = true, isChecked = true }: ToldEdit): Words {
  const { phrase } = constraint(keyword);
  const noted = (value: unknown): Words => [
    text(`of the ${keyword} `),
    codeSpan(String(value)),
    text(" (not checked)"),
  ];
  if (!isChecked && !wasChecked)
    return after === undefined
      ? [text("is no longer said to be "), ...noted(before)]
      : [text("is now said to be "), ...noted(after)];
  if (!isChecked && after !== undefined)
    return [text("is now said to be "), ...noted(after), text(", and need no longer be "), ...phrase(before as Json)];
  if (before === undefined || !wasChecked) return [text("must now be "), ...phrase(after as Json)];
  if (after === undefined) return [text("need no longer be "), ...phrase(before as Json)];
  return [text("must now be "), ...phrase(after as Json), text(", no longer "), ...phrase(before as Json)];
}

type Clause = (edit: ToldEdit, nameOf: NameOf) => Words;

/** The clauses of slots for which there is better English than that a keyword was added, removed or changed. */
const CLAUSES: { readonly [slot: string]: Clause } = {
  "": ({ after }) => [text(after === false ? "may no longer be anything" : "may be something now")],
  types: typesClause,
  enum: ({ before, after }) => listClause(asList(before), asList(after), valueSpan),
  const: ({ before, after }) => listClause(boxed(before), boxed(after), valueSpan),
  required: ({ change, token }) => [
    text(change === "added" ? "must now have the member " : "need no longer have the member "),
    codeSpan(singleLine(String(token))),
  ],
  properties: ({ change, token }) => [
    text(change === "added" ? "now describes the member " : "no longer describes the member "),
    codeSpan(singleLine(String(token))),
  ],
  patternProperties: ({ change, token }) => [
    text(change === "added" ? "now describes members that match " : "no longer describes members that match "),
    codeSpan(singleLine(String(token))),
  ],
  prefixItems: ({ change, token }) => [
    text(`${change === "added" ? "now describes" : "no longer describes"} item ${Number(token) + 1}`),
  ],
  additionalProperties: closing("members but those that are named"),
  unevaluatedProperties: closing("members but those that are described"),
  items: closing("items but those that are listed"),
  unevaluatedItems: closing("items but those that are described"),
  anyOf: alternative("anyOf"),
  oneOf: alternative("oneOf"),
  $ref: ({ before, after }, nameOf) => {
    const [was, is] = [before, after].map((one) =>
      one === undefined ? undefined : nameOf((one as { readonly target: string }).target),
    );
    if (is === undefined) return [text("need no longer be a valid "), codeSpan(was ?? "")];
    const now: Words = [text("must now be a valid "), codeSpan(is)];
    return was === undefined ? now : [...now, text(", no longer a valid "), codeSpan(was)];
  },
};

function asList(held: unknown): readonly Json[] | undefined {
  return held as readonly Json[] | undefined;
}

function boxed(held: unknown): readonly Json[] | undefined {
  return held === undefined ? undefined : [(held as { readonly value: Json }).value];
}

/** Types are few: where some are lost and others gained, all that are left are told. */
function typesClause({ before, after }: ToldEdit): Words {
  const phrase = (list: readonly Json[]): Words => [text(list.map((one) => withArticle(String(one))).join(" or "))];
  const [was, is] = [asList(before) ?? [], asList(after) ?? []];
  const lost = was.filter((type) => !is.includes(type));
  const gained = is.filter((type) => !was.includes(type));
  if (after === undefined) return [text("need no longer be "), ...phrase(was)];
  if (before !== undefined && gained.length === 0) return [text("may no longer be "), ...phrase(lost)];
  if (before !== undefined && lost.length === 0) return [text("may now be "), ...phrase(gained), text(", too")];
  return [text("must now be "), ...phrase(is), ...(lost.length === 0 ? [] : [text(", no longer "), ...phrase(lost)])];
}

/** Values that are told before the rest is only counted. */
const MAX_VALUES = 5;

/** What is in only one of two lists of what an instance may be; a list that is not there takes anything. */
function listClause(
  before: readonly Json[] | undefined,
  after: readonly Json[] | undefined,
  phrase: (one: Json) => Words,
): Words {
  const words = (list: readonly Json[]): Words => {
    const rest = list.length - MAX_VALUES;
    const told = list.slice(0, MAX_VALUES).map(phrase);
    return joinInlines(rest > 0 ? [...told, [text(`${rest} more`)]] : told, rest > 0 ? ", " : " or ");
  };
  if (before === undefined) return [text("must now be "), ...words(after ?? [])];
  if (after === undefined) return [text("need no longer be "), ...words(before)];
  const key = (one: Json): string => JSON.stringify(one);
  const [was, is] = [new Set(before.map(key)), new Set(after.map(key))];
  const lost = before.filter((one) => !is.has(key(one)));
  const gained = after.filter((one) => !was.has(key(one)));
  const clauses = [
    ...(lost.length === 0 ? [] : [[text("may no longer be "), ...words(lost)]]),
    ...(gained.length === 0 ? [] : [[text("may now be "), ...words(gained)]]),
  ];
  return joinInlines(clauses, " and ");
}

function valueSpan(value: Json): Words {
  return [codeSpan(shortened(JSON.stringify(value)))];
}

/** Characters of a value that a sentence can hold. */
const LONGEST = 60;

function shortened(words: string): string {
  const characters = [...words];
  return characters.length <= LONGEST ? words : `${characters.slice(0, LONGEST - 1).join("")}…`;
}

function withArticle(type: string): string {
  if (type === "null") return type;
  return `${/^[aio]/.test(type) ? "an" : "a"} ${type}`;
}

/** A slot of a schema for what is left over, which mostly is `false`. */
function closing(others: string): Clause {
  return (edit) => {
    const [was, is] = [isNever(edit.before), isNever(edit.after)];
    if (is && !was) return [text(`may no longer have ${others}`)];
    return was && !is ? [text(`may now have ${others}`)] : plainClause(edit);
  };
}

function isNever(held: unknown): boolean {
  return (held as Shape | undefined)?.parts.never === true;
}

function alternative(keyword: string): Clause {
  return (edit) => {
    if (edit.token === undefined) return plainClause(edit);
    const change = edit.change === "added" ? "has one more alternative in " : "has one alternative less in ";
    return [text(change), codeSpan(keyword)];
  };
}

function plainClause({ change, keyword, token }: ToldEdit): Words {
  const inside: Words = token === undefined ? [] : [text(" of "), codeSpan(keyword)];
  const what = codeSpan(token === undefined ? keyword : String(token));
  const word = KEYWORDS.has(keyword) && token === undefined ? "the keyword " : "";
  const tail = { added: " was added", removed: " was removed", changed: " was changed" }[change];
  return [text(`differs: ${word}`), what, ...inside, text(tail)];
}
