import { posix } from "node:path";
import { compileFunction } from "node:vm";
import { commonJs } from "./common-js.ts";

/** What a module exports, by name. */
export type Exports = Readonly<Record<string, unknown>>;

/**
 * Runs TypeScript modules that import nothing but each other, each when it is first asked for.
 * @param texts - by path, with `/`; imports name the same paths with `.js`
 * @param compile - makes the body of a CommonJS function of a module; whoever evaluates often keeps what it gave
 * @returns what gives the exports of the module at a path; it throws where there is none
 */
export function evaluateModules(
  texts: ReadonlyMap<string, string>,
  compile: (path: string, text: string) => string = commonJs,
): (path: string) => Exports {
  const loaded = new Map<string, Exports>();
  const load = (path: string): Exports => {
    const known = loaded.get(path);
    if (known !== undefined) return known;
    const text = texts.get(path);
    if (text === undefined) throw new Error(`there is no module ${path}`);
    const exports: Exports = {};
    // Before it runs, since modules may import each other.
    loaded.set(path, exports);
    const from = posix.dirname(path);
    const require = (specifier: string): Exports => load(posix.join(from, specifier).replace(/\.js$/, ".ts"));
    compileFunction(compile(path, text), ["exports", "require"], { filename: path })(exports, require);
    return exports;
  };
  return load;
}
