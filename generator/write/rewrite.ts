import { relative, sep } from "node:path";
import { diagnostic } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { difference } from "./check.ts";
import type { Difference } from "./difference.ts";
import { isSystemError, problemOf } from "./output-path.ts";
import { writeWhole } from "./write-file.ts";

/** A file that is not an output, and of which a part is made by the tool. */
export interface Rewrite {
  /** Absolute. */
  readonly file: string;
  /** What was read from it, and what it is to be. */
  readonly before: string;
  readonly text: string;
}

export interface RewriteResult {
  /** Paths relative to the output folder, with `/`. */
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly diagnostics: readonly (Diagnostic | Difference)[];
}

/** Brings files to their texts, each atomically; or with `check` tells how they differ from them. */
export async function rewrite(
  files: readonly Rewrite[],
  {
    output,
    folder,
    check,
    command,
  }: { readonly output: string; readonly folder: string; readonly check: boolean; readonly command: string },
): Promise<RewriteResult> {
  const changes = files.filter(({ before, text }) => before !== text);
  const unchanged = files.length - changes.length;
  const pathIn = (base: string, file: string): string => relative(base, file).split(sep).join("/");
  if (check) {
    const diagnostics = changes.map(({ file, before, text }) =>
      difference("stale-output", pathIn(folder, file), { output: folder, command }, before, text),
    );
    return { written: [], unchanged, diagnostics };
  }
  const written: string[] = [];
  for (const { file, text } of changes) {
    try {
      writeWhole(file, text);
      written.push(pathIn(output, file));
    } catch (error) {
      if (!isSystemError(error)) throw error;
      return { written, unchanged, diagnostics: [diagnostic("write-failed", {}, file, problemOf(error))] };
    }
  }
  return { written, unchanged, diagnostics: [] };
}
