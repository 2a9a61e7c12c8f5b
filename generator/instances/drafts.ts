import { FORMATS } from "../model/formats.ts";
import { isJsonArray, isJsonObject, type Json, type JsonObject, type JsonType } from "../model/json.ts";
import type { Model } from "../model/model.ts";
import type { Rule, Shape } from "../model/shape/shape.ts";
import type { Verdict } from "./judge.ts";
import { givenValues, innerShapes, namesIn, type Pieces, piecesOf, requiredIn, rulesIn, typesIn } from "./pieces.ts";

/** Alternatives that are looked into. */
const MAX_CHOICES = 8;
/** Members that are added to an empty object, which would show nothing. */
const MAX_MEMBERS = 3;
/** How deep there is something in what would be empty. */
const DEEPEST = 3;
/** What members of a map are called where any name will do. */
const ANY_NAME = "name";
/** Longer strings and arrays are left to whoever searches for instances. */
const LONGEST = 100;

/** What drafts are made with. */
interface Drafting {
  readonly model: Model;
  readonly accepts: (shape: Shape, value: Json) => Verdict;
  /** Searches for an instance where no guess was right. */
  readonly search: (shape: Shape) => Json | undefined;
}

/**
 * Makes documents as a person would begin them: with what the author gives as examples, defaults and values, and with the
 * required members only. Each guess is judged, and where none is right an instance is searched for.
 */
export function drafts(drafting: Drafting): (shape: Shape) => Json | undefined {
  const { model, accepts, search } = drafting;
  /** Undefined also for those that are being made: a value that holds itself has no end. */
  const known = new Map<Shape, Json | undefined>();
  const draft = (shape: Shape): Json | undefined => {
    if (known.has(shape)) return known.get(shape);
    known.set(shape, undefined);
    const found = guess(shape) ?? search(shape);
    known.set(shape, found);
    return found;
  };
  const guess = (shape: Shape): Json | undefined => {
    let choices = 1;
    for (let choice = 0; choice < Math.min(choices, MAX_CHOICES); choice++) {
      const pieces = piecesOf(shape, choice, model);
      choices = pieces.choices;
      for (const value of guesses(pieces, draft)) if (accepts(shape, value) === true) return value;
    }
    return undefined;
  };
  /** What would be empty has something in it, and that has, too. */
  const full = (shape: Shape, depth: number): Json | undefined => {
    const value = draft(shape);
    if (value === undefined || depth === 0 || !isEmpty(value)) return value;
    return grown(shape, value, drafting, (inner) => full(inner, depth - 1));
  };
  return (shape) => full(shape, DEEPEST);
}

type Draft = (shape: Shape) => Json | undefined;

function* guesses(pieces: Pieces, draft: Draft): Generator<Json> {
  yield* givenValues(pieces);
  for (const type of typesIn(pieces)) yield* ofType(type, pieces, draft);
}

function* ofType(type: JsonType, pieces: Pieces, draft: Draft): Generator<Json> {
  const rules = rulesIn(pieces);
  switch (type) {
    case "null":
      return yield null;
    case "boolean":
      return yield* [true, false];
    case "integer":
    case "number":
      return yield* [0, ...bounds(rules).flatMap((bound) => [bound, bound + 1, bound - 1])];
    case "string":
      return yield* strings(rules);
    case "array":
      return yield* lists(pieces, draft);
    case "object":
      yield* objects(pieces, draft);
  }
}

function bounds(rules: readonly Rule[]): readonly number[] {
  return rules.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
}

function strings(rules: readonly Rule[]): readonly string[] {
  const formats = rules.flatMap(({ keyword, value }) =>
    keyword === "format" && typeof value === "string" ? (FORMATS.get(value)?.sample ?? []) : [],
  );
  const lengths = bounds(rules).filter((length) => length <= LONGEST);
  return [...formats, "text", "", ...lengths.map((length) => "x".repeat(Math.max(0, length)))];
}

function* lists(pieces: Pieces, draft: Draft): Generator<Json> {
  for (const length of [0, ...bounds(rulesIn(pieces)), 1]) {
    if (length < 0 || length > LONGEST) continue;
    const items = Array.from({ length }, (_, index) => draftOfAll(innerShapes(pieces, index), draft));
    if (items.every((item) => item !== undefined)) yield items;
  }
}

/** The required members, and then one more, which many objects ask for without naming it. */
function* objects(pieces: Pieces, draft: Draft): Generator<Json> {
  const required = requiredIn(pieces);
  const [another] = shownNames(pieces).filter((name) => !required.includes(name));
  for (const names of [required, ...(another === undefined ? [] : [[...required, another]])]) {
    const object = withMembers({}, names, pieces, draft);
    if (object !== undefined) yield object;
  }
}

/** An object with further members; undefined where one of them cannot be made. */
function withMembers(
  object: JsonObject,
  names: readonly string[],
  pieces: Pieces,
  draft: Draft,
): JsonObject | undefined {
  const added: [string, Json][] = [];
  for (const name of names) {
    const value = draftOfAll(innerShapes(pieces, name), draft);
    if (value === undefined) return undefined;
    added.push([name, value]);
  }
  return Object.fromEntries([...Object.entries(object), ...added]);
}

/** Of subschemas that hold together the first is drafted; the whole is judged anyway. */
function draftOfAll([shape]: readonly Shape[], draft: Draft): Json | undefined {
  return shape === undefined ? "text" : draft(shape);
}

function isEmpty(value: Json): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** An empty object with its first members, an empty array with an item, as far as the shape accepts that. */
function grown(shape: Shape, empty: Json, { model, accepts }: Drafting, draft: Draft): Json {
  let value = empty;
  for (let choice = 0, choices = 1; choice < Math.min(choices, MAX_CHOICES) && isEmpty(value); choice++) {
    const pieces = piecesOf(shape, choice, model);
    choices = pieces.choices;
    if (isJsonArray(empty)) {
      const item = draftOfAll(innerShapes(pieces, 0), draft);
      if (item !== undefined && accepts(shape, [item]) === true) return [item];
    }
    for (const name of shownNames(pieces)) {
      if (!isJsonObject(value) || Object.keys(value).length === MAX_MEMBERS) break;
      const more = withMembers(value, [name], pieces, draft);
      if (more !== undefined && accepts(shape, more) === true) value = more;
    }
  }
  return value;
}

/** A person begins with the members that mean something to the reader, and not with those of tools such as `$schema`. */
function shownNames(pieces: Pieces): readonly string[] {
  const names = namesIn(pieces).filter((name) => !name.startsWith("$"));
  return names.length > 0 || innerShapes(pieces, ANY_NAME).length === 0 ? names : [ANY_NAME];
}
