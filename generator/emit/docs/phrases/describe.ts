import { checkOf } from "../../../keywords/vocabulary.ts";
import { codeSpan, type Inline, joinInlines, text } from "../../../markdown/inline.ts";
import { speaksOfItems, speaksOfMembers } from "../../../model/shape/containers.ts";
import { type PartReaders, readParts } from "../../../model/shape/read-parts.ts";
import type { ConditionPart, Parts, ReferencePart, Rule, Shape } from "../../../model/shape/shape.ts";
import { isUnrestricted } from "../../../model/shape/unrestricted.ts";
import { listedValues } from "../../../model/shape/values.ts";
import { declarationLink, type Page } from "../page.ts";
import { arrayClauses } from "./array-clauses.ts";
import { objectClauses } from "./object-clauses.ts";
import { enumerate, typeWords, valueSpan } from "./words.ts";

/**
 * Words any shape: completes "is …" and "must be …", as the phrases of constraints do. Empty for a shape that accepts
 * everything.
 */
export function describe(shape: Shape, page: Page): readonly Inline[] {
  if (shape.parts.never === true) return [text("impossible")];
  const phrases = readParts(shape.parts, PHRASES, page, shape.parts);
  return joinInlines(
    phrases.filter((phrase) => phrase.length > 0),
    " and ",
  );
}

type Phrase = readonly Inline[];

/**
 * What each part says, in the order in which it is told: first what one look at the instance tells, its type, its value,
 * its constraints.
 */
const PHRASES: PartReaders<Phrase, readonly [page: Page, parts: Parts]> = {
  never: () => [],
  values: (_values, _page, parts) => [oneOf((listedValues(parts) ?? []).map((value) => valueSpan(value, true)))],
  types: ({ types }, _, parts) => {
    if (parts.values !== undefined || isToldByItsParts(parts)) return [];
    const words = types.map((type) => [text(typeWords(type))]);
    return [enumerate(words, "or")];
  },
  reference: referencePhrases,
  rules: (rules) => rules.map((rule) => checkOf(rule)?.phrase(rule.value) ?? uncheckedPhrase(rule)),
  members: containers("members"),
  dependents: containers("dependents"),
  propertyNames: containers("propertyNames"),
  items: containers("items"),
  contains: containers("contains"),
  unevaluated: containers("unevaluated"),
  allOf: ({ allOf: branches }, page) => branches.map((branch) => grouped(branch, page)),
  anyOf: ({ anyOf: branches }, page) => [[text("either "), ...alternatives(branches, page)]],
  oneOf: ({ oneOf: branches }, page) => [[text("exactly one of "), ...alternatives(branches, page)]],
  not: (part, page) => [[text("not "), ...grouped(part.not, page)]],
  condition: (part, page) => {
    const words = condition(part, page);
    return words.length === 0 ? [] : [[text("such that "), ...words]];
  },
};

/** A note on the value: it holds of each, since nothing asks whether it does. */
function uncheckedPhrase({ keyword, value }: Rule): Phrase {
  return [text(`of the ${keyword} `), codeSpan(String(value)), text(" (not checked)")];
}

/** The parts that speak of members and items make one phrase, which the first of them says. */
const OF_CONTAINERS = ["members", "dependents", "propertyNames", "items", "contains", "unevaluated"] as const;

function containers(
  kind: (typeof OF_CONTAINERS)[number],
): (part: unknown, page: Page, parts: Parts) => readonly Phrase[] {
  return (_, page, parts) =>
    OF_CONTAINERS.find((one) => parts[one] !== undefined) === kind ? containerPhrases(page, parts) : [];
}

function referencePhrases({ $ref, $dynamicRef }: ReferencePart, page: Page): readonly Phrase[] {
  const targets = [$ref, $dynamicRef].flatMap((one) => (one === undefined ? [] : [one.target]));
  return targets.map((target) => [text("a valid "), declarationLink(target, page)]);
}

