import { ts } from "ts-morph";

/** A TypeScript module as JavaScript, and what it declares. */
export interface JavaScript {
  /** The text of the `.js` file. */
  readonly code: string;
  /** The text of the `.d.ts` file. */
  readonly declarations: string;
}

const COMMON: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  newLine: ts.NewLineKind.LineFeed,
  removeComments: false,
  strict: true,
};

/** What our modules import for its type only is marked as such, so that no import has to be guessed at. */
const MODULES: { readonly [kind in "esm" | "cjs"]: ts.CompilerOptions } = {
  esm: { module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  cjs: { module: ts.ModuleKind.CommonJS, isolatedModules: true },
};

/**
 * Turns a module into JavaScript and its declarations, each on its own: no other file is looked at. Comments stay.
 * Throws where the module is not valid, or exports something without an explicit type.
 */
export function javascript(path: string, text: string, module: "esm" | "cjs" = "esm"): JavaScript {
  const options = { ...COMMON, ...MODULES[module] };
  const request = { fileName: path, reportDiagnostics: true };
  const emitted = ts.transpileModule(text, { ...request, compilerOptions: options });
  const compilerOptions = { ...options, declaration: true, isolatedDeclarations: true };
  const declared = ts.transpileDeclaration(text, { ...request, compilerOptions });
  const [problem] = [...(emitted.diagnostics ?? []), ...(declared.diagnostics ?? [])];
  if (problem !== undefined) {
    throw new Error(`${path} does not compile: ${ts.flattenDiagnosticMessageText(problem.messageText, "\n")}`);
  }
  return { code: emitted.outputText, declarations: declared.outputText };
}
