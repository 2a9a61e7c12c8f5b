import { relative, sep } from "node:path";
import { diagnostic, hasErrors } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Model } from "../model/model.ts";
import { completeOptions, type GivenOptions } from "../options/options.ts";
import { readPackages } from "../pipeline/packages.ts";
import type { Accepted } from "./accepted-breaks.ts";
import { checkArguments } from "./check-arguments.ts";
import { compare } from "./compare.ts";
import type { CompatibilityOption } from "./compatibility.ts";
import { type DiffReport, isFailing } from "./diff-report.ts";
import { type Bump, exceeds } from "./semver.ts";
import { readSide, readWorkingTree, type SideReading } from "./side.ts";

/** What a comparison is told beside the options that schemas are read under. */
export interface DiffOptions extends GivenOptions {
  /** Relative paths start from it; the current folder where absent. Absolute. */
  readonly folder?: string;
  /** Whether an answer that was not found counts as a break. */
  readonly undecided?: "fail" | "warn";
  /** The most that the change may ask for. */
  readonly expect?: Bump;
  /** Breaks that are meant. */
  readonly accepted?: Accepted;
}

/** A finding about the input, and the side that it is about. */
export interface SidedDiagnostic extends Diagnostic {
  readonly side?: "old" | "new";
}

export interface DiffResult {
  /** The two sides, as people named them. */
  readonly old: string;
  readonly next: string;
  /** Absent where the input cannot be compared. */
  readonly report?: DiffReport;
  /** What is wrong with the input; stale accepted breaks; more than was expected. */
  readonly diagnostics: readonly SidedDiagnostic[];
  /** The texts that were read, by the files that findings name. */
  readonly sources: ReadonlyMap<string, string>;
  /** 0 where no promise is broken, 1 where one is or may be, 2 where the input cannot be compared. */
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Compares two sets of schemas by what they mean: which instances, which exported names and which texts have changed.
 * Findings, bad input included, are in the result; it throws only where the tool itself is at fault.
 * @param old - a folder, or a git revision, which means the input folder as it was there
 * @param next - the same; the input folder as it is where undefined
 */
export async function diff(old: string, next?: string, given: DiffOptions = {}): Promise<DiffResult> {
  const unfit = await checkArguments(old, next, given);
  if (unfit.length > 0)
    return { old: told(old), next: told(next), diagnostics: unfit, sources: new Map(), exitCode: 2 };
  const {
    folder = process.cwd(),
    undecided = "fail",
    expect,
    accepted = { entries: [], diagnostics: [] },
    ...others
  } = given;
  const options = completeOptions(folder, others);
  const names = { old, next: next ?? (relative(folder, options.input).replaceAll(sep, "/") || ".") };
  const packages = await readPackages(options);
  if (hasErrors(packages.diagnostics))
    return { ...names, diagnostics: packages.diagnostics, sources: new Map(), exitCode: 2 };
  const request = { folder, options, packages };
  const before = await readSide({ ...request, name: old });
  const after = next === undefined ? await readWorkingTree(request) : await readSide({ ...request, name: next });
  const sources = new Map([...before.sources, ...after.sources]);
  const unusable = [...accepted.diagnostics, ...sided(before, "old"), ...sided(after, "new")];
  if (before.side === undefined || after.side === undefined || unusable.length > 0)
    return { ...names, diagnostics: unusable, sources, exitCode: 2 };
  const unknown = unknownDocuments(options.compatibility, before.side.model, after.side.model);
  if (unknown.length > 0) return { ...names, diagnostics: unknown, sources, exitCode: 2 };
  const { report, stale } = await compare(before.side, after.side, options, accepted);
  const tooMuch =
    expect !== undefined && exceeds(report.bump, expect)
      ? [diagnostic("more-than-expected", {}, report.bump, expect)]
      : [];
  const failing = report.breaks.some((one) => isFailing(one, undecided));
  const diagnostics = [...stale, ...tooMuch];
  return { ...names, report, diagnostics, sources, exitCode: failing || diagnostics.length > 0 ? 1 : 0 };
}

/** The name of a side that may be anything. */
function told(side: unknown): string {
  return typeof side === "string" ? side : "";
}

function sided({ diagnostics }: SideReading, side: "old" | "new"): readonly SidedDiagnostic[] {
  return diagnostics.map((finding) => ({ ...finding, side }));
}

/** A promise for a file that neither side has is misspelt, or left over. */
function unknownDocuments(option: CompatibilityOption, ...models: readonly Model[]): readonly Diagnostic[] {
  if (typeof option === "string") return [];
  const documents = new Set(models.flatMap(({ modules }) => modules.map(({ document }) => document)));
  return Object.keys(option)
    .filter((document) => !documents.has(document))
    .map((document) =>
      diagnostic("bad-config", {}, `compatibility names ${JSON.stringify(document)}, which neither side has`),
    );
}
