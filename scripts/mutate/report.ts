import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { EQUIVALENTS, type Equivalent } from "./equivalents.ts";

/** A change of the code, and what became of it; as far as it is told. */
export interface Mutant {
  readonly fileName: string;
  /** Lines and columns start at 1. */
  readonly location: { readonly start: Position; readonly end: Position };
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** The known equivalent that a mutant is, if any. */
export function equivalentOf(mutant: Mutant, known: readonly Equivalent[] = EQUIVALENTS): Equivalent | undefined {
  const file = relative(process.cwd(), mutant.fileName).replaceAll(sep, "/");
  const own = known.filter((one) => one.file === file && one.replacement === oneLine(mutant.replacement));
  if (own.length === 0) return undefined;
  const { start, end } = mutant.location;
  const line = readFileSync(mutant.fileName, "utf8").split("\n")[start.line - 1] ?? "";
  const original = line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined);
  return own.find((one) => one.line === line.trim() && one.original === original);
}

function oneLine(text = ""): string {
  return text.replaceAll(/\s+/g, " ");
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

/** What became of the mutants, as one line: those that no test runs count as survivors, and known equivalents as nothing. */
export function score(all: readonly Mutant[]): string {
  const results = all.filter((mutant) => equivalentOf(mutant) === undefined);
  const count = (...statuses: readonly string[]): number =>
    results.filter(({ status }) => statuses.includes(status)).length;
  const killed = count("Killed", "Timeout");
  const alive = count("Survived", "NoCoverage");
  const tried = killed + alive;
  if (tried === 0) return "no mutant was tried";
  const [low, high] = interval(killed, tried).map((bound) => bound.toFixed(1));
  return `${((killed / tried) * 100).toFixed(1)} % of ${tried} mutants killed (95 % confidence: ${low} to ${high} %); ${count("NoCoverage")} run by no test; known to change nothing: ${all.length - results.length}; not tried: ${count("Ignored")} of what is made when modules are loaded`;
}

/** The mutants that no test noticed, but those of which it is known why, a line each: the place, and the text that stands there instead. */
export function survivors(results: readonly Mutant[]): string {
  return results
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .filter((mutant) => equivalentOf(mutant) === undefined)
    .map(({ fileName, location, mutatorName, replacement, status }) => {
      const { line, column } = location.start;
      return `${relative(process.cwd(), fileName)}:${line}:${column} ${status} ${mutatorName}: ${oneLine(replacement).slice(0, 120)}\n`;
    })
    .join("");
}
