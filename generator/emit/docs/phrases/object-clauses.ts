import { codeSpan, type Inline, text } from "../../../markdown/inline.ts";
import type { Member, ObjectPart, Shape } from "../../../model/shape/shape.ts";
import type { Page } from "../page.ts";
import { enumerate, nameSpan } from "./words.ts";

/** How a subschema is worded; handed in, since objects and what describes them need each other. */
export type Describe = (shape: Shape, page: Page) => readonly Inline[];

type Clauses = readonly (readonly Inline[])[];

/** All that is asked of an object, in clauses that complete "where …". */
export function objectClauses(object: ObjectPart, page: Page, describe: Describe): Clauses {
  const { members = [], required = [], patterns = [], rest } = object;
  const said = members.map((member) => memberClause(member, required.includes(member.name), page, describe));
  for (const { pattern, shape } of patterns) {
    said.push(subjectClause([text("each member whose name matches "), codeSpan(pattern)], shape, page, describe));
  }
  if (rest !== undefined && rest.never !== true) {
    const subject = members.length + patterns.length === 0 ? "each member" : "each other member";
    said.push(subjectClause([text(subject)], rest, page, describe));
  }
  return [...said.filter((clause) => clause.length > 0), ...furtherObjectClauses(object, page, describe)];
}

/** What is asked of an object beside the shapes of its members. */
export function furtherObjectClauses(object: ObjectPart, page: Page, describe: Describe): Clauses {
  const { members = [], patterns = [], required = [], needs = [], dependents = [] } = object;
  const said: (readonly Inline[])[] = [];
  const unlisted = required.filter((name) => !members.some((member) => member.name === name));
  if (unlisted.length > 0) said.push(present(unlisted));
  if (object.rest?.never === true) {
    said.push([text(members.length + patterns.length === 0 ? "there are no members" : "there are no other members")]);
  }
  if (object.names !== undefined) said.push(subjectClause([text("each member's name")], object.names, page, describe));
  for (const need of needs) {
    if (need.required.length > 0)
      said.push([...present(need.required), text(" where "), nameSpan(need.name), text(" is")]);
  }
  for (const { name, shape } of dependents) {
    said.push(subjectClause([text("the object, where "), nameSpan(name), text(" is present,")], shape, page, describe));
  }
  if (object.unevaluated?.never === true) said.push([text("there are no members but those that are described")]);
  else if (object.unevaluated !== undefined) {
    said.push(subjectClause([text("each member that is not described elsewhere")], object.unevaluated, page, describe));
  }
  return said.filter((clause) => clause.length > 0);
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
  if (shape.never === true) return [nameSpan(name), text(required ? " is impossible" : " is absent")];
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
