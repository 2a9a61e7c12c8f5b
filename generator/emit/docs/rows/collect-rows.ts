import { codeSpan, type Inline, text } from "../../../markdown/inline.ts";
import { declarationOf } from "../../../model/model.ts";
import { type PartReaders, readParts } from "../../../model/shape/read-parts.ts";
import type { DeclarationId, ItemsPart, MembersPart, Notes, Shape } from "../../../model/shape/shape.ts";
import { declarationLink, type Page } from "../page.ts";
import { tagRemark } from "../phrases/tag-models.ts";
import { isPlain, termOf } from "../terms/term-of.ts";
import { type Path, pathKey } from "./path.ts";
import type { Row } from "./row.ts";

type Remarks = readonly (readonly Inline[])[];

/** Where the collection stands. */
interface Stand {
  readonly path: Path;
  readonly remarks: Remarks;
  /** The declarations whose members were inherited; absent as soon as a name of a member was gone through. */
  readonly inherited?: Set<DeclarationId>;
}

/**
 * The rows of a declaration: its members, those that it inherits from the declarations that it is composed of, and,
 * behind each member, those of the objects without a name inside of it. References end the way down.
 */
export function collectRows(id: DeclarationId, page: Page): readonly Row[] {
  const { shape } = declarationOf(page.model, id);
  return mergeRows(rowsOf(shape, { path: [], remarks: [], inherited: new Set([id]) }, page));
}

function rowsOf(shape: Shape, stand: Stand, page: Page): readonly Row[] {
  const rows = readParts(shape.parts, ROWS, stand, page);
  const tag = tagRemark(shape, page);
  if (tag === undefined) return rows;
  const key = pathKey([...stand.path, { kind: "member", name: tag.name }]);
  return rows.map((row) => (pathKey(row.path) === key ? { ...row, remarks: [...row.remarks, tag.remark] } : row));
}

/** What has no members of its own that the page could list. */
const NO_ROWS = (): readonly Row[] => [];

/** The rows that each part brings, in the order of the table. */
const ROWS: PartReaders<Row, readonly [stand: Stand, page: Page]> = {
  members: memberRows,
  items: itemRows,
  reference: ({ $ref }, stand, page) => ($ref === undefined ? [] : inheritedRows($ref.target, stand, page)),
  allOf: ({ allOf: branches }, stand, page) => branches.flatMap((branch) => rowsOf(branch, stand, page)),
  anyOf: (part, stand, page) => alternativeRows(part.anyOf, stand, page),
  oneOf: (part, stand, page) => alternativeRows(part.oneOf, stand, page),
  never: NO_ROWS,
  types: NO_ROWS,
  values: NO_ROWS,
  rules: NO_ROWS,
  // Told in sentences.
  not: NO_ROWS,
  condition: NO_ROWS,
  dependents: NO_ROWS,
  propertyNames: NO_ROWS,
  contains: NO_ROWS,
  unevaluated: NO_ROWS,
};

function memberRows(part: MembersPart, stand: Stand, page: Page): readonly Row[] {
  const { properties: members = [], patternProperties: patterns = [], additionalProperties: rest } = part;
  const { path, remarks } = stand;
  const required = new Set(part.required);
  const rows = members.flatMap(({ name, shape: member }) =>
    withInner(
      { path: [...path, { kind: "member", name }], shape: member, required: required.has(name), remarks },
      page,
    ),
  );
  const matching = patterns.flatMap(({ pattern, shape: member }) => {
    const remark = [text("Any name that matches "), codeSpan(pattern), text(".")];
    const row: Row = {
      path: [...path, { kind: "matching", pattern }],
      shape: member,
      required: false,
      remarks: [remark, ...remarks],
    };
    return withInner(row, page);
  });
  return [
    ...rows,
    ...matching,
    ...(rest === undefined ? [] : otherRows(rest, members.length + patterns.length > 0, stand, page)),
  ];
}

/** The members that no keyword names. Where there are no named ones, the type tells of them, and only what is inside is left. */
function otherRows(rest: Shape, hasNamed: boolean, stand: Stand, page: Page): readonly Row[] {
  const path: Path = [...stand.path, { kind: "others" }];
  if (!hasNamed) return rowsOf(rest, { path, remarks: stand.remarks }, page);
  if (rest.parts.never === true || saysNothing(rest, page)) return [];
  return withInner(
    { path, shape: rest, required: false, remarks: [[text("Any other name.")], ...stand.remarks] },
    page,
  );
}

function saysNothing(shape: Shape, page: Page): boolean {
  return termOf(shape, page.jsonTypes).kind === "anything" && isPlain(shape) && Object.keys(shape.notes).length === 0;
}

/** A row and, behind it, those of what is inside of it. */
function withInner(row: Row, page: Page): readonly Row[] {
  const inside = rowsOf(row.shape, { path: row.path, remarks: [] }, page);
  return inside.length === 0 ? [row] : [row, ...inside];
}

function itemRows({ prefixItems: prefix = [], items: rest }: ItemsPart, stand: Stand, page: Page): readonly Row[] {
  const below = { remarks: stand.remarks };
  return [
    ...prefix.flatMap((item, index) =>
      rowsOf(item, { ...below, path: [...stand.path, { kind: "item", index }] }, page),
    ),
    ...(rest === undefined ? [] : rowsOf(rest, { ...below, path: [...stand.path, { kind: "items" }] }, page)),
  ];
}

/** The members of a declaration that this one is composed of, each with a link to where it comes from. */
function inheritedRows(target: DeclarationId, stand: Stand, page: Page): readonly Row[] {
  const { inherited } = stand;
  // What is inherited on several ways is inherited once.
  if (inherited === undefined || inherited.has(target)) return [];
  inherited.add(target);
  const remark = [text("From "), declarationLink(target, page), text(".")];
  return rowsOf(declarationOf(page.model, target).shape, { ...stand, remarks: [remark] }, page);
}

/** The members of alternatives that have no page of their own. */
function alternativeRows(choices: readonly Shape[], stand: Stand, page: Page): readonly Row[] {
  return choices.flatMap((choice, index) => {
    const remark = [text(`In alternative ${index + 1} of ${choices.length}.`)];
    return rowsOf(choice, { path: stand.path, remarks: [...stand.remarks, remark] }, page);
  });
}

/** A member that several parts of a composition name has one row; one of several alternatives keeps its rows. */
function mergeRows(rows: readonly Row[]): readonly Row[] {
  const merged = new Map<string, Row>();
  for (const row of rows) {
    const alternatives = row.remarks.filter((remark) => remark.length === 1);
    const key = pathKey(row.path) + (alternatives.length === 0 ? "" : ` ${JSON.stringify(alternatives)}`);
    const earlier = merged.get(key);
    merged.set(key, earlier === undefined ? row : mergeRow(earlier, row));
  }
  return [...merged.values()];
}

function mergeRow(first: Row, second: Row): Row {
  const notes: Notes = { ...second.shape.notes, ...first.shape.notes };
  const both = { allOf: { allOf: [first.shape, second.shape], at: {} } };
  const shape: Shape = { at: first.shape.at, parts: both, notes };
  const remarks = new Map([...first.remarks, ...second.remarks].map((remark) => [JSON.stringify(remark), remark]));
  return { path: first.path, shape, required: first.required || second.required, remarks: [...remarks.values()] };
}
