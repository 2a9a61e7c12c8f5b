import { distinct, type Inline, joinInlines, link, text } from "../../../markdown/inline.ts";
import type { PartKind, Shape } from "../../../model/shape/shape.ts";
import { isUnrestricted } from "../../../model/shape/unrestricted.ts";
import { holdMany, isRequirement, tellingOf } from "../outline/choices.ts";
import type { Entry, Outline } from "../outline/entry.ts";
import { flatten, holdsShapes, merged } from "../outline/flatten.ts";
import { withSimpleTargets } from "../outline/simple.ts";
import type { Page } from "../page.ts";
import { arrayClauses, furtherArrayClauses } from "./array-clauses.ts";
import { clause, describe } from "./describe.ts";
import { furtherObjectClauses } from "./object-clauses.ts";
import {
  choiceSentences,
  conditionSentences,
  inner,
  innerSentences,
  isObjectOnly,
  mapSentences,
  negationSentences,
  ruleSentences,
  type Sentences,
  sentences,
  stated,
  type Topic,
} from "./sentences.ts";
import { tagSentences } from "./tag-models.ts";
import { capitalised, enumerate, nameSpan } from "./words.ts";

/**
 * What subschemas ask beyond their type and beyond the entries inside of them, a sentence each. What an entry tells is
 * linked instead.
 */
export function rules(shapes: readonly Shape[], outline: Outline, page: Page): Sentences {
  const together = flatten(shapes);
  if (!together.some(asksAnything)) return [];
  const topic: Topic = { subject: "", types: new Set(page.jsonTypes(merged(shapes))), namesOnce: true };
  const said = together.flatMap((shape) =>
    holdsShapes(shape) ? allRules(shape, outline, page, topic) : ruleSentences(shape, topic),
  );
  return distinct(said);
}

/** Whether there may be more to say than the type. */
function asksAnything(shape: Shape): boolean {
  return shape.parts.rules !== undefined || holdsShapes(shape);
}

function allRules(shape: Shape, outline: Outline, page: Page, topic: Topic): Sentences {
  return [
    ...ruleSentences(shape, topic),
    ...itemRules(shape, outline, page, topic),
    ...memberRules(shape, outline, page, topic),
    ...alternativeRules(shape, outline, page, topic),
    ...tagSentences(shape, page),
    ...negationRule(shape, page, topic),
    ...conditionRules(shape, outline, page, topic),
  ];
}

function itemRules({ parts }: Shape, { told }: Outline, page: Page, topic: Topic): Sentences {
  if (!topic.types.has("array")) return [];
  const { prefixItems = [], items } = parts.items ?? {};
  const untold = (shape: Shape | undefined): shape is Shape => shape !== undefined && !told.has(shape);
  const all = items === undefined ? prefixItems : [...prefixItems, items];
  // Without a type, the line of the type tells nothing of the items.
  if (parts.types === undefined && all.length > 0 && all.every(untold) && !holdMany(all)) {
    return arrayClauses(parts, page, describe).map((words) => stated(words, topic, "array"));
  }
  const each = prefixItems.length === 0 ? "each item" : "each further item";
  return [
    ...prefixItems.flatMap((item, index) =>
      untold(item) ? innerSentences(item, page, inner(`item ${index + 1}`, topic)) : [],
    ),
    ...(untold(items) && items.parts.never !== true ? eachSentences(items, page, inner(each, topic)) : []),
    ...(items?.parts.never === true
      ? [stated([text(`there are at most ${prefixItems.length} items`)], topic, "array")]
      : []),
    ...furtherArrayClauses(parts, page, describe).map((words) => stated(words, topic, "array")),
  ];
}

