import { type Block, heading, list, paragraph, table } from "../../markdown/block.ts";
import { codeSpan, joinInlines, text } from "../../markdown/inline.ts";
import type { KeywordUse, Whereabouts } from "../../model/keyword-use.ts";
import { above, type Location, pointerTokens } from "../../model/location.ts";
import type { Declaration } from "../../model/model.ts";
import { declarationLink, type Page } from "./page.ts";

const COLUMNS: readonly (readonly [where: Whereabouts, title: string])[] = [
  ["type", "Type"],
  ["guard", "Guard only"],
  ["codec", "Codec"],
  ["docs", "Docs only"],
  ["reading", "Reading only"],
];

const MEANING =
  "How often each keyword occurs in the schemas, by where it went. Type: into the type, and into guard and docs along with " +
  "it. Guard only: checked by the guard and said by the docs, while the type is wider. Docs only: a note, which nothing " +
  "checks. Reading only: it tells how the schemas are to be read.";

const CODEC = "Codec: done where a document is read or written.";

/** Only who has codecs is told of them. */
function hasCodec(uses: readonly KeywordUse[]): boolean {
  return uses.some(({ where }) => where === "codec");
}

const UNCHECKED =
  "Neither type nor guard says anything of these: they are notes by the options of the run, mean nothing where they stand, " +
  "or are not known.";

/**
 * The section of the index that tells of every keyword where it went. Empty where there are no keywords.
 * @param uses - with the widenings of the types
 * @param declarations - in the order of the index
 */
export function keywordReport(
  uses: readonly KeywordUse[],
  declarations: readonly Declaration[],
  page: Page,
): readonly Block[] {
  if (uses.length === 0) return [];
  const guarded = uses.filter(({ where }) => where === "guard");
  const unchecked = uses.filter((use) => use.unchecked === true);
  const places = (chosen: readonly KeywordUse[]): Block => placesByModel(chosen, declarations, page);
  return [
    heading(2, [text("Keywords")]),
    paragraph([text(hasCodec(uses) ? `${MEANING} ${CODEC}` : MEANING)]),
    counts(uses),
    ...(guarded.length === 0 ? [] : [heading(3, [text("Checked by the guards only")]), places(guarded)]),
    ...(unchecked.length === 0
      ? []
      : [heading(3, [text("Not checked")]), paragraph([text(UNCHECKED)]), places(unchecked)]),
  ];
}

function counts(uses: readonly KeywordUse[]): Block {
  const columns = COLUMNS.filter(([where]) => where !== "codec" || hasCodec(uses));
  // Still escaped: to decode a name once is enough.
  const byToken = new Map<string, Map<Whereabouts, number>>();
  for (const { at, where } of uses) {
    const token = at.pointer.slice(at.pointer.lastIndexOf("/"));
    const row = byToken.get(token) ?? new Map<Whereabouts, number>();
    byToken.set(token, row.set(where, (row.get(where) ?? 0) + 1));
  }
  return table(
    [[text("Keyword")], ...columns.map(([, title]) => [text(title)])],
    [...byToken]
      .map(([token, row]) => [pointerTokens(token)[0] ?? "", row] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([keyword, row]) => [
        [codeSpan(keyword)],
        // A zero would be the most frequent number of the table, and hide those that tell something.
        ...columns.map(([where]) => [text(row.get(where)?.toString() ?? "")]),
      ]),
  );
}

/** An item for each model that has any of the places, which are told from the model's own schema on. */
function placesByModel(uses: readonly KeywordUse[], declarations: readonly Declaration[], page: Page): Block {
  const ownerOf = owners(declarations);
  // A keyword that is read as two of today's stands at one place.
  const pointers = new Map<Declaration, Set<string>>();
  for (const { at } of uses) {
    const owner = ownerOf(at);
    if (owner === undefined) continue;
    const own = pointers.get(owner) ?? new Set();
    pointers.set(owner, own.add(at.pointer.slice(owner.at.pointer.length)));
  }
  return list(
    declarations.flatMap((declaration) => {
      const own = [...(pointers.get(declaration) ?? [])].map((pointer) => [codeSpan(pointer)]);
      return own.length === 0 ? [] : [[declarationLink(declaration.id, page), text(": "), ...joinInlines(own, ", ")]];
    }),
  );
}

/**
 * Finds the declaration whose schema a place is in: the nearest one above it. Where a schema is declared more than once, as
 * for the dynamic scopes that it is read in, the first of them stands for all.
 */
function owners(declarations: readonly Declaration[]): (at: Location) => Declaration | undefined {
  const byDocument = new Map<string, Map<string, Declaration>>();
  for (const declaration of declarations) {
    const { document, pointer } = declaration.at;
    const byPointer = byDocument.get(document) ?? new Map<string, Declaration>();
    byDocument.set(document, byPointer);
    if (!byPointer.has(pointer)) byPointer.set(pointer, declaration);
  }
  return (at) => {
    const byPointer = byDocument.get(at.document);
    let place = at;
    while (place.pointer !== "" && byPointer?.has(place.pointer) !== true) place = above(place);
    return byPointer?.get(place.pointer);
  };
}
