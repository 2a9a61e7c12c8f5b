import { FORMATS } from "../model/formats.ts";
import { isJsonArray, isJsonObject, isScalar, type Json, type JsonObject, type JsonType } from "../model/json.ts";
import type { Model } from "../model/model.ts";
import type { Rule, Shape } from "../model/shape/shape.ts";
import { shownValues, singular, wordOf } from "./author-hints.ts";
import type { Verdict } from "./judge.ts";
import { givenValues, innerShapes, namesIn, type Pieces, piecesOf, requiredIn, rulesIn, typesIn } from "./pieces.ts";

/** Alternatives that are looked into. */
const MAX_CHOICES = 8;
/** Members that are added to an empty object, which would show nothing. */
const MAX_MEMBERS = 3;
/** How deep there is something in what would be empty. */
const DEEPEST = 3;
/** What members of a map are called where no word of the map's own name will do. */
const ANY_NAME = "name";
/** What the value of such a member is called. */
const ANY_VALUE = "value";
/** Longer strings and arrays are left to whoever searches for instances. */
const LONGEST = 100;

/** What drafts are made with. */
interface Drafting {
  readonly model: Model;
  readonly accepts: (shape: Shape, value: Json) => Verdict;
  /** Searches for an instance where no guess was right. */
  readonly search: (shape: Shape) => Json | undefined;
}

/** What is known of the place that a draft is for: the name of the member, and those of the members beside it. */
interface Setting {
  readonly name?: string | undefined;
  readonly others?: readonly string[];
}

/**
 * Makes documents as a person would begin them: with what the author gives as examples, defaults and values, and with the
 * required members only. Each guess is judged, and where none is right an instance is searched for.
 */
export function drafts(drafting: Drafting): (shape: Shape, name?: string) => Json | undefined {
  const { model, accepts, search } = drafting;
  /** Undefined also for those that are being made: a value that holds itself has no end. */
  const known = new Map<Shape, Json | undefined>();
  const draft = (shape: Shape, setting: Setting): Json | undefined => {
    if (known.has(shape)) return known.get(shape);
    known.set(shape, undefined);
    const found = guess(shape, setting) ?? search(shape);
    known.set(shape, found);
    return found;
  };
  // What an author gives in any of the alternatives says more than what is made up for the first of them.
  const guess = (shape: Shape, setting: Setting): Json | undefined => {
    const alternatives = alternativesOf(shape, model);
    for (const pieces of alternatives)
      for (const value of givenValues(pieces)) if (accepts(shape, value) === true) return value;
    for (const pieces of alternatives)
      for (const value of guesses(pieces, setting, draftOfAll)) if (accepts(shape, value) === true) return value;
    return undefined;
  };
  /** Of subschemas that hold together: a value that one of them gives, else a draft of the first. The whole is judged anyway. */
  const draftOfAll: DraftOfAll = (shapes, setting, make = draft) => {
    const [first, second] = shapes;
    if (first === undefined) return wordOf(setting.name);
    if (second === undefined) return make(first, setting);
    const given = shapes.flatMap((shape) => alternativesOf(shape, model).flatMap(givenValues));
    return given.find((value) => shapes.every((shape) => accepts(shape, value) === true)) ?? make(first, setting);
  };
  const growing = new Set<Shape>();
  /** What would be empty has something in it, and so has what is inside. What holds itself does not, once more. */
  const full = (shape: Shape, setting: Setting, depth: number): Json | undefined => {
    const value = draft(shape, setting);
    if (value === undefined || isScalar(value) || growing.has(shape)) return value;
    // So deep there is room for a word.
    const below: Draft = depth > 0 ? (inner, around) => full(inner, around, depth - 1) : word;
    const within: DraftOfAll = (shapes, around) => draftOfAll(shapes, around, below);
    growing.add(shape);
    const found = isEmpty(value)
      ? grown(shape, value, setting, drafting, within)
      : filled(shape, value, setting, drafting, within);
    growing.delete(shape);
    return found;
  };
  const word: Draft = (shape, setting) => {
    const value = draft(shape, setting);
    return value !== undefined && isScalar(value) ? value : undefined;
  };
  return (shape, name) => full(shape, { name }, DEEPEST);
}

type Draft = (shape: Shape, setting: Setting) => Json | undefined;
type DraftOfAll = (shapes: readonly Shape[], setting: Setting, make?: Draft) => Json | undefined;

function alternativesOf(shape: Shape, model: Model): readonly Pieces[] {
  const first = piecesOf(shape, 0, model);
  const count = Math.min(first.choices, MAX_CHOICES);
  return [first, ...Array.from({ length: count - 1 }, (_, index) => piecesOf(shape, index + 1, model))];
}

function* guesses(pieces: Pieces, setting: Setting, draft: DraftOfAll): Generator<Json> {
  const types = typesIn(pieces);
  yield* shownValues(pieces, types, [setting.name, ...(setting.others ?? [])]);
  for (const type of types) yield* ofType(type, pieces, setting, draft);
}

function* ofType(type: JsonType, pieces: Pieces, setting: Setting, draft: DraftOfAll): Generator<Json> {
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
      return yield* strings(rules, setting.name);
    case "array":
      return yield* lists(pieces, setting, draft);
    case "object":
      yield* objects(pieces, setting, draft);
  }
}

function bounds(rules: readonly Rule[]): readonly number[] {
  return rules.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
}

