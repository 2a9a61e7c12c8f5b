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

/** The standard normal distribution has 95 % of its mass between this and its negative. */
const Z = 1.96;

/** Wilson's interval of a share at 95 %, in percent: where the share of all may be, of which these are a sample. */
export function interval(some: number, all: number): readonly [number, number] {
  const share = some / all;
  const middle = share + Z ** 2 / (2 * all);
  const half = Z * Math.sqrt((share * (1 - share)) / all + (Z / (2 * all)) ** 2);
  const scale = 100 / (1 + Z ** 2 / all);
  return [(middle - half) * scale, (middle + half) * scale];
}

/** What became of the mutants, as one line: those that no test runs count as survivors. */
export function score(results: readonly Mutant[]): string {
  const count = (...statuses: readonly string[]): number =>
    results.filter(({ status }) => statuses.includes(status)).length;
  const killed = count("Killed", "Timeout");
  const alive = count("Survived", "NoCoverage");
  const all = killed + alive;
  if (all === 0) return "no mutant was tried";
  const [low, high] = interval(killed, all).map((bound) => bound.toFixed(1));
  return `${((killed / all) * 100).toFixed(1)} % of ${all} mutants killed (95 % confidence: ${low} to ${high} %); ${count("NoCoverage")} run by no test; not tried: ${count("Ignored")} of what is made when modules are loaded`;
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
