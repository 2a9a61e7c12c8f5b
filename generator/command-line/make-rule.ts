import { utimesSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { diagnostic, hasErrors } from "../diagnostics.ts";
import type { GenerateResult } from "../generate.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { isDifference } from "../write/difference.ts";
import { isSystemError, problemOf } from "../write/output-path.ts";
import { writeWhole } from "../write/write-file.ts";
import { type RunFiles, runFiles } from "./run-files.ts";
import type { Settings } from "./settings.ts";

/** What has a meaning in a rule, and what takes it away: a dollar is doubled, all else has a backslash before it. */
const SPECIAL = /[\\ #%:*?[\]~]/g;

/** What no backslash helps against. */
const UNWRITABLE = /[\p{Cc}=;|&]/u;

/**
 * Writes the rule of a run, unless that failed.
 * @param given - the file as the command line has it
 * @returns why it cannot be written
 */
export async function writeMakeRule(
  given: string,
  settings: Settings,
  result: GenerateResult,
): Promise<readonly Diagnostic[]> {
  if (hasErrors(result.diagnostics.filter((finding) => !isDifference(finding)))) return [];
  const { folder } = settings.told;
  const file = resolve(folder, given);
  const target = relative(folder, file).split(sep).join("/");
  const files = runFiles(settings, result);
  const unusable = problemWith(target, files);
  if (unusable !== undefined) return [unusable];
  try {
    writeWhole(file, makeRule(target, files));
    // Its coming may have changed a folder that it depends on, and the last change is to be its own.
    utimesSync(file, new Date(), new Date());
    return [];
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return [diagnostic("write-failed", {}, target, problemOf(error))];
  }
}

/**
 * A rule in Make's format without a recipe: the outputs, and the file that it stands in, need what the run read. Each of the
 * latter is a target of its own, too: one that is gone is no error but a reason to run again. Folders tell of new schemas.
 * @param target - the file that it will stand in, as Make is to know it
 */
export function makeRule(target: string, files: RunFiles): string {
  const targets = [target, ...files.writes].map(escaped);
  const sources = sourcesOf(files).map(escaped);
  const rules = [`${targets.join(" \\\n")}: \\\n${sources.map((path) => `  ${path}`).join(" \\\n")}`];
  return `${[...rules, ...sources.map((path) => `${path}:`)].join("\n\n")}\n`;
}

function sourcesOf({ reads, writes }: RunFiles): readonly string[] {
  const { schemas, outside, config, other, folders } = reads;
  // What is read and written would depend on itself, and the network has no time of change.
  const left = new Set(writes);
  const all = [...schemas, ...outside, ...config, ...other, ...folders];
  return [...new Set(all.filter((path) => !left.has(path) && !/^https?:/i.test(path)))].sort();
}

function problemWith(target: string, files: RunFiles): Diagnostic | undefined {
  const { reads, writes } = files;
  const taken = [reads.schemas, reads.outside, reads.config, reads.other, writes].some((paths) =>
    paths.includes(target),
  );
  if (taken) return diagnostic("bad-usage", {}, `--deps names ${target}, which the run reads or writes itself`);
  const unwritable = [target, ...sourcesOf(files), ...writes].find((path) => UNWRITABLE.test(path));
  if (unwritable === undefined) return undefined;
  const problem = `--deps: the name of ${JSON.stringify(unwritable)} has characters that Make cannot read`;
  return diagnostic("bad-usage", {}, problem, "rename it, or read triptych files --json");
}

function escaped(path: string): string {
  return path.replaceAll(SPECIAL, "\\$&").replaceAll("$", "$$$$");
}
