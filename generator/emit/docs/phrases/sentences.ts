import { checkOf, constraint, uncheckedLine } from "../../../keywords/vocabulary.ts";
import { type Inline, joinInlines, text } from "../../../markdown/inline.ts";
import type { JsonType } from "../../../model/json.ts";
import { speaksOfItems, speaksOfMembers } from "../../../model/shape/containers.ts";
import type { PartKind, Shape } from "../../../model/shape/shape.ts";
import { isUnrestricted } from "../../../model/shape/unrestricted.ts";
import type { Page } from "../page.ts";
import { isPlain } from "../terms/term-of.ts";
import { arrayClauses, furtherArrayClauses } from "./array-clauses.ts";
import { clause, condition, describe, grouped } from "./describe.ts";
import { furtherObjectClauses } from "./object-clauses.ts";
import { tagSentences } from "./tag-models.ts";
import { sentence, typeWords } from "./words.ts";

export type Sentences = readonly (readonly Inline[])[];

/** Of what sentences speak. */
export interface Topic {
  /** "Each item"; empty for the instance that the reader is looking at. */
  readonly subject: string;
  /** What the instance may be; a constraint on one type of several says so. */
  readonly types: ReadonlySet<JsonType>;
  /** A type that the beginning of a sentence names is not named again in it. */
  readonly namesOnce?: true;
}

/**
 * What a shape asks beyond its type and beyond the members that have rows of their own, a sentence each:
 * "Must be at least `3`."
 */
export function sentences(shape: Shape, page: Page, subject = ""): Sentences {
  if (asksNothing(shape)) return [];
  return sentencesAbout(shape, page, { subject, types: new Set(page.jsonTypes(shape)) });
}

/** Whether there is nothing to look for sentences in, as with most members. */
function asksNothing({ parts }: Shape): boolean {
  for (const kind in parts) if (!TOLD_BY_TYPE.has(kind)) return false;
  return true;
}

const TOLD_BY_TYPE: ReadonlySet<string> = new Set(["never", "types", "values", "reference"] satisfies PartKind[]);

function sentencesAbout(shape: Shape, page: Page, topic: Topic): Sentences {
  return [
    ...ruleSentences(shape, topic),
    ...arraySentences(shape, page, topic),
    ...objectSentences(shape, page, topic),
    ...logicSentences(shape, page, topic),
    ...(shape.parts.allOf?.allOf ?? []).flatMap((part) => sentencesAbout(part, page, topic)),
  ];
}

export function ruleSentences(shape: Shape, topic: Topic): Sentences {
  return (shape.parts.rules ?? []).flatMap((rule) => {
    const { on } = constraint(rule.keyword);
    if (!topic.types.has(on)) return [];
    const check = checkOf(rule);
    return [check === undefined ? stated(uncheckedLine(rule), topic, on) : must(check.phrase(rule.value), topic, on)];
  });
}

/** "Must be …", or "If it is a string, it must be …" where it may be something else as well. */
function must(phrase: readonly Inline[], topic: Topic, on?: JsonType): readonly Inline[] {
  const condition = on === undefined || topic.types.size === 1 ? "" : `if it is ${typeWords(on)}, `;
  if (topic.subject !== "")
    return sentence([
      text(`${topic.subject}${condition === "" ? "" : `, ${condition.trimEnd()}`} must be `),
      ...phrase,
    ]);
  const rest = topic.namesOnce === true && condition !== "" && on !== undefined ? oneOfThem(phrase, on) : phrase;
  return sentence([text(condition === "" ? "must be " : `${condition}it must be `), ...rest]);
}

/** "one of which …" in place of "an array of which …", where it was said that it is an array. */
function oneOfThem(phrase: readonly Inline[], type: JsonType): readonly Inline[] {
  const [first, ...others] = phrase;
  const words = typeWords(type);
  if (first?.kind !== "text" || !first.text.startsWith(`${words} `)) return phrase;
  return [text(`one${first.text.slice(words.length)}`), ...others];
}

/** A clause that has a subject of its own, made a sentence about the topic. */
export function stated(words: readonly Inline[], topic: Topic, on?: JsonType): readonly Inline[] {
  const within = topic.subject === "" ? "" : `${topic.subject}: `;
  const condition = on === undefined || topic.types.size === 1 ? "" : `if it is ${typeWords(on)}, `;
  return sentence(within + condition === "" ? words : [text(within + condition), ...words]);
}

function arraySentences(shape: Shape, page: Page, topic: Topic): Sentences {
  const { parts } = shape;
  if (!speaksOfItems(parts) || !topic.types.has("array")) return [];
  // Without a type, the type cell tells nothing of the items.
  if (parts.types === undefined)
    return arrayClauses(parts, page, describe).map((words) => stated(words, topic, "array"));
  const { prefixItems, items } = parts.items ?? {};
  const each = prefixItems === undefined ? "item" : "further item";
  return [
    ...(prefixItems ?? []).flatMap((item, index) => innerSentences(item, page, inner(`item ${index + 1}`, topic))),
    ...(items === undefined ? [] : innerSentences(items, page, inner(`each ${each}`, topic))),
    ...furtherArrayClauses(parts, page, describe).map((words) => stated(words, topic, "array")),
  ];
}

