import { codeSpan, type Inline, plainText, text } from "../../../markdown/inline.ts";
import { childrenOf } from "../../../model/shape/children.ts";
import { type PartReaders, readParts } from "../../../model/shape/read-parts.ts";
import type { MembersPart, Shape } from "../../../model/shape/shape.ts";
import { isUnrestricted } from "../../../model/shape/unrestricted.ts";
import type { Page } from "../page.ts";
import { namesLike } from "../phrases/names-like.ts";
import { capitalised, nameSpan } from "../phrases/words.ts";
import { type Path, type PathToken, pathKey, readablePath } from "../rows/path.ts";
import { anchorOf } from "./anchor.ts";
import { caseTitles, slugOf } from "./case-names.ts";
import { holdMany, tellingOf } from "./choices.ts";
import type { Entry, Outline } from "./entry.ts";
import { flatten, holdsShapes } from "./flatten.ts";
import { memberRemarks } from "./member-remarks.ts";
import { holdsAnnotations, textNote } from "./notes.ts";

/** An entry before it is known what is inside of it, and whether it says enough for a section of its own. */
interface Candidate extends Omit<Entry, "inner" | "shapes" | "path" | "anchor"> {
  readonly token: PathToken;
  readonly shape: Shape;
  /** False where the surroundings tell it, unless it is annotated or has entries. */
  readonly isOwn: boolean;
}

/** What is inside of subschemas that hold together. References end the way down. */
export function readOutline(shapes: readonly Shape[], path: Path, page: Page): Outline {
  const together = flatten(shapes);
  if (!together.some(holdsShapes)) return NOTHING_INSIDE;
  const candidates = together.flatMap((shape) => readParts(shape.parts, ENTRIES, shape, page));
  if (candidates.length === 0) return NOTHING_INSIDE;
  const remarks = memberRemarks(together, page);
  const told = new Set<Shape>();
  const titles = new Map<string, number>();
  const entries = merge(candidates).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const own = [...path, first.token];
    const shapesHere = group.map(({ shape }) => shape);
    const inner = readOutline(shapesHere, own, page);
    // What a case asks without any annotation is told in words; members of items have no other place.
    const isNeeded =
      group.some(({ isOwn }) => isOwn) ||
      shapesHere.some(holdsAnnotations) ||
      (first.kind !== "case" && (inner.entries.length > 0 || hidesValues(first.token, shapesHere)));
    if (!isNeeded) return [];
    for (const shape of shapesHere) told.add(shape);
    const entry = entryOf(group, first, own, inner, remarks);
    return [first.token.kind === "matching" ? numbered(entry, titles) : entry];
  });
  return { entries, told };
}

const NOTHING_INSIDE: Outline = { entries: [], told: new Set() };

/** Whether there are many values which no table of the surroundings has: that has those of each item and of any member. */
function hidesValues({ kind }: PathToken, shapes: readonly Shape[]): boolean {
  const together = flatten(shapes);
  if (kind === "item") return holdMany(together);
  return holdMany(
    together.flatMap(({ parts: { items, members } }) => [
      ...(items?.items === undefined ? [] : [items.items]),
      ...(members?.additionalProperties === undefined ? [] : [members.additionalProperties]),
    ]),
  );
}

function entryOf(
  group: readonly Candidate[],
  first: Candidate,
  path: Path,
  inner: Outline,
  remarks: ReadonlyMap<string, Entry["remarks"]>,
): Entry {
  const named = first.token.kind === "member" ? (remarks.get(first.token.name) ?? []) : [];
  return {
    path,
    anchor: anchorOf(path),
    kind: first.kind,
    title: first.kind === "case" ? first.title : titleOf(path, first.shape),
    shapes: group.map(({ shape }) => shape),
    ...(first.required === undefined ? {} : { required: group.some(({ required }) => required === true) }),
    remarks: [...first.remarks, ...named],
    inner,
  };
}

/**
 * The path; for names that match a pattern what they are: "`labels`: names that begin with `x-`". A pattern that has no
 * words is no heading, and stands below it; so does one further up.
 */
function titleOf(path: Path, { notes }: Shape): readonly Inline[] {
  const last = path.at(-1);
  if (last?.kind !== "matching") return [codeSpan(readablePath(path))];
  const title = textNote(notes, "title")?.replace(/\s+/g, " ");
  const names = namesLike(last.pattern) ?? [text(title ?? "names that match a pattern")];
  const above = readablePath(path.slice(0, -1));
  return above === "" ? capitalised(names) : [codeSpan(above), text(": "), ...names];
}

/** Of those that would be called the same, the later ones have a number behind. */
function numbered(entry: Entry, titles: Map<string, number>): Entry {
  const words = plainText(entry.title);
  const count = (titles.get(words) ?? 0) + 1;
  titles.set(words, count);
  return count === 1 ? entry : { ...entry, title: [...entry.title, text(` (${count})`)] };
}

/** What several subschemas say of one part stands together. */
function merge(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = pathKey([candidate.token]);
    const group = groups.get(key);
    // Two cases are never the same one, however they are called.
    if (group === undefined) groups.set(key, [candidate]);
    else if (candidate.kind !== "case") group.push(candidate);
    else {
      const token = renamed(candidate.token, groups);
      groups.set(pathKey([token]), [{ ...candidate, token }]);
    }
  }
  return [...groups.values()];
}

