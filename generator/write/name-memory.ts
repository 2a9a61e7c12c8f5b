import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Artifact } from "../model/artifact.ts";
import { type NameMemory, NO_MEMORY, type RememberedName } from "../model/name-memory.ts";
import { isSystemError, occupant } from "./output-path.ts";

/** The file in the output folder that remembers names. */
export const NAMES = ".triptych-names";

/** Its first line. */
export const NAMES_HEADER =
  "# The names of the last output, so that they stay when other schemas come. Keep it with the outputs.";

/** `module order: https://example.com/order`, `Deal: a.json`, `BDeal, not Deal: b.json` */
const LINE = /^(module )?(\S+?)(?:, not (\S+))?: (.+)$/;

/** What would break a line. */
const BREAK = /[\p{Cc}\u2028\u2029]/u;

/**
 * The names as a file: a line a name, sorted by what is named, so that two branches that add schemas merge. No artifact
 * where there is nothing to remember.
 */
export function namesArtifact({ modules, declarations }: NameMemory): readonly Artifact[] {
  const lines = [...linesOf(modules, "module "), ...linesOf(declarations, "")];
  if (lines.length === 0) return [];
  return [{ path: NAMES, text: [NAMES_HEADER, ...lines, ""].join("\n"), target: "names", declarations: [] }];
}

function linesOf(names: ReadonlyMap<string, RememberedName>, prefix: string): readonly string[] {
  return [...names]
    .filter(([id]) => !BREAK.test(id))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { name, wanted }]) => `${prefix}${name}${name === wanted ? "" : `, not ${wanted}`}: ${id}`);
}

/** Whether two texts of the file hold the same lines, in any order: git's `union` merge puts those of both branches in it. */
export function namesTheSame(one: string, other: string): boolean {
  const sorted = (text: string): string => text.split("\n").sort().join("\n");
  return sorted(one) === sorted(other);
}

/** Reads the names of an output folder; nothing where there are none. What the disk refuses is told when it is written. */
export async function readNames(output: string): Promise<NameMemory> {
  const file = join(output, NAMES);
  try {
    return (await occupant(file)) === "file" ? parseNames(await readFile(file, "utf8")) : NO_MEMORY;
  } catch (error) {
    if (isSystemError(error)) return NO_MEMORY;
    throw error;
  }
}

/**
 * Reads the text of the file. A line that says nothing is passed over, and so are the marks of a merge conflict: names are
 * only wishes, and count where the schema could be called so anyway.
 */
export function parseNames(text: string): NameMemory {
  const modules = new Map<string, RememberedName>();
  const declarations = new Map<string, RememberedName>();
  for (const line of text.split(/\r?\n/)) {
    const [, module, name, wanted, id] = LINE.exec(line) ?? [];
    if (name === undefined || id === undefined) continue;
    (module === undefined ? declarations : modules).set(id, { name, wanted: wanted ?? name });
  }
  return { modules, declarations };
}
