import { ts } from "ts-morph";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.CommonJS,
  newLine: ts.NewLineKind.LineFeed,
};

/** A JavaScript module that imports and exports, as one that requires. */
export function commonjs(path: string, text: string): string {
  return ts.transpileModule(text, { fileName: path, compilerOptions: OPTIONS }).outputText;
}
