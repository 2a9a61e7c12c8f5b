import { readFile } from "node:fs/promises";
import * as jsonc from "jsonc-parser";
import { type ConfigText, positionAt } from "../command-line/config-file.ts";
import { nodeAt, problemOf } from "../command-line/config-source.ts";
import type { AcceptedBreak } from "../config/generated/types/triptych.breaks.js";
import { diagnostic } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { pointerTokens } from "../model/location.ts";
import { writeWhole } from "../write/write-file.ts";
import type { Break } from "./breaks.ts";

/** The file that is read where no other is named. */
export const BREAKS_FILE = "triptych.breaks.json";

/** Breaks that are meant, with the text that they stand in. */
export interface Accepted {
  readonly entries: readonly AcceptedBreak[];
  readonly diagnostics: readonly Diagnostic[];
  readonly source?: ConfigText;
}

/**
 * Reads a file of accepted breaks.
 * @param file - absolute path
 * @param required - whether it is an error that there is none
 */
export async function readAccepted(file: string, required: boolean): Promise<Accepted> {
  if (typeof file !== "string")
    return { entries: [], diagnostics: [diagnostic("bad-breaks", {}, "the file must be a path")] };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
    return await parseAccepted({ file, text });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code === "ENOENT" && !required) return { entries: [], diagnostics: [] };
    const why = code === "ENOENT" ? "there is no such file" : code;
    return { entries: [], diagnostics: [diagnostic("bad-breaks", {}, `cannot read ${file}: ${why}`)] };
  }
}

async function parseAccepted(source: ConfigText): Promise<Accepted> {
  const errors: jsonc.ParseError[] = [];
  const tree = jsonc.parseTree(source.text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  const refused = (offset: number, message: string): Diagnostic =>
    diagnostic("bad-breaks", { position: positionAt(source, offset) }, message);
  if (error !== undefined || tree === undefined) {
    const problem = error === undefined ? "the file is empty" : problemOf(error);
    return { entries: [], diagnostics: [refused(error?.offset ?? 0, `not valid JSON: ${problem}`)], source };
  }
  const { validateTriptychBreaks } = await import("../config/generated/guards/triptych.breaks.js");
  const result = validateTriptychBreaks(jsonc.getNodeValue(tree));
  if (result.ok) return { entries: result.value.breaks, diagnostics: [], source };
  const diagnostics = result.errors.map(({ instanceLocation, message }) => {
    const tokens = pointerTokens(instanceLocation);
    return refused((nodeAt(tree, tokens) ?? tree).offset, `${tokens.join("/") || "the file"} ${message}`);
  });
  return { entries: [], diagnostics, source };
}

/** An accepted break, or a break that is not. */
export interface Judged {
  readonly break: Break;
  /** Why it is meant. */
  readonly accepted?: string;
}

/** Finds the entry for each break, and the entries that match none. */
export function judgeBreaks(
  breaks: readonly Break[],
  { entries, source }: Accepted,
  pointerOf: (declaration: string) => string | undefined,
): { readonly judged: readonly Judged[]; readonly diagnostics: readonly Diagnostic[] } {
  const used = new Set<AcceptedBreak>();
  const judged = breaks.map((one): Judged => {
    const matching = entries.filter((entry) => matches(entry, one, pointerOf));
    for (const entry of matching) used.add(entry);
    const [first] = matching;
    return first === undefined ? { break: one } : { break: one, accepted: first.reason };
  });
  const tree = source === undefined ? undefined : jsonc.parseTree(source.text);
  const diagnostics = entries.flatMap((entry, index) => {
    if (used.has(entry)) return [];
    const node = tree === undefined ? undefined : nodeAt(tree, ["breaks", String(index)]);
    const position = source === undefined ? {} : { position: positionAt(source, node?.offset ?? 0) };
    return [diagnostic("stale-break", position, entry.axis, entry.declaration, entry.pointer)];
  });
  return { judged, diagnostics };
}

function matches(entry: AcceptedBreak, one: Break, pointerOf: (declaration: string) => string | undefined): boolean {
  if (entry.declaration !== one.declaration || entry.axis !== one.axis) return false;
  return entry.pointer === one.pointer || entry.pointer === pointerOf(one.declaration);
}

/**
 * Writes the file anew: an entry for each break, with the reason it had or the one that is given.
 * @param file - absolute path
 */
export function writeAccepted(file: string, judged: readonly Judged[], reason: string): void {
  const entries = new Map<string, AcceptedBreak>();
  for (const { break: one, accepted } of judged) {
    const { declaration, axis, pointer } = one;
    const key = JSON.stringify([declaration, axis, pointer]);
    entries.set(key, entries.get(key) ?? { declaration, axis, pointer, reason: accepted ?? reason });
  }
  const breaks = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  writeWhole(file, `${JSON.stringify({ breaks }, undefined, 2)}\n`);
}
