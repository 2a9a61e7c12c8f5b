import { codeSpan, type Inline, text } from "../../../markdown/inline.ts";
import type { Member, MembersPart, Parts, Shape } from "../../../model/shape/shape.ts";
import type { Page } from "../page.ts";
import { enumerate, nameSpan } from "./words.ts";

/** How a subschema is worded; handed in, since objects and what describes them need each other. */
export type Describe = (shape: Shape, page: Page) => readonly Inline[];

type Clauses = readonly (readonly Inline[])[];

/** All that is asked of an object, in clauses that complete "where …". */
export function objectClauses(parts: Parts, page: Page, describe: Describe): Clauses {
  const { members, required, patterns, rest } = membersIn(parts);
  const said = members.map((member) => memberClause(member, required.includes(member.name), page, describe));
  for (const { pattern, shape } of patterns) {
    said.push(subjectClause([text("each member whose name matches "), codeSpan(pattern)], shape, page, describe));
  }
  if (rest !== undefined && rest.parts.never !== true) {
    const subject = members.length + patterns.length === 0 ? "each member" : "each other member";
    said.push(subjectClause([text(subject)], rest, page, describe));
  }
  return [...said.filter((clause) => clause.length > 0), ...furtherObjectClauses(parts, page, describe)];
}

/** What is asked of an object beside the shapes of its members. */
export function furtherObjectClauses(parts: Parts, page: Page, describe: Describe): Clauses {
  const { members, required, patterns, rest } = membersIn(parts);
  const { dependentRequired = [], dependentSchemas = [] } = parts.dependents ?? {};
  const { unevaluatedProperties: others } = parts.unevaluated ?? {};
  const said: (readonly Inline[])[] = [];
  const unlisted = required.filter((name) => !members.some((member) => member.name === name));
  if (unlisted.length > 0) said.push(present(unlisted));
  if (rest?.parts.never === true) {
    said.push([text(members.length + patterns.length === 0 ? "there are no members" : "there are no other members")]);
  }
  if (parts.propertyNames !== undefined) {
    said.push(subjectClause([text("each member's name")], parts.propertyNames.propertyNames, page, describe));
  }
  for (const need of dependentRequired) {
    if (need.required.length > 0)
      said.push([...present(need.required), text(" where "), nameSpan(need.name), text(" is")]);
  }
  for (const { name, shape } of dependentSchemas) {
    said.push(subjectClause([text("the object, where "), nameSpan(name), text(" is present,")], shape, page, describe));
  }
  if (others?.parts.never === true) said.push([text("there are no members but those that are described")]);
  else if (others !== undefined) {
    said.push(subjectClause([text("each member that is not described elsewhere")], others, page, describe));
  }
  return said.filter((clause) => clause.length > 0);
}

/** What is said of members, with what nobody wrote as empty. */
function membersIn({ members: part }: Parts): {
  readonly members: readonly Member[];
  readonly required: readonly string[];
  readonly patterns: NonNullable<MembersPart["patternProperties"]>;
  readonly rest: Shape | undefined;
} {
  const { properties = [], required = [], patternProperties = [], additionalProperties } = part ?? {};
  return { members: properties, required, patterns: patternProperties, rest: additionalProperties };
}

function present(names: readonly string[]): readonly Inline[] {
  return [
    ...enumerate(
      names.map((name) => [nameSpan(name)]),
      "and",
    ),
    text(names.length === 1 ? " is present" : " are present"),
  ];
}

/** "`a` is one of …", which says that it is there; or "`a`, where present, is …". */
function memberClause(member: Member, required: boolean, page: Page, describe: Describe): readonly Inline[] {
  const { name, shape } = member;
  if (shape.parts.never === true) return [nameSpan(name), text(required ? " is impossible" : " is absent")];
  const phrase = describe(shape, page);
  if (phrase.length === 0) return required ? present([name]) : [];
  return [nameSpan(name), text(required ? " is " : ", where present, is "), ...phrase];
}

/** Empty where the shape accepts everything. */
export function subjectClause(
  subject: readonly Inline[],
  shape: Shape,
  page: Page,
  describe: Describe,
): readonly Inline[] {
  const phrase = describe(shape, page);
  return phrase.length === 0 ? [] : [...subject, text(" is "), ...phrase];
}
