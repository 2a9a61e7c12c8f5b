import { compiler } from "./compiler.ts";

/** A JavaScript module that imports and exports, as one that requires. */
export function commonjs(path: string, text: string): string {
  const { ts } = compiler();
  const compilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.CommonJS,
    newLine: ts.NewLineKind.LineFeed,
  };
  return ts.transpileModule(text, { fileName: path, compilerOptions }).outputText;
}
