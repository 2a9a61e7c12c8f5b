import { type Block, codeBlock, heading, list, paragraph } from "../../../../markdown/block.ts";
import { codeSpan, type Inline, joinInlines, link, text } from "../../../../markdown/inline.ts";
import { declarationOf } from "../../../../model/model.ts";
import type { DeclarationId } from "../../../../model/shape/shape.ts";
import { diagram } from "../../diagram.ts";
import { anchorOf } from "../../outline/anchor.ts";
import type { FullSection, FullSubject } from "../../outline/subject.ts";
import type { Reference } from "../../outline/usages.ts";
import { declarationLink, type Page, pagePath } from "../../page.ts";
import { readablePath } from "../../rows/path.ts";

/** More places than these are only counted. */
const MAX_USES = 50;
const MAX_NODES = 25;

/** Who refers to the declaration, and to whom it refers: by member, and as a diagram. */
export const usage: FullSection = (subject, page) => {
  const { uses, usedBy } = subject;
  if (uses.length + usedBy.length === 0) return () => [];
  const blocks: readonly Block[] = [
    heading(2, [text("Uses and used by")]),
    list([
      ...(uses.length === 0 ? [] : [[text("Uses "), ...modelsIn(uses, page), text(".")]]),
      ...(usedBy.length === 0 ? [] : [[text("Used by "), ...placesIn(usedBy, page), text(".")]]),
    ]),
    ...neighbourhood(subject, page),
  ];
  return () => blocks;
};

function placesIn(usedBy: readonly Reference[], page: Page): readonly Inline[] {
  const places = usedBy.slice(0, MAX_USES).map((use) => [placeLink(use, page)]);
  return [...joinInlines(places, ", "), ...furtherOf(usedBy)];
}

/** The models that are used, each once, and by which members. */
function modelsIn(uses: readonly Reference[], page: Page): readonly Inline[] {
  const members = new Map<DeclarationId, (readonly Inline[])[]>();
  for (const { target, path } of uses.slice(0, MAX_USES)) {
    const known = members.get(target) ?? [];
    members.set(target, known);
    const printed = readablePath(path);
    // An alternative has no path of its own.
    if (printed !== "") known.push([link([codeSpan(printed)], `${page.own}#${anchorOf(path)}`)]);
  }
  const models = [...members].map(([target, places]) => [
    declarationLink(target, page),
    ...(places.length === 0 ? [] : [text(" ("), ...joinInlines(places, ", "), text(")")]),
  ]);
  return [...joinInlines(models, ", "), ...furtherOf(uses)];
}

function furtherOf(places: readonly Reference[]): readonly Inline[] {
  const more = places.length - MAX_USES;
  return more > 0 ? [text(`, and ${more} more`)] : [];
}

/** `Spec.inputs`, with a link to its section. */
function placeLink({ owner, path }: Reference, page: Page): Inline {
  const declaration = declarationOf(page.model, owner);
  const href = page.root + encodeURI(pagePath(declaration));
  if (path.length === 0) return link([codeSpan(declaration.name)], href);
  const printed = readablePath(path);
  const dot = printed === "" || printed.startsWith("[") ? "" : ".";
  return link([codeSpan(`${declaration.name}${dot}${printed}`)], `${href}#${anchorOf(path)}`);
}

function neighbourhood({ uses, usedBy }: FullSubject, page: Page): readonly Block[] {
  const edges = [...usedBy, ...uses].map(({ owner, target }) => ({ from: owner, to: target }));
  // So few edges cannot have more nodes.
  const models = edges.length < MAX_NODES ? 0 : new Set(edges.flatMap(({ from, to }) => [from, to])).size;
  return [
    codeBlock(
      "mermaid",
      diagram(edges, (id) => declarationOf(page.model, id).name, MAX_NODES),
    ),
    ...(models > MAX_NODES ? [paragraph([text(`The diagram shows ${MAX_NODES} of ${models} models.`)])] : []),
  ];
}
