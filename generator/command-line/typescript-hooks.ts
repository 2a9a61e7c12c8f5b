import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformSync } from "oxc-transform";

// Hooks of Node's module loader, in a thread of its own, for versions of Node that do not run TypeScript by themselves.

interface Loaded {
  readonly format: string;
  readonly source?: string | Uint8Array;
  readonly shortCircuit?: boolean;
}

/** Loads a module of TypeScript that is not a package's as what is left without types, and leaves others to Node. */
export function load(
  url: string,
  context: object,
  next: (url: string, context: object) => Promise<Loaded>,
): Loaded | Promise<Loaded> {
  const { protocol, pathname } = new URL(url);
  if (protocol !== "file:" || !/\.m?ts$/.test(pathname) || pathname.includes("/node_modules/"))
    return next(url, context);
  const file = fileURLToPath(url);
  const { code, errors } = transformSync(file, readFileSync(file, "utf8"));
  const [error] = errors;
  if (error !== undefined) throw new SyntaxError(error.message);
  return { format: "module", source: code, shortCircuit: true };
}
