import { constraint } from "../../../keywords/vocabulary.ts";
import { type Inline, joinInlines, text } from "../../../markdown/inline.ts";
import type { ConditionPart, Shape } from "../../../model/shape/shape.ts";
import { declarationLink, type Page } from "../page.ts";
import { acceptsEverything, literalsOf } from "../terms/term-of.ts";
import { arrayClauses } from "./array-clauses.ts";
import { objectClauses } from "./object-clauses.ts";
import { enumerate, typeWords, valueSpan } from "./words.ts";

/**
 * Words any shape: completes "is …" and "must be …", as the phrases of constraints do. Empty for a shape that accepts
 * everything.
 */
export function describe(shape: Shape, page: Page): readonly Inline[] {
  if (shape.never === true) return [text("impossible")];
  const parts = [...heads(shape, page), ...structures(shape, page)];
  return joinInlines(parts, " and ");
}

/** What one look at the instance tells: its type, its value, its constraints. */
function heads(shape: Shape, page: Page): readonly (readonly Inline[])[] {
  const values = literalsOf(shape);
  const said: (readonly Inline[])[] = [];
  if (values !== undefined) said.push(oneOf(values.map((value) => valueSpan(value, true))));
  else if (shape.types !== undefined && !isToldByItsParts(shape)) {
    said.push(
      enumerate(
        shape.types.map((type) => [text(typeWords(type))]),
        "or",
      ),
    );
  }
  for (const reference of [shape.ref, shape.dynamicRef]) {
    if (reference !== undefined) said.push([text("a valid "), declarationLink(reference.target, page)]);
  }
  return [...said, ...shape.rules.map((rule) => constraint(rule.keyword).say(rule.value))];
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
function isToldByItsParts(shape: Shape): boolean {
  const [only, ...others] = shape.types ?? [];
  if (others.length > 0) return false;
  return (only === "object" && shape.object !== undefined) || (only === "array" && shape.array !== undefined);
}

function structures(shape: Shape, page: Page): readonly (readonly Inline[])[] {
  const said: (readonly Inline[])[] = [];
  for (const [type, clauses] of [
    ["object", shape.object === undefined ? undefined : objectClauses(shape.object, page, describe)],
    ["array", shape.array === undefined ? undefined : arrayClauses(shape.array, page, describe)],
  ] as const) {
    if (clauses === undefined) continue;
    const where = clauses.length === 0 ? [] : [text(" where "), ...joinInlines(clauses, " and ")];
    if (isToldByItsParts(shape)) said.push([text(typeWords(type)), ...where]);
    else if (clauses.length > 0) said.push([text(`either no ${type} or one`), ...where]);
  }
  for (const part of shape.all ?? []) said.push(grouped(part, page));
  if (shape.any !== undefined) said.push([text("either "), ...alternatives(shape.any, page)]);
  if (shape.one !== undefined) said.push([text("exactly one of "), ...alternatives(shape.one, page)]);
  if (shape.not !== undefined) said.push([text("not "), ...grouped(shape.not, page)]);
  if (shape.condition?.if !== undefined) said.push([text("such that "), ...condition(shape.condition, page)]);
  return said.filter((phrase) => phrase.length > 0);
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
  if (then === undefined || acceptsEverything(then)) {
    return otherwise === undefined
      ? []
      : [text("unless "), ...asked, text(", "), ...clause(otherwise, page, objectOnly)];
  }
  const head = [text("if "), ...asked, text(", then "), ...clause(then, page, objectOnly)];
  return otherwise === undefined ? head : [...head, text("; otherwise "), ...clause(otherwise, page, objectOnly)];
}

/** A clause with a subject. Where the instance is known to be an object, it speaks of the members at once. */
export function clause(shape: Shape, page: Page, objectOnly: boolean): readonly Inline[] {
  const { at: _at, notes: _notes, object, types, not, rules, ...others } = shape;
  const isObject = types?.length === 1 && types[0] === "object";
  const bare =
    objectOnly && rules.length === 0 && Object.keys(others).length === 0 && (types === undefined || isObject);
  if (bare && object !== undefined && not === undefined) {
    const clauses = objectClauses(object, page, describe);
    if (clauses.length > 0) return joinInlines(clauses, " and ");
  }
  if (bare && object === undefined && not !== undefined)
    return [text("it is not so that "), ...clause(not, page, true)];
  return [text("it is "), ...orAnything(describe(shape, page))];
}
