import { ts } from "ts-morph";

/** A TypeScript module as the body of a CommonJS function: what it imports it asks `require` for, what it exports is in `exports`. */
export function commonJs(path: string, text: string): string {
  const { outputText, diagnostics = [] } = ts.transpileModule(text, {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.CommonJS, removeComments: true },
  });
  const [problem] = diagnostics;
  if (problem === undefined) return outputText;
  throw new Error(`${path} does not compile: ${ts.flattenDiagnosticMessageText(problem.messageText, "\n")}`);
}
