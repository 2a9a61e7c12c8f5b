import { relative } from "node:path";

/** A change of the code, and what became of it; as far as it is told. */
export interface Mutant {
  readonly fileName: string;
  /** Lines and columns start at 1. */
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
}

/** What became of the mutants, as one line: those that no test runs count as survivors. */
export function score(results: readonly Mutant[]): string {
  const count = (...statuses: readonly string[]): number =>
    results.filter(({ status }) => statuses.includes(status)).length;
  const killed = count("Killed", "Timeout");
  const alive = count("Survived", "NoCoverage");
  const share = killed + alive === 0 ? "-" : `${((killed / (killed + alive)) * 100).toFixed(1)} %`;
  return `${share} of ${killed + alive} mutants killed; ${count("NoCoverage")} run by no test, ${count("Ignored")} left out`;
}

/** The mutants that no test noticed, a line each: the place, and the text that stands there instead. */
export function survivors(results: readonly Mutant[]): string {
  return results
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .map(({ fileName, location, mutatorName, replacement = "", status }) => {
      const { line, column } = location.start;
      return `${relative(process.cwd(), fileName)}:${line}:${column} ${status} ${mutatorName}: ${replacement.replaceAll(/\s+/g, " ").slice(0, 120)}\n`;
    })
    .join("");
}