function renamed(token: PathToken, taken: ReadonlyMap<string, unknown>): PathToken {
  const name = token.kind === "case" ? token.name : "";
  for (let count = 2; ; count++) {
    const next = { kind: "case", name: `${name}-${count}` } as const;
    if (!taken.has(pathKey([next]))) return next;
  }
}

/** What says nothing that could have a section. */
const NONE = (): readonly Candidate[] => [];

const ENTRIES: PartReaders<Candidate, readonly [shape: Shape, page: Page]> = {
  members: memberCandidates,
  items: ({ prefixItems = [], items }) => [
    ...prefixItems.map((item, index) => itemCandidate({ kind: "item", index }, item)),
    ...(items === undefined ? [] : [itemCandidate({ kind: "items" }, items)]),
  ],
  contains: ({ contains }) =>
    contains === undefined ? [] : [inCase("item", contains, [text("An item that is asked for")])],
  propertyNames: ({ propertyNames }) => [inCase("name", propertyNames, [text("Names of members")])],
  unevaluated: ({ unevaluatedProperties: members, unevaluatedItems: items }) => [
    ...(members === undefined || saysNothing(members)
      ? []
      : [{ ...others(members, false), remarks: [[text("Any name that is not described elsewhere.")]] }]),
    ...(items === undefined ? [] : [itemCandidate({ kind: "items" }, items)]),
  ],
  anyOf: ({ anyOf }, shape, page) => alternatives(anyOf, shape, page),
  oneOf: ({ oneOf }, shape, page) => alternatives(oneOf, shape, page),
  not: ({ not }) => [inCase("excluded", not, [text("What is excluded")])],
  condition: (part, shape) => {
    const { if: test, then, else: otherwise } = part;
    if (test === undefined) return orphans(shape);
    return [
      inCase("if", test, [text("The condition")]),
      ...(then === undefined ? [] : [inCase("then", then, [text("If the condition holds")], isLarge(then))]),
      ...(otherwise === undefined
        ? []
        : [inCase("else", otherwise, [text("If the condition does not hold")], isLarge(otherwise))]),
    ];
  },
  dependents: ({ dependentSchemas = [] }) =>
    dependentSchemas.map(({ name, shape }) =>
      inCase(`with-${name}`, shape, [text("With "), nameSpan(name)], isLarge(shape)),
    ),
  allOf: NONE,
  reference: NONE,
  never: NONE,
  types: NONE,
  values: NONE,
  rules: NONE,
};

function memberCandidates(part: MembersPart): readonly Candidate[] {
  const { properties = [], patternProperties = [], additionalProperties: rest } = part;
  const required = new Set(part.required);
  return [
    ...properties.map(
      ({ name, shape }): Candidate => ({
        token: { kind: "member", name },
        kind: "member",
        title: [],
        shape,
        required: required.has(name),
        remarks: [],
        isOwn: true,
      }),
    ),
    ...patternProperties.map(
      ({ pattern, shape }): Candidate => ({
        token: { kind: "matching", pattern },
        kind: "member",
        title: [],
        shape,
        remarks: [[text("Any name that matches "), codeSpan(pattern), text(".")]],
        isOwn: true,
      }),
    ),
    ...(rest === undefined || saysNothing(rest)
      ? []
      : [others(rest, properties.length + patternProperties.length > 0)]),
  ];
}

function saysNothing(shape: Shape): boolean {
  return shape.parts.never === true || (isUnrestricted(shape) && Object.keys(shape.notes).length === 0);
}

function others(shape: Shape, hasNamed: boolean): Candidate {
  const remark: readonly Inline[] = [text(hasNamed ? "Any other name." : "Any name.")];
  return { token: { kind: "others" }, kind: "member", title: [], shape, remarks: [remark], isOwn: hasNamed };
}

function itemCandidate(token: PathToken, shape: Shape): Candidate {
  return { token, kind: "item", title: [], shape, remarks: [], isOwn: false };
}

function inCase(name: string, shape: Shape, title: readonly Inline[], isOwn = false): Candidate {
  return { token: { kind: "case", name }, kind: "case", title, shape, remarks: [], isOwn };
}

function alternatives(choices: readonly Shape[], whole: Shape, page: Page): readonly Candidate[] {
  if (tellingOf(choices) !== "cases") return [];
  const titles = caseTitles(choices, whole, page);
  return choices.map((choice, index) => {
    const title = titles[index] ?? [];
    return inCase(slugOf(title), choice, title, true);
  });
}

/** More than a sentence can hold. */
function isLarge({ parts: { members } }: Shape): boolean {
  return (members?.properties ?? []).length > 3;
}

/** `then` and `else` without `if` ask nothing, but what is noted there is not lost. */
function orphans(shape: Shape): readonly Candidate[] {
  return childrenOf(shape)
    .filter(({ kind }) => kind === "condition")
    .map(({ shape: child, slot }) => inCase(slot, child, [text("Without a condition")]));
}