/** With the rules of a simple declaration that it refers to. */
function eachSentences(shape: Shape, page: Page, subject: string): Sentences {
  const [, ...targets] = withSimpleTargets([shape], page);
  const topic: Topic = { subject, types: new Set(page.jsonTypes(shape)) };
  const { anyOf, oneOf } = shape.parts;
  const chosen = [anyOf?.anyOf ?? [], oneOf?.oneOf ?? []]
    .filter((choices) => tellApart(choices, page))
    .flatMap((choices) => withSimpleTargets(choices, page).slice(choices.length));
  return [
    ...innerSentences(shape, page, subject),
    ...targets.flatMap((target) => sentences(target, page, subject)),
    ...chosen.flatMap((target) => ruleSentences(target, topic)),
  ];
}

function memberRules(shape: Shape, { told, entries }: Outline, page: Page, topic: Topic): Sentences {
  if (!topic.types.has("object")) return [];
  const { parts } = shape;
  const { additionalProperties: rest } = parts.members ?? {};
  const isMap = rest !== undefined && !told.has(rest) && rest.parts.never !== true;
  const required = unmarked(parts.members?.required ?? [], entries);
  const { dependents, ...others } = parts;
  const { dependentSchemas = [], ...needs } = dependents ?? { at: {} };
  const own = { ...others, ...(dependents === undefined ? {} : { dependents: needs }) };
  const members = parts.members === undefined ? {} : { members: { ...parts.members, required } };
  return [
    ...(isMap ? mapSentences(shape, rest, page, topic) : []),
    ...furtherObjectClauses({ ...own, ...members }, page, describe).map((words) => stated(words, topic, "object")),
    ...dependentSchemas
      .filter((dependent) => !told.has(dependent.shape) && !isUnrestricted(dependent.shape))
      .map(({ name, shape: asked }) =>
        stated([text("where "), nameSpan(name), text(" is present, "), ...clause(asked, page, true)], topic, "object"),
      ),
  ];
}

/** What is required and has an entry is marked there. */
function unmarked(required: readonly string[], entries: readonly Entry[]): readonly string[] {
  if (required.length === 0) return required;
  const marked = new Set<string>();
  for (const { path } of entries) {
    const last = path.at(-1);
    if (last?.kind === "member") marked.add(last.name);
  }
  return required.filter((name) => !marked.has(name));
}

function alternativeRules({ parts }: Shape, outline: Outline, page: Page, topic: Topic): Sentences {
  return [
    ...choiceRule(parts.anyOf?.anyOf, "at least one", outline, page, topic),
    ...choiceRule(parts.oneOf?.oneOf, "exactly one", outline, page, topic),
  ];
}

function choiceRule(
  choices: readonly Shape[] | undefined,
  count: "at least one" | "exactly one",
  outline: Outline,
  page: Page,
  topic: Topic,
): Sentences {
  if (choices === undefined) return [];
  const [only, another] = choices;
  switch (tellingOf(choices)) {
    case "values":
      return [];
    case "required":
      return requirementRule(choices, count, page, topic);
    case "words":
      if (only !== undefined && another === undefined) return allRules(only, outline, page, topic);
      return tellApart(choices, page)
        ? withSimpleTargets(choices, page).flatMap((choice) => allRules(choice, outline, page, topic))
        : choiceSentences(choices, count, page, topic);
    case "cases": {
      const cases = outline.entries.filter((entry) => entry.shapes.some((shape) => choices.includes(shape)));
      return [
        [
          ...capitalised([text(`${count} of these: `)]),
          ...joinInlines(
            cases.map((entry) => [entryLink(entry, page)]),
            ", ",
          ),
          text("."),
        ],
      ];
    }
  }
}

/** The parts whose rules name the type of which they speak, so that they hold of it in any alternative. */
const OF_ONE_TYPE: ReadonlySet<string> = new Set([
  "types",
  "values",
  "reference",
  "rules",
  "members",
  "propertyNames",
  "items",
  "contains",
] satisfies PartKind[]);

