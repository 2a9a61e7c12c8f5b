import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type DeclaredName, type DeclaredSymbol, declaredNames } from "../code/declared-names.ts";
import { type Mapping, type MapSource, sourceMap } from "../code/source-map.ts";
import { type NameSpanOf, nameSpanFinder } from "../load/name-spans.ts";
import type { Anchor, Artifact } from "../model/artifact.ts";
import type { Location } from "../model/location.ts";
import type { SchemaDocument, SchemaSet } from "../model/schema-set.ts";

/**
 * Gives each declaration file whose names have schemas behind them a declaration map, which is what editors follow from
 * a name to the schema: an artifact of its own, beside the file.
 * @param output - the absolute path of the output folder, which the maps' paths to the schemas start from
 */
export function withDeclarationMaps(
  artifacts: readonly Artifact[],
  set: SchemaSet,
  output: string,
): readonly Artifact[] {
  const documents = new Map(set.documents.map((document) => [document.id, document]));
  const spanOf = nameSpanFinder();
  return artifacts.flatMap((artifact) => {
    const { path, anchors = [] } = artifact;
    if (!path.endsWith(".d.ts") || anchors.length === 0) return [artifact];
    const file = `${basename(path)}.map`;
    const sources = schemaSources(documents, spanOf, dirname(join(output, path)));
    const mappings = inOrder(mappingsOf(declaredNames(path, artifact.text), anchors, sources.placeOf));
    if (!mappings.some(({ to }) => to !== undefined)) return [artifact];
    const map = sourceMap(basename(path), artifact.text, sources.found, mappings);
    return [
      { ...artifact, text: `${artifact.text}//# sourceMappingURL=${encodeURIComponent(file)}\n` },
      { ...artifact, path: `${path}.map`, text: map },
    ];
  });
}

/** A span in one of a map's sources. */
interface Place {
  readonly source: number;
  readonly start: number;
  readonly end: number;
}

type PlaceOf = (at: Location) => Place | undefined;

/** Collects the files that the places of a map are in, in the order in which they are asked for. */
function schemaSources(
  documents: ReadonlyMap<string, SchemaDocument>,
  spanOf: NameSpanOf,
  folder: string,
): { readonly found: readonly MapSource[]; readonly placeOf: PlaceOf } {
  const found: MapSource[] = [];
  const indexes = new Map<string, number>();
  const indexOf = ({ id, uri, text = "" }: SchemaDocument): number => {
    const index = indexes.get(id) ?? found.push({ path: pathFrom(folder, fileURLToPath(uri)), text }) - 1;
    indexes.set(id, index);
    return index;
  };
  const placeOf: PlaceOf = ({ document: id, pointer }) => {
    const document = documents.get(id);
    // What was built in or came from the network is no file that an editor could open.
    if (document === undefined || !document.uri.startsWith("file:")) return undefined;
    const span = spanOf(document, pointer);
    return span === undefined ? undefined : { source: indexOf(document), ...span };
  };
  return { found, placeOf };
}

/** With `/`; a path on another drive has no relative one. */
function pathFrom(folder: string, file: string): string {
  const path = relative(folder, file);
  return isAbsolute(path) ? pathToFileURL(path).href : path.replaceAll(sep, "/");
}

/** Leads the start of the file to the first schema's document, and each name to its schema. */
function mappingsOf(
  symbols: readonly DeclaredSymbol[],
  anchors: readonly Anchor[],
  placeOf: PlaceOf,
): readonly Mapping[] {
  const [first] = anchors;
  const root = first === undefined ? undefined : placeOf({ document: first.at.document, pointer: "" });
  const mappings = root === undefined ? [] : [leads(0, root.source, root.start)];
  const byName = new Map(anchors.map((anchor) => [`${anchor.kind} ${anchor.symbol}`, anchor]));
  for (const symbol of symbols) {
    const anchor = byName.get(`${symbol.kind} ${symbol.name}`);
    const place = anchor === undefined ? undefined : placeOf(anchor.at);
    if (anchor === undefined || place === undefined) continue;
    mappings.push(...nameMappings(symbol, place));
    const isSame = symbol.members.every(({ name }, index) => anchor.members[index]?.name === name);
    symbol.members.forEach((member, index) => {
      const at = isSame ? anchor.members[index]?.at : undefined;
      const to = at === undefined ? undefined : placeOf(at);
      mappings.push(...(to === undefined ? leadingNowhere(member) : nameMappings(member, to)));
    });
  }
  return mappings;
}

/**
 * Both ends of the name and of the whole: editors look up each of them, and take what is between them in the schema for
 * the name that they show or replace. What stands in front of them leads nowhere: TypeScript takes the next mapping for
 * what has none, so that an import, or a type that a member names, would lead to some other name's schema.
 */
function nameMappings({ start, end, nameStart, nameEnd, isQuoted }: DeclaredName, place: Place): readonly Mapping[] {
  const before = [start, nameStart, end].filter((offset) => offset > 0).map((offset) => ({ offset: offset - 1 }));
  const starts = isQuoted ? [start, nameStart, nameStart + 1] : [start, nameStart];
  const ends = isQuoted ? [nameEnd - 1, nameEnd, end] : [nameEnd, end];
  return [
    ...before,
    ...starts.map((offset) => leads(offset, place.source, place.start)),
    ...ends.map((offset) => leads(offset, place.source, place.end)),
  ];
}

/**
 * For a member that no schema declares, such as one that is only required: an editor that renamed it would write the new name
 * wherever it led.
 */
function leadingNowhere({ start, nameStart, nameEnd, end }: DeclaredName): readonly Mapping[] {
  return [start, nameStart, nameEnd, end].map((offset) => ({ offset }));
}

function leads(offset: number, source: number, to: number): Mapping {
  return { offset, to: { source, offset: to } };
}

/** Sorted, one for each offset: one that leads somewhere, if there is any. */
function inOrder(mappings: readonly Mapping[]): readonly Mapping[] {
  const byOffset = new Map<number, Mapping>();
  for (const mapping of mappings) {
    if (mapping.to !== undefined || !byOffset.has(mapping.offset)) byOffset.set(mapping.offset, mapping);
  }
  return [...byOffset.values()].sort((one, other) => one.offset - other.offset);
}