function strings(rules: readonly Rule[], name: string | undefined): readonly string[] {
  const formats = rules.flatMap(({ keyword, value }) =>
    keyword === "format" && typeof value === "string" ? (FORMATS.get(value)?.sample ?? []) : [],
  );
  const lengths = bounds(rules).filter((length) => length <= LONGEST);
  return [...formats, wordOf(name), "text", "", ...lengths.map((length) => "x".repeat(Math.max(0, length)))];
}

function* lists(pieces: Pieces, setting: Setting, draft: DraftOfAll): Generator<Json> {
  const around = { ...setting, name: singular(setting.name) };
  for (const length of [0, ...bounds(rulesIn(pieces)), 1]) {
    if (length < 0 || length > LONGEST) continue;
    const items = Array.from({ length }, (_, index) => draft(innerShapes(pieces, index), around));
    if (items.every((item) => item !== undefined)) yield items;
  }
}

/** The required members, and then one more, which many objects ask for without naming it. */
function* objects(pieces: Pieces, setting: Setting, draft: DraftOfAll): Generator<Json> {
  const required = requiredIn(pieces);
  const others = shownNames(pieces, setting).filter((name) => !required.includes(name));
  // Names of a map are made up, so that another one may be right where the first is not.
  const tried = namesIn(pieces).length > 0 ? others.slice(0, 1) : others;
  for (const names of [required, ...tried.map((another) => [...required, another])]) {
    const object = withMembers({}, names, pieces, draft);
    if (object !== undefined) yield object;
  }
}

/** An object with further members; undefined where one of them cannot be made. */
function withMembers(
  object: JsonObject,
  names: readonly string[],
  pieces: Pieces,
  draft: DraftOfAll,
): JsonObject | undefined {
  const [others, required] = [namesIn(pieces), requiredIn(pieces)];
  const added: [string, Json][] = [];
  for (const name of names) {
    const isMadeUp = !others.includes(name) && !required.includes(name);
    const value = draft(innerShapes(pieces, name), { name: isMadeUp ? ANY_VALUE : name, others });
    if (value === undefined) return undefined;
    added.push([name, value]);
  }
  return Object.fromEntries([...Object.entries(object), ...added]);
}

function isEmpty(value: Json): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** An empty object with its first members, an empty array with an item, as far as the shape accepts that. */
function grown(shape: Shape, empty: Json, setting: Setting, { model, accepts }: Drafting, draft: DraftOfAll): Json {
  let value = empty;
  for (const pieces of alternativesOf(shape, model)) {
    if (!isEmpty(value)) break;
    if (isJsonArray(empty)) {
      const shapes = innerShapes(pieces, 0);
      const item = shapes.length === 0 ? undefined : draft(shapes, { ...setting, name: singular(setting.name) });
      if (item !== undefined && accepts(shape, [item]) === true) return [item];
    }
    const most = namesIn(pieces).length > 0 ? MAX_MEMBERS : 1;
    for (const name of shownNames(pieces, setting)) {
      if (!isJsonObject(value) || Object.keys(value).length === most) break;
      const more = withMembers(value, [name], pieces, draft);
      if (more !== undefined && accepts(shape, more) === true) value = more;
    }
  }
  return value;
}

type Structure = JsonObject | readonly Json[];

/** What is made up, with something in all that is empty in it, as far as the shape accepts that; what an author gives stays. */
function filled(
  shape: Shape,
  made: Structure,
  setting: Setting,
  { model, accepts }: Drafting,
  draft: DraftOfAll,
): Json {
  if (Object.values<Json>(made).every(isScalar)) return made;
  let value: Structure = made;
  for (const pieces of alternativesOf(shape, model)) {
    if (givenValues(pieces).includes(made)) return made;
    const better = betterWithin(made, pieces, setting, draft);
    if (better.size === 0) continue;
    const all = withReplaced(value, better);
    if (accepts(shape, all) === true) return all;
    for (const one of better) {
      const more = withReplaced(value, new Map([one]));
      if (accepts(shape, more) === true) value = more;
    }
  }
  return value;
}

/** By name or index, what has something in it where the value has less. */
function betterWithin(made: Structure, pieces: Pieces, setting: Setting, draft: DraftOfAll): ReadonlyMap<string, Json> {
  const better = new Map<string, Json>();
  const isList = isJsonArray(made);
  const around = isList ? { ...setting, name: singular(setting.name) } : { others: namesIn(pieces) };
  for (const [key, inner] of Object.entries<Json>(made)) {
    if (isScalar(inner)) continue;
    const drafted = draft(innerShapes(pieces, isList ? Number(key) : key), isList ? around : { ...around, name: key });
    if (drafted !== undefined && drafted !== inner) better.set(key, drafted);
  }
  return better;
}

function withReplaced(value: Structure, by: ReadonlyMap<string, Json>): Structure {
  if (isJsonArray(value)) return value.map((item, index) => by.get(String(index)) ?? item);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, by.get(name) ?? inner]));
}

/**
 * A person begins with the members that mean something to the reader, and not with those of tools such as `$schema`. Those
 * of a map that is a member are called after it: in `jobs`, there is `my-job`.
 */
function shownNames(pieces: Pieces, { name, others }: Setting): readonly string[] {
  const names = namesIn(pieces).filter((each) => !each.startsWith("$"));
  if (names.length > 0) return names;
  const made = [...(others === undefined ? [] : [wordOf(singular(name))]), wordOf(ANY_NAME), ANY_NAME];
  return [...new Set(made)].filter((each) => innerShapes(pieces, each).length > 0);
}