/** Whether the type of a value tells which alternative it is, so that each asks what it asks of its own types. */
function tellApart(choices: readonly Shape[], page: Page): boolean {
  const types = choices.flatMap(page.jsonTypes);
  const areDistinct = new Set(types).size === types.length;
  return areDistinct && choices.every(({ parts }) => Object.keys(parts).every((kind) => OF_ONE_TYPE.has(kind)));
}

/** "At least one of `patterns`, `prefix` is present." Of names that must be there together, the list has one in parentheses. */
function requirementRule(
  choices: readonly Shape[],
  count: "at least one" | "exactly one",
  page: Page,
  topic: Topic,
): Sentences {
  const sets = choices.filter(isRequirement).map(({ parts }) => parts.members?.required ?? []);
  // What requires nothing holds of every object.
  if (sets.some((set) => set.length === 0))
    return count === "at least one" ? [] : choiceSentences(choices, count, page, topic);
  const together = (set: readonly string[]): readonly Inline[] =>
    enumerate(
      set.map((name) => [nameSpan(name)]),
      "and",
    );
  const [only = [], another] = sets;
  if (another === undefined) {
    const verb = only.length === 1 ? " is present" : " are present";
    return [stated([...together(only), text(verb)], topic, "object")];
  }
  const names = joinInlines(
    sets.map((set) => (set.length === 1 ? together(set) : [text("("), ...together(set), text(")")])),
    ", ",
  );
  if (count === "exactly one" && topic.types.size > 1 && choices.filter(acceptsOthers).length > 1) {
    return [stated([text("must be an object with exactly one of "), ...names], topic)];
  }
  return [stated([text(`${count} of `), ...names, text(" is present")], topic, "object")];
}

/** Whether a requirement holds of all that is no object: of two such, exactly one never does. */
function acceptsOthers({ parts }: Shape): boolean {
  return parts.types === undefined;
}

/** "`a` and `b` are not both present." */
function negationRule(shape: Shape, page: Page, topic: Topic): Sentences {
  const excluded = shape.parts.not?.not;
  const names = excluded?.parts.members?.required ?? [];
  if (excluded === undefined || !isRequirement(excluded) || names.length === 0 || !topic.types.has("object")) {
    return negationSentences(shape, page, topic);
  }
  const spans = enumerate(
    names.map((name) => [nameSpan(name)]),
    "and",
  );
  const absence = names.length === 1 ? " is absent" : ` are not ${names.length === 2 ? "both" : "all"} present`;
  const words = [...spans, text(absence)];
  return acceptsOthers(excluded) && topic.types.size > 1
    ? [stated([text("must be an object where "), ...words], topic)]
    : [stated(words, topic, "object")];
}

function conditionRules(shape: Shape, { entries, told }: Outline, page: Page, topic: Topic): Sentences {
  const { condition } = shape.parts;
  if (condition?.if === undefined) return [];
  const { if: test, then, else: otherwise } = condition;
  const linked = (branch: Shape | undefined): Entry | undefined =>
    branch === undefined || !told.has(branch) ? undefined : entries.find((entry) => entry.shapes.includes(branch));
  const branches = [linked(then), linked(otherwise)];
  if (branches.every((branch) => branch === undefined)) return conditionSentences(shape, page, topic);
  const asked = clause(test, page, isObjectOnly(topic));
  return [
    ...branchRule([text("if "), ...asked], then, branches[0], page, topic),
    ...branchRule([text("unless "), ...asked], otherwise, branches[1], page, topic),
  ];
}

function branchRule(
  head: readonly Inline[],
  branch: Shape | undefined,
  entry: Entry | undefined,
  page: Page,
  topic: Topic,
): Sentences {
  if (branch === undefined) return [];
  const said = entry === undefined ? clause(branch, page, isObjectOnly(topic)) : [text("see "), entryLink(entry, page)];
  return [stated([...head, text(", "), ...said], topic)];
}

/** A link to the section of an entry of the same declaration. */
function entryLink(entry: Entry, page: Page): Inline {
  return link(entry.title, `${page.own}#${entry.anchor}`);
}
