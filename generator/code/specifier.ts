import { posix } from "node:path";

/** The specifier by which one module imports another; both are paths of TypeScript files, it ends in `.js`. */
export function relativeSpecifier(from: string, to: string): string {
  const relative = posix.relative(posix.dirname(from), to).replace(/\.ts$/, ".js");
  return /^\.\.?\//.test(relative) ? relative : `./${relative}`;
}
