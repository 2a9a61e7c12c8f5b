import { locationUri } from "../../model/location.ts";
import type { Declaration } from "../../model/model.ts";
import type { DeclarationId } from "../../model/shape.ts";
import { docLines } from "./doc-lines.ts";
import { enumConstant } from "./enum-constant.ts";
import { type Printable, printDeclaration } from "./json-schema-to-typescript.ts";
import { indented, operand, type TypeExpression } from "./type-expression.ts";
import { type TypeScope, typeOf } from "./type-of.ts";

const WIDEST = 100;

/** What a declaration puts into its module. */
export interface DeclarationText {
  readonly statements: readonly string[];
  /** The declarations that its type names. */
  readonly uses: ReadonlySet<DeclarationId>;
}

/**
 * A declaration's interface or alias, and a string enum's object of values. `source` is what stands before a
 * document's id to name its file.
 */
export async function declarationText(
  declaration: Declaration,
  scope: TypeScope,
  source: string,
): Promise<DeclarationText> {
  const { name, shape, at } = declaration;
  const type = typeOf(shape, scope);
  const body: Printable["body"] = type.form === "object" ? type.members : { ...type, text: broken(type) };
  const about = docLines(shape, name);
  const doc = [...about, ...(about.length === 0 || about.some(isTag) ? [] : [""]), `@see ${source}${locationUri(at)}`];
  const printed = await printDeclaration({ name, doc, body });
  const constant = enumConstant(name, shape);
  return { statements: constant === undefined ? [printed] : [printed, constant], uses: type.uses };
}

function isTag(line: string): boolean {
  return line.startsWith("@");
}

/** A union too long for one line, with an operand on each. */
function broken(type: TypeExpression): string {
  if (type.form !== "union" || (type.text.length <= WIDEST && !type.text.includes("\n"))) return type.text;
  return type.parts.map((part) => `\n  | ${indented(operand(part))}`).join("");
}
