import { heading, type TableRow } from "../../../../markdown/block.ts";
import { text } from "../../../../markdown/inline.ts";
import { declarationOf } from "../../../../model/model.ts";
import type { DeclarationId, Shape } from "../../../../model/shape/shape.ts";
import type { Notation } from "../../notations/notation.ts";
import type { Entry } from "../../outline/entry.ts";
import { flatten, targetsIn } from "../../outline/flatten.ts";
import { readOutline } from "../../outline/read-outline.ts";
import type { FullSection } from "../../outline/subject.ts";
import { declarationLink, type Page, pagePath } from "../../page.ts";
import { fieldsTable, rowOf } from "./fields-table.ts";

/** The members in a table, with links to their sections; those of the models that this one is composed of come last. */
export const glance: FullSection = ({ declaration, outline }, page) => {
  const own = membersWithin(outline.entries, DEEPEST);
  const bases = basesOf(declaration.id, [declaration.shape], page);
  return (notation) => {
    const inherited = bases.flatMap((id) => inheritedRows(id, outline.entries, notation, page));
    if (own.length + inherited.length === 0) return [];
    return [heading(2, [text("Fields")]), fieldsTable(own, inherited, notation, page)];
  };
};

/** Members and those in them; what is further inside would make the table as wide as its longest path. */
const DEEPEST = 2;

/**
 * Members and those inside of them, without the ones of cases, which have tables of their own. The members of a map have
 * no row below it: its type tells what they are. Those of the items of a list have: its type names none of them.
 */
function membersWithin(entries: readonly Entry[], depth: number): readonly Entry[] {
  if (depth === 0) return [];
  return entries.flatMap((entry) => {
    if (entry.kind === "case") return [];
    const inside = isMap(entry) ? [] : entry.inner.entries;
    const inner = membersWithin(inside, entry.kind === "member" ? depth - 1 : depth);
    return [...(entry.kind === "member" ? [entry] : []), ...inner];
  });
}

/** Whether all that is inside of it is told of members of any name. */
function isMap({ inner }: Entry): boolean {
  const members = inner.entries.filter(({ kind }) => kind === "member");
  return members.length > 0 && members.every(({ path }) => path.at(-1)?.kind === "others");
}

/** The declarations whose members are also this one's. */
function basesOf(self: DeclarationId, shapes: readonly Shape[], page: Page): readonly DeclarationId[] {
  const found = new Set<DeclarationId>();
  const pending = [...targetsIn(flatten(shapes))];
  for (const id of pending) {
    if (id === self || found.has(id)) continue;
    found.add(id);
    pending.push(...targetsIn(flatten([declarationOf(page.model, id).shape])));
  }
  return [...found];
}

function inheritedRows(id: DeclarationId, own: readonly Entry[], notation: Notation, page: Page): readonly TableRow[] {
  const base = declarationOf(page.model, id);
  const named = new Set(own.map(({ title }) => JSON.stringify(title)));
  const elsewhere = page.root + encodeURI(pagePath(base));
  const { entries } = readOutline([base.shape], [], page);
  return entries
    .filter((entry) => entry.kind === "member" && !named.has(JSON.stringify(entry.title)))
    .map((entry) => rowOf(entry, elsewhere, notation, page, [text("From "), declarationLink(id, page), text(".")]));
}
