import { locationUri } from "../../model/location.ts";
import type { Declaration } from "../../model/model.ts";
import type { DeclarationId } from "../../model/shape.ts";
import { docLines } from "./doc-lines.ts";
import { enumConstant } from "./enum-constant.ts";
import type { Printable } from "./json-schema-to-typescript.ts";
import { atom, indented, operand, type TypeExpression } from "./type-expression.ts";
import { type TypeScope, typeOf } from "./type-of.ts";
import { noteWidenings, type Widened } from "./widenings.ts";

const WIDEST = 100;

/** What a declaration puts into its module. */
export interface DeclarationText {
  /** Its interface or alias, still to be printed. */
  readonly printable: Printable;
  /** A string enum's object of values, which stands behind it. */
  readonly constant?: string;
  /** The declarations that its type names. */
  readonly uses: ReadonlySet<DeclarationId>;
}

/**
 * A declaration's interface or alias, and a string enum's object of values. `source` is what stands before a
 * document's id to name its file; `widened` is told where the type is wider than the schema.
 */
export function declarationText(
  declaration: Declaration,
  scope: TypeScope,
  source: string,
  widened: Widened,
): DeclarationText {
  const { name, shape, at } = declaration;
  noteWidenings(shape, scope, widened);
  const type = typeOf(shape, scope, widened);
  const constant = scope.enums === "union" ? undefined : enumConstant(name, shape);
  const body: Printable["body"] = bodyOf(name, type, constant !== undefined && scope.enums === "const");
  const about = docLines(shape, name);
  const doc = [...about, ...(about.length === 0 || about.some(isTag) ? [] : [""]), `@see ${source}${locationUri(at)}`];
  return { printable: { name, doc, body }, ...(constant === undefined ? {} : { constant }), uses: type.uses };
}

/** The members of an interface, or what an alias stands for: where asked for, the values of the object of its name. */
function bodyOf(name: string, type: TypeExpression, isOfConstant: boolean): Printable["body"] {
  if (isOfConstant) return atom(`(typeof ${name})[keyof typeof ${name}]`);
  return type.form === "object" ? type.members : { ...type, text: broken(type) };
}

function isTag(line: string): boolean {
  return line.startsWith("@");
}

/** A union too long for one line, with an operand on each. */
function broken(type: TypeExpression): string {
  if (type.form !== "union" || (type.text.length <= WIDEST && !type.text.includes("\n"))) return type.text;
  return type.parts.map((part) => `\n  | ${indented(operand(part))}`).join("");
}
