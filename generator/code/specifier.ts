import { posix } from "node:path";

/** What stands at the end of a specifier; `auto`, which was not settled, is `js`. */
export type ImportExtension = "auto" | "js" | "ts" | "none";

const ENDS = { auto: ".js", js: ".js", ts: ".ts", none: "" } as const satisfies Record<ImportExtension, string>;

/** The specifier by which one module imports another; both are paths of TypeScript files. */
export function relativeSpecifier(from: string, to: string, extension: ImportExtension = "js"): string {
  const relative = withExtension(posix.relative(posix.dirname(from), to), extension);
  return /^\.\.?\//.test(relative) ? relative : `./${relative}`;
}

/** `./deal.ts` -> `./deal.js` */
export function withExtension(path: string, extension: ImportExtension): string {
  return path.replace(/\.ts$/, ENDS[extension]);
}
