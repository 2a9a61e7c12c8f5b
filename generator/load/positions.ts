import type { Position } from "../model/diagnostic.ts";
import type { SchemaDocument, Syntax } from "../model/schema-set.ts";
import { outlineJson, startOfJson } from "./json-outline.ts";
import type { Outline } from "./outline.ts";
import { outlineJson5 } from "./parse-json5.ts";
import { composeYaml } from "./parse-yaml.ts";
import { lineStarts, positionFrom } from "./text-position.ts";
import { outlineYaml } from "./yaml-outline.ts";

/** Where a JSON Pointer leads to in the text of a document; undefined for a document without text. */
export type PositionOf = (document: SchemaDocument, pointer: string) => Position | undefined;

/** A `positionOf` that reads each document's text only once, for whoever prints many findings. */
export function positionFinder(): PositionOf {
  const offsetOf = offsetFinder();
  const known = new WeakMap<SchemaDocument, readonly number[]>();
  return (document, pointer) => {
    const offset = offsetOf(document, pointer);
    if (document.text === undefined || offset === undefined) return undefined;
    const starts = known.get(document) ?? lineStarts(document.text);
    known.set(document, starts);
    return positionFrom(starts, document.id, offset);
  };
}

/** Finds offsets, in UTF-16 units, of what `positionOf` finds; it reads each document's text only once. */
export function offsetFinder(): (document: SchemaDocument, pointer: string) => number | undefined {
  const outlines = new WeakMap<SchemaDocument, Outline>();
  return (document, pointer) => {
    if (document.text === undefined) return undefined;
    // Where a document begins is told without reading all of it.
    if (pointer === "" && document.syntax === "json") return startOfJson(document.text);
    let outline = outlines.get(document);
    if (outline === undefined) {
      outline = outlineOf(document.text, document.syntax);
      outlines.set(document, outline);
    }
    return nearestOffset(outline, pointer);
  };
}

/**
 * The position (line and column from 1) of the value at a JSON Pointer: its key where it is a member of an object,
 * else its own start. A pointer that leads nowhere gives its nearest ancestor that exists.
 */
export function positionOf(document: SchemaDocument, pointer: string): Position | undefined {
  return positionFinder()(document, pointer);
}

function outlineOf(text: string, syntax: Syntax): Outline {
  const nothing = { offsets: new Map(), duplicates: [], strangeKeys: [] };
  if (syntax === "json") return outlineJson(text);
  if (syntax === "json5") return outlineJson5(text) ?? nothing;
  const [document] = composeYaml(text);
  return document === undefined ? nothing : outlineYaml(document);
}

function nearestOffset(outline: Outline, pointer: string): number {
  let nearest = pointer;
  while (nearest !== "" && !outline.offsets.has(nearest)) nearest = nearest.slice(0, nearest.lastIndexOf("/"));
  return outline.offsets.get(nearest) ?? 0;
}