function oneOf(values: readonly Inline[]): readonly Inline[] {
  if (values.length === 0) return [text("impossible")];
  return values.length === 1
    ? values
    : [
        text("one of "),
        ...joinInlines(
          values.map((value) => [value]),
          ", ",
        ),
      ];
}

/** "an object where …" says the type along with the members. */
function isToldByItsParts(parts: Parts): boolean {
  const [only, another] = parts.types?.types ?? [];
  if (another !== undefined) return false;
  return (only === "object" && speaksOfMembers(parts)) || (only === "array" && speaksOfItems(parts));
}

function containerPhrases(page: Page, parts: Parts): readonly Phrase[] {
  const said: Phrase[] = [];
  for (const [type, clauses] of [
    ["object", speaksOfMembers(parts) ? objectClauses(parts, page, describe) : undefined],
    ["array", speaksOfItems(parts) ? arrayClauses(parts, page, describe) : undefined],
  ] as const) {
    if (clauses === undefined) continue;
    const where = clauses.length === 0 ? [] : [text(" where "), ...joinInlines(clauses, " and ")];
    if (isToldByItsParts(parts)) said.push([text(typeWords(type)), ...where]);
    else if (clauses.length > 0) said.push([text(`either no ${type} or one`), ...where]);
  }
  return said;
}

function alternatives(shapes: readonly Shape[], page: Page): readonly Inline[] {
  return enumerate(
    shapes.map((shape) => grouped(shape, page)),
    "or",
  );
}

/** In parentheses where the words would run into those around them. */
export function grouped(shape: Shape, page: Page): readonly Inline[] {
  const phrase = orAnything(describe(shape, page));
  return phrase.some((inline) => inline.kind === "text" && /\b(?:and|or|where)\b/.test(inline.text))
    ? [text("("), ...phrase, text(")")]
    : phrase;
}

function orAnything(phrase: readonly Inline[]): readonly Inline[] {
  return phrase.length === 0 ? [text("anything")] : phrase;
}

/** "if …, then …, otherwise …", of clauses about the instance. */
export function condition(part: ConditionPart, page: Page, objectOnly = false): readonly Inline[] {
  const { if: test, then, else: otherwise } = part;
  if (test === undefined) return [];
  const asked = clause(test, page, objectOnly);
  if (then === undefined && otherwise === undefined) return [];
  if (then === undefined || isUnrestricted(then)) {
    return otherwise === undefined
      ? [text("if "), ...asked, text(", then nothing more is asked")]
      : [text("unless "), ...asked, text(", "), ...clause(otherwise, page, objectOnly)];
  }
  const head = [text("if "), ...asked, text(", then "), ...clause(then, page, objectOnly)];
  return otherwise === undefined ? head : [...head, text("; otherwise "), ...clause(otherwise, page, objectOnly)];
}

/** A clause with a subject. Where the instance is known to be an object, it speaks of the members at once. */
export function clause(shape: Shape, page: Page, objectOnly: boolean): readonly Inline[] {
  const { types, not, ...others } = shape.parts;
  const isObject = types === undefined || (types.types.length === 1 && types.types[0] === "object");
  if (objectOnly && isObject && not === undefined && hasOnlyMembers(others)) {
    const clauses = objectClauses(others, page, describe);
    if (clauses.length > 0) return joinInlines(clauses, " and ");
  }
  if (objectOnly && isObject && not !== undefined && Object.keys(others).length === 0) {
    return [text("it is not so that "), ...clause(not.not, page, true)];
  }
  return [text("it is "), ...orAnything(describe(shape, page))];
}

function hasOnlyMembers(parts: Parts): boolean {
  const { members: _members, dependents: _dependents, propertyNames: _names, unevaluated, ...others } = parts;
  return speaksOfMembers(parts) && unevaluated?.unevaluatedItems === undefined && Object.keys(others).length === 0;
}
