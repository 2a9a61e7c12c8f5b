import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfm } from "micromark-extension-gfm";
import { diagnostic } from "../diagnostics.ts";
import type { Diagnostic, Position } from "../model/diagnostic.ts";

/** A file of somebody else's, as it is on the disk. */
export interface TextFile {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
}

/** A place in a text that is kept up to date. */
export interface Marked {
  readonly model: string;
  readonly section: string;
  /** Offsets in UTF-16 units: the end of the marker that starts it, the start of the one that ends it. */
  readonly start: number;
  readonly end: number;
  /** Of the marker that starts it. */
  readonly position: Position;
}

export interface MarkerReading {
  readonly marked: readonly Marked[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A comment that begins as a marker does, whatever else is wrong with it. */
const MARKER = /^<!--\s*triptych:(\S+)\s*(.*?)\s*-->$/s;
const LIKE_MARKER = /<!--\s*triptych:/;
const BYTE_ORDER_MARK = "\ufeff";

interface Marker {
  readonly kind: "start" | "end";
  readonly names: ReadonlyMap<string, string>;
  readonly start: number;
  readonly end: number;
  readonly position: Position;
}

/** Finds the places between markers. What stands in a fence or in code is no marker, since it is shown as it stands. */
export function readMarkers({ file, text }: TextFile): MarkerReading {
  const skipped = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  const root: Root = fromMarkdown(text.slice(skipped), { extensions: [gfm()] });
  const found = commentsIn(root, root).map((comment) => readMarker(comment, file, skipped));
  const { marked, wrong } = paired(found.flatMap((one) => ("kind" in one ? [one] : [])));
  const diagnostics = [...found.flatMap((one) => ("kind" in one ? [] : [one])), ...wrong];
  return { marked, diagnostics: diagnostics.sort((one, other) => offsetOf(one) - offsetOf(other)) };
}

function offsetOf({ position }: Diagnostic): number {
  return (position?.line ?? 0) * 1e6 + (position?.column ?? 0);
}

/** A node of HTML, and whether it is a block of its own at the left edge. */
interface Comment {
  readonly node: Extract<Nodes, { readonly type: "html" }>;
  readonly isOwn: boolean;
}

function commentsIn(node: Nodes, root: Root): readonly Comment[] {
  if (node.type === "html") {
    return LIKE_MARKER.test(node.value) ? [{ node, isOwn: root.children.some((child) => child === node) }] : [];
  }
  return "children" in node ? node.children.flatMap((child) => commentsIn(child, root)) : [];
}

function readMarker({ node, isOwn }: Comment, file: string, skipped: number): Marker | Diagnostic {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: {} };
  const isFirst = start.line === 1;
  const position = { file, line: start.line, column: start.column + (isFirst ? skipped : 0) };
  const wrong = (problem: string): Diagnostic => diagnostic("bad-marker", { position }, problem);
  const [, kind, rest = ""] = MARKER.exec(node.value) ?? [];
  if (!isOwn || kind === undefined || node.value.indexOf("-->") !== node.value.length - 3)
    return wrong("a marker must stand on a line of its own, in no list, quote or other HTML");
  if (kind !== "start" && kind !== "end") return wrong(`there is no marker triptych:${kind}, but start and end`);
  const names = namesIn(rest);
  const wanted = kind === "start" ? ["model", "section"] : [];
  if (names === undefined || names.size !== wanted.length || !wanted.every((name) => names.has(name)))
    return wrong(kind === "start" ? "a start must name a model and a section, each once" : "an end must name nothing");
  return { kind, names, position, start: skipped + (start.offset ?? 0), end: skipped + (end.offset ?? 0) };
}

/** `model=Spec section=fields`; undefined where it is anything else. */
function namesIn(words: string): ReadonlyMap<string, string> | undefined {
  const pairs = words.split(/\s+/).filter((word) => word !== "");
  const read = pairs.map((pair) => /^([a-z]+)=([^\s"'=]+)$/.exec(pair));
  const names = new Map(read.flatMap((match) => (match === null ? [] : [[match[1] ?? "", match[2] ?? ""] as const])));
  return names.size === pairs.length ? names : undefined;
}

function paired(markers: readonly Marker[]): {
  readonly marked: readonly Marked[];
  readonly wrong: readonly Diagnostic[];
} {
  const marked: Marked[] = [];
  const wrong: Diagnostic[] = [];
  const refuse = ({ position }: Pick<Marker, "position">, problem: string): void => {
    wrong.push(diagnostic("bad-marker", { position }, problem));
  };
  let open: Marker | undefined;
  for (const marker of markers) {
    if (marker.kind === "start") {
      if (open !== undefined) refuse(marker, `a start must not stand before the end of line ${open.position.line}'s`);
      open ??= marker;
      continue;
    }
    if (open === undefined) refuse(marker, "an end must stand behind a start");
    else marked.push(markedBy(open, marker));
    open = undefined;
  }
  if (open !== undefined) refuse(open, "a start must have an end behind it");
  for (const [index, one] of marked.entries()) {
    const first = marked.slice(0, index).find(({ model, section }) => model === one.model && section === one.section);
    if (first !== undefined)
      refuse(one, `the same section must not stand twice in a file: it is in line ${first.position.line}`);
  }
  return { marked, wrong };
}

function markedBy({ names, end, position }: Marker, { start }: Marker): Marked {
  return { model: names.get("model") ?? "", section: names.get("section") ?? "", start: end, end: start, position };
}
