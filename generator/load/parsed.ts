import { type Code, diagnostic } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Json } from "../model/json.ts";
import type { Outline } from "./outline.ts";
import { positionAt } from "./text-position.ts";

/** What became of a text. `json` is absent where it could not be understood. */
export interface Parsed {
  readonly json?: Json;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file whose text is known. */
export interface Source {
  /** The document's id. */
  readonly id: string;
  readonly text: string;
}

/** A place in a source. */
export interface SourcePlace {
  /** UTF-16 units. */
  readonly offset: number;
  readonly pointer?: string;
}

/** A finding at a place of a source. */
export function findingAt(source: Source, place: SourcePlace, code: Code, ...details: readonly string[]): Diagnostic {
  const location = { document: source.id, pointer: place.pointer ?? "" };
  return diagnostic(code, { location, position: positionAt(source.id, source.text, place.offset) }, ...details);
}

/** The findings about keys that stand twice. */
export function duplicateKeys(source: Source, outline: Outline): readonly Diagnostic[] {
  return outline.duplicates.map((duplicate) => findingAt(source, duplicate, "duplicate-key", duplicate.key));
}