function objectSentences(shape: Shape, page: Page, topic: Topic): Sentences {
  const { parts } = shape;
  if (!speaksOfMembers(parts) || !topic.types.has("object")) return [];
  const { additionalProperties: rest } = parts.members ?? {};
  const rows = hasOwnRows(shape);
  const optional = rows && parts.types === undefined && topic.types.size > 1;
  return [
    ...(optional ? [stated([text("its fields apply if it is an object")], topic)] : []),
    ...(rows || rest === undefined ? [] : mapSentences(shape, rest, page, topic)),
    ...furtherObjectClauses(parts, page, describe).map((words) => stated(words, topic, "object")),
  ];
}

export function mapSentences(shape: Shape, value: Shape, page: Page, topic: Topic): Sentences {
  if (shape.parts.types !== undefined) return innerSentences(value, page, inner("each value", topic));
  const phrase = describe(value, page);
  return phrase.length === 0 || value.parts.never === true
    ? []
    : [stated([text("each value is "), ...phrase], topic, "object")];
}

/** "Each item of each item" */
export function inner(subject: string, topic: Topic): string {
  const outer = topic.subject === "" ? "" : ` of ${topic.subject.charAt(0).toLowerCase()}${topic.subject.slice(1)}`;
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)}${outer}`;
}

/** What is inside has no cell for its description, so that comes first. */
export function innerSentences(shape: Shape, page: Page, subject: string): Sentences {
  const { description } = shape.notes;
  const described = typeof description === "string" && description.trim() !== "";
  return [...(described ? [[text(`${subject}: ${description.trim()}`)]] : []), ...sentences(shape, page, subject)];
}

function logicSentences(shape: Shape, page: Page, topic: Topic): Sentences {
  const { anyOf, oneOf } = shape.parts;
  return [
    ...choiceSentences(anyOf?.anyOf, "at least one", page, topic),
    ...choiceSentences(oneOf?.oneOf, "exactly one", page, topic),
    ...tagSentences(shape, page),
    ...negationSentences(shape, page, topic),
    ...conditionSentences(shape, page, topic),
  ];
}

/** What `not` excludes. */
export function negationSentences({ at, parts: { not } }: Shape, page: Page, topic: Topic): Sentences {
  if (not === undefined || isUnrestricted(not.not)) return [];
  const words = isObjectOnly(topic) ? clause({ at, parts: { not }, notes: {} }, page, true) : [];
  return [words.length > 0 ? stated(words, topic) : must([text("anything but "), ...grouped(not.not, page)], topic)];
}

/** What `if` decides. */
export function conditionSentences({ parts: { condition: choice } }: Shape, page: Page, topic: Topic): Sentences {
  const words = choice === undefined ? [] : condition(choice, page, isObjectOnly(topic));
  return words.length > 0 ? [stated(words, topic)] : [];
}

export function isObjectOnly({ types }: Topic): boolean {
  return types.size === 1 && types.has("object");
}

/** Alternatives whose members have rows of their own are told there, and by sentences about each; others in words. */
export function choiceSentences(
  choices: readonly Shape[] | undefined,
  count: "at least one" | "exactly one",
  page: Page,
  topic: Topic,
): Sentences {
  if (choices === undefined) return [];
  const oneAtMost = count === "exactly one" && overlap(choices, page);
  const match = [text(`${count} of the alternatives must match`)];
  if (choices.every(isPlain)) return oneAtMost ? [stated(match, topic)] : [];
  if (choices.some(hasRows)) {
    const each = choices.flatMap((choice, index) => {
      const subject = inner(`alternative ${index + 1}`, topic);
      return sentencesAbout(choice, page, { subject, types: commonTypes(choice, page, topic) });
    });
    return [stated(match, topic), ...each];
  }
  const clauses = choices.map((choice, index) => [
    text(`(${index + 1}) `),
    ...clause(choice, page, isObjectOnly(topic)),
  ]);
  return [stated([text(`${count} of these holds: `), ...joinInlines(clauses, "; ")], topic)];
}

function commonTypes(shape: Shape, page: Page, topic: Topic): Topic["types"] {
  return new Set(page.jsonTypes(shape).filter((type) => topic.types.has(type)));
}

function hasRows(shape: Shape): boolean {
  const { allOf, anyOf, oneOf } = shape.parts;
  const branches = [...(allOf?.allOf ?? []), ...(anyOf?.anyOf ?? []), ...(oneOf?.oneOf ?? [])];
  return hasOwnRows(shape) || branches.some(hasRows);
}

/** Whether there are members that are named, by themselves or by a pattern. */
function hasOwnRows({ parts: { members } }: Shape): boolean {
  return (members?.properties ?? []).length + (members?.patternProperties ?? []).length > 0;
}

/** Whether a value might match two of the shapes, as far as types tell. */
function overlap(shapes: readonly Shape[], page: Page): boolean {
  const types = shapes.flatMap(page.jsonTypes);
  return new Set(types).size < types.length;
}
