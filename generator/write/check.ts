import { join } from "node:path";
import { createTwoFilesPatch } from "diff";
import { type Code, diagnostic } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Difference } from "./difference.ts";
import { parseManifest } from "./manifest.ts";
import { placeOf } from "./orphans.ts";
import type { Plan } from "./plan.ts";

/** Lines of a diff that are shown. */
const LONGEST = 80;

/** Beyond so many changed lines the diff is not worked out, since that takes quadratic time. */
const MAX_EDITS = 2000;

/**
 * Everything by which the output folder differs from the plan, and first of all whether that is because another version of
 * the tool made it. Touches no disk.
 * @param command - what makes the outputs anew
 */
export function check(
  planned: Plan,
  output: string,
  version: string,
  command: string,
): readonly (Diagnostic | Difference)[] {
  const found = differences(planned, { output, command });
  const { version: other } = planned.before;
  if (found.length === 0 || other === undefined || other === version) return found;
  return [diagnostic("other-version", {}, other, version), ...found];
}

function differences(planned: Plan, comparison: Comparison): readonly Difference[] {
  const { output } = comparison;
  const findings: Difference[] = [];
  for (const { path, wanted, state, found, edited } of planned.files) {
    if (state === "missing") findings.push(difference("missing-output", path, comparison, undefined, wanted.text));
    if (state === "changed")
      findings.push(difference(edited ? "edited-output" : "stale-output", path, comparison, found, wanted.text));
  }
  for (const { path, found } of planned.orphans)
    findings.push(difference("orphaned-output", path, comparison, found, undefined));
  for (const path of planned.strangers)
    findings.push({ ...diagnostic("unlisted-output", placeOf(path, output), path), diff: "" });
  const { path, text, found } = planned.manifest;
  if (!listsTheSame(found, text)) {
    findings.push(difference(found === undefined ? "missing-output" : "stale-output", path, comparison, found, text));
  }
  return findings;
}

/** The version in it is no difference: a new version of the tool that changes nothing else needs no new run. */
function listsTheSame(found: string | undefined, text: string): boolean {
  if (found === text) return true;
  const [one, other] = [found ?? "", text].map((each) => parseManifest(each));
  if (found === undefined || one?.kind !== "manifest" || other?.kind !== "manifest") return false;
  const wanted = other.manifest.entries;
  return one.manifest.entries.size === wanted.size && [...one.manifest.entries].every((path) => wanted.has(path));
}

/** The folder that paths are relative to, and the command that brings it to what it should be. */
interface Comparison {
  readonly output: string;
  readonly command: string;
}

export function difference(
  code: Code,
  path: string,
  { output, command }: Comparison,
  found: string | undefined,
  text: string | undefined,
): Difference {
  const file = join(output, path);
  const line = found !== undefined && text !== undefined ? firstDifferentLine(found, text) : 1;
  return {
    ...diagnostic(code, { position: { file, line, column: 1 } }, path, command),
    diff: unifiedDiff(path, found, text),
  };
}

function firstDifferentLine(found: string, text: string): number {
  const wanted = text.split("\n");
  const lines = found.split("\n");
  const index = lines.findIndex((line, at) => line !== wanted[at]);
  return (index === -1 ? lines.length - 1 : index) + 1;
}

/** A unified diff as `git diff` shows it; an absent side is `/dev/null`. Long ones are cut. */
export function unifiedDiff(path: string, found: string | undefined, text: string | undefined): string {
  const patch = createTwoFilesPatch(
    found === undefined ? "/dev/null" : `a/${path}`,
    text === undefined ? "/dev/null" : `b/${path}`,
    found ?? "",
    text ?? "",
    undefined,
    undefined,
    {
      context: 3,
      maxEditLength: MAX_EDITS,
      headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
    },
  );
  if (patch === undefined) return `(more than ${MAX_EDITS} lines differ)`;
  const lines = patch.trimEnd().split("\n");
  if (lines.length <= LONGEST) return lines.join("\n");
  return [...lines.slice(0, LONGEST), `(${lines.length - LONGEST} more lines)`].join("\n");
}
