import { isolatedDeclarationSync, type OxcError, transformSync } from "oxc-transform";
import { commonjs } from "./commonjs.ts";

/** A TypeScript module as JavaScript, and what it declares. */
export interface JavaScript {
  /** The text of the `.js` file. */
  readonly code: string;
  /** The text of the `.d.ts` file. */
  readonly declarations: string;
}

/**
 * Turns a module into JavaScript and its declarations, each on its own: no other file is looked at. The notice in its
 * first line and what documents stay; a module of types only declares what it says. Throws where the module is not valid, or exports something without an explicit type.
 */
export function javascript(path: string, text: string, module: "esm" | "cjs" = "esm"): JavaScript {
  const emitted = transformSync(path, text, { target: "es2023", typescript: { onlyRemoveTypeImports: true } });
  const isOfTypes = emitted.code === "export {};\n";
  const declared = isOfTypes ? { code: text, errors: [] } : isolatedDeclarationSync(path, text);
  const [problem]: readonly OxcError[] = [...emitted.errors, ...declared.errors];
  if (problem !== undefined) throw new Error(`${path} does not compile: ${problem.message}`);
  const notice = /^\/\/.*\n/.exec(text)?.[0] ?? "";
  const code = under(notice, emitted.code);
  return { code: module === "cjs" ? commonjs(path, code) : code, declarations: under(notice, declared.code) };
}

/** A comment at the start goes with an import of types behind it. */
function under(notice: string, text: string): string {
  return text.startsWith(notice) ? text : notice + text;
}
