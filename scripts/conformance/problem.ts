import type { Diagnostic } from "../../generator/index.ts";

/** The first diagnostic that is an error, in one line; undefined where there is none. */
export function firstProblem(diagnostics: readonly Diagnostic[]): string | undefined {
  const error = diagnostics.find(({ severity }) => severity === "error");
  if (error === undefined) return undefined;
  const place = error.location === undefined ? "" : ` at ${error.location.document}#${error.location.pointer}`;
  return `${error.code}: ${error.message}${place}`;
}

/** What was thrown, in one line with the first places of its stack. */
export function crash(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.split("\n").slice(0, 3).join(" ");
}
