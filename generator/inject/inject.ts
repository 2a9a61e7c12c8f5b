import { readFile, realpath } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { diagnostic } from "../diagnostics.ts";
import type { Slot, SlotFill } from "../emit/target.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { nearestName } from "../nearest-name.ts";
import { isInside, isSystemError, occupant, problemOf } from "../write/output-path.ts";
import { type Marked, readMarkers, type TextFile } from "./markers.ts";

/** Which files have slots, and where outputs are. */
export interface InjectOptions {
  /** Relative to the folder, with `/`. */
  readonly inject: readonly string[];
  /** Absolute, as is the output folder. */
  readonly injectFolder: string;
  readonly output: string;
}

/** Files with slots, as they are before a run. */
export interface Injection {
  readonly files: readonly MarkedFile[];
  /** The slots of all files, in their order. */
  readonly slots: readonly Slot[];
  /** Their texts by their paths. */
  readonly sources: ReadonlyMap<string, string>;
  /** What is wrong with the files; then nothing at all is written. */
  readonly diagnostics: readonly Diagnostic[];
}

interface MarkedFile extends TextFile {
  readonly marked: readonly Marked[];
}

/** Reads the files that sections of pages are put into, and finds the slots in them. */
export async function readInjection({ inject, injectFolder, output }: InjectOptions): Promise<Injection> {
  const read = await Promise.all([...new Set(inject)].map((path) => readText(path, injectFolder, output)));
  const readings = read.flatMap((one) => ("text" in one ? [{ ...one, ...readMarkers(one) }] : []));
  const slots = readings.flatMap(({ file, marked }) =>
    marked.map(({ model, section }) => ({ model, section, root: wayTo(output, file) })),
  );
  return {
    files: readings,
    slots,
    sources: new Map(readings.map(({ file, text }) => [file, text])),
    diagnostics: [
      ...read.flatMap((one) => ("text" in one ? [] : [one])),
      ...readings.flatMap(({ diagnostics }) => diagnostics),
    ],
  };
}

/** A file, or why it must not be written to. */
async function readText(path: string, folder: string, output: string): Promise<TextFile | Diagnostic> {
  const file = join(folder, path);
  const wrong = (problem: string): Diagnostic => diagnostic("bad-injection", {}, path, problem);
  if (relative(folder, file).startsWith("..") || !(await isInside(file, folder))) return wrong(`is not in ${folder}`);
  const standing = await occupant(file);
  if (standing === "absent") return wrong("does not exist");
  // A link may lead to a file that is somebody else's, and is the other file's change in version control.
  const isLinked =
    standing === "symlink" || (await realpath(file)) !== join(await realpath(folder), relative(folder, file));
  if (isLinked) return wrong("is a link, or stands behind one");
  if (standing !== "file") return wrong("is not a file");
  if (await isInside(file, output)) return wrong("is in the output folder, whose files are made anew");
  try {
    // A mark at the start is kept, since the file is written back.
    return { file, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await readFile(file)) };
  } catch (error) {
    if (isSystemError(error)) return wrong(`cannot be read: ${problemOf(error)}`);
    return diagnostic("not-utf8", { position: { file, line: 1, column: 1 } });
  }
}

/** The way from a file to the output folder, as a link has it. */
function wayTo(output: string, file: string): string {
  const way = relative(dirname(file), output).split(sep).join("/");
  return way === "" ? "" : `${encodeURI(way)}/`;
}

export interface Filled {
  /** What the files are to be. */
  readonly files: readonly { readonly file: string; readonly before: string; readonly text: string }[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Puts sections into the slots; every byte outside of them stays.
 * @param fills - those of the slots, in their order
 */
export function fill({ files, slots }: Injection, fills: readonly SlotFill[]): Filled {
  if (fills.length !== slots.length)
    return {
      files: [],
      diagnostics: [
        diagnostic("bad-usage", {}, "--inject (inject) needs the target docs", "add docs to --target (targets)"),
      ],
    };
  let next = 0;
  const diagnostics: Diagnostic[] = [];
  const filled = files.map(({ file, text, marked }) => {
    let from = 0;
    let after = "";
    for (const one of marked) {
      const found = fills[next++];
      if (found !== undefined && "unknown" in found) diagnostics.push(unknown(one, found));
      if (found === undefined || "unknown" in found) continue;
      after += text.slice(from, one.start) + between(found.text, text.slice(one.start));
      from = one.end;
    }
    return { file, before: text, text: after + text.slice(from) };
  });
  return { files: filled, diagnostics };
}

/** With the line ends that the file has behind the marker. */
function between(section: string, behind: string): string {
  const lineEnd = /^[ \t]*\r\n/.test(behind) ? "\r\n" : "\n";
  return `\n\n${section}\n\n`.replaceAll("\n", lineEnd);
}

function unknown(
  { model, section, position }: Marked,
  { unknown: what, names }: Extract<SlotFill, { unknown: string }>,
): Diagnostic {
  const name = what === "model" ? model : section;
  const owner = what === "model" ? "the schemas declare" : `the page of ${model} has`;
  const nearest = nearestName(name, names);
  const hint = nearest === undefined ? `there are ${names.slice(0, 20).join(", ")}` : `did you mean ${nearest}?`;
  return diagnostic("unknown-slot", { position }, `${owner} no ${what} ${JSON.stringify(name)}`, hint);
}
