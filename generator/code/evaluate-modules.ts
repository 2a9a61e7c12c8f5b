import { posix } from "node:path";
import { compileFunction } from "node:vm";
import { ts } from "ts-morph";

/** What a module exports, by name. */
export type Exports = Readonly<Record<string, unknown>>;

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.CommonJS,
  isolatedModules: true,
};

/**
 * Runs TypeScript modules that import nothing but each other, each when it is first asked for.
 * @param texts - by path, with `/`; imports name the same paths with `.js`
 * @returns what gives the exports of the module at a path; it throws where there is none
 */
export function evaluateModules(texts: ReadonlyMap<string, string>): (path: string) => Exports {
  const loaded = new Map<string, Exports>();
  const load = (path: string): Exports => {
    const known = loaded.get(path);
    if (known !== undefined) return known;
    const text = texts.get(path);
    if (text === undefined) throw new Error(`there is no module ${path}`);
    const exports: Exports = {};
    // Before it runs, since modules may import each other.
    loaded.set(path, exports);
    const { outputText } = ts.transpileModule(text, { fileName: path, compilerOptions: OPTIONS });
    const from = posix.dirname(path);
    const require = (specifier: string): Exports => load(posix.join(from, specifier).replace(/\.js$/, ".ts"));
    compileFunction(outputText, ["exports", "require"])(exports, require);
    return exports;
  };
  return load;
}
