import { posix } from "node:path";
import { compileFunction } from "node:vm";
import type { OxcError } from "oxc-transform";
import { oxcPackage } from "./oxc-package.ts";

/** What a module exports, by name. */
export type Exports = Readonly<Record<string, unknown>>;

/** Gives the exports of the module at a path; it throws where there is none. Asked for one after the other. */
export type LoadModule = (path: string) => Promise<Exports>;

type Import = (specifier: string) => Promise<Exports>;

/**
 * Runs TypeScript modules that import nothing but each other, each when it is first asked for.
 * @param texts - by path, with `/`; imports name the same paths with `.js`
 * @param compile - makes the body of a function of a module; whoever evaluates often keeps what it gave
 */
export function evaluateModules(
  texts: ReadonlyMap<string, string>,
  compile: (path: string, text: string) => string = moduleBody,
): LoadModule {
  const loaded = new Map<string, Exports>();
  const load = async (path: string): Promise<Exports> => {
    const known = loaded.get(path);
    if (known !== undefined) return known;
    const text = texts.get(path);
    if (text === undefined) throw new Error(`there is no module ${path}`);
    const exports: Exports = {};
    // Before it runs, since modules may import each other.
    loaded.set(path, exports);
    const from = posix.dirname(path);
    const within: Import = (specifier) => load(posix.join(from, specifier).replace(/\.js$/, ".ts"));
    await compileFunction(compile(path, text), PARAMETERS, { filename: path })(exports, within, exportAll(exports));
    return exports;
  };
  return load;
}

/** What oxc calls the exports of a module, what imports others, and what exports all of another. */
const PARAMETERS = ["__vite_ssr_exports__", "__vite_ssr_import__", "__vite_ssr_exportAll__"];

function exportAll(exports: Exports): (others: Exports) => void {
  return (others) => {
    const added = Object.keys(others).filter((name) => name !== "default" && !Object.hasOwn(exports, name));
    for (const name of added) Object.defineProperty(exports, name, { enumerable: true, get: () => others[name] });
  };
}

/** A TypeScript module as the body of a function, which gives a promise of its end. Throws where the module is not valid. */
export function moduleBody(path: string, text: string): string {
  const { moduleRunnerTransformSync, transformSync } = oxcPackage();
  const { code, errors } = transformSync(path, text, { target: "es2023" });
  const body = moduleRunnerTransformSync(path, code);
  const [problem]: readonly OxcError[] = [...errors, ...body.errors];
  if (problem !== undefined) throw new Error(`${path} does not compile: ${problem.message}`);
  return `return (async () => {\n"use strict";\n${body.code}\n})();`;
}
