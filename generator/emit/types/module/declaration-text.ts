import { isLonger } from "../../../code/open-names.ts";
import type { Anchor } from "../../../model/artifact.ts";
import { locationUri } from "../../../model/location.ts";
import { type Declaration, declarationOf, type Model, variantSentence } from "../../../model/model.ts";
import type { DeclarationId } from "../../../model/shape/shape.ts";
import { atom, indented, operand, type TypeExpression, type TypeMember } from "../print/type-expression.ts";
import { noteLosses, type Widened } from "../read/note-losses.ts";
import { docLines } from "./doc-lines.ts";
import { enumConstant } from "./enum-constant.ts";
import type { Printable } from "./json-schema-to-typescript.ts";
import { schemaAnchors } from "./schema-anchors.ts";
import { lookingAt, scopeOfType, type TypeScope, typeOf } from "./type-of.ts";

const WIDEST = 100;

/** What a declaration puts into its module. */
export interface DeclarationText {
  /** Its interface or alias, still to be printed. */
  readonly printable: Printable;
  /** A string enum's object of values, which stands behind it. */
  readonly constant?: string;
  /** The declarations that its type names. */
  readonly uses: ReadonlySet<DeclarationId>;
  /** The schemas behind the names that it declares; none where nobody asks for them. */
  readonly anchors: readonly Anchor[];
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
  const hasConstant = scope.enums !== "union" && scope.authoredType(shape) === undefined;
  const constant = hasConstant ? enumConstant(name, shape) : undefined;
  const isOfConstant = constant !== undefined && scope.enums === "const";
  const own = scopeOfType(shape, scope, widened);
  const type = isOfConstant ? valuesOf(name) : typeOf(shape, own);
  // After the type, of which it looks at what was read.
  noteLosses(shape, lookingAt(own), widened);
  const body: Printable["body"] = type.form === "object" ? withTexts(type.members) : { text: broken(type) };
  const about = aboutLines(declaration, scope.model);
  const doc = [...about, ...(about.length === 0 || about.some(isTag) ? [] : [""]), `@see ${source}${locationUri(at)}`];
  return {
    printable: { name, doc, body },
    ...(constant === undefined ? {} : { constant: constant.text }),
    uses: type.uses,
    anchors: scope.hasAnchors ? schemaAnchors(declaration, type, constant) : [],
  };
}

/** Members whose types have their texts: what is decided by the names in these is decided while the declaration is made. */
function withTexts(members: readonly TypeMember[]): readonly TypeMember[] {
  for (const { type } of members) String(type.text);
  return members;
}

/** What the schema says about itself; a variant first says what it is. */
function aboutLines(declaration: Declaration, model: Model): readonly string[] {
  const { variant, shape, name } = declaration;
  const about = docLines(shape, variant === undefined ? name : declarationOf(model, variant.of).name);
  const sentence = variantSentence(declaration, model);
  if (sentence === undefined) return about;
  return about.length === 0 ? [sentence] : [sentence, "", ...about];
}

/** The type of the values of an object. */
function valuesOf(name: string): TypeExpression {
  return atom(`(typeof ${name})[keyof typeof ${name}]`);
}

function isTag(line: string): boolean {
  return line.startsWith("@");
}

/** A union too long for one line, with an operand on each. */
function broken(type: TypeExpression): string {
  if (type.form !== "union" || !(type.text.includes("\n") || isLonger(type.text, WIDEST))) return type.text;
  return type.parts.map((part) => `\n  | ${indented(operand(part))}`).join("");
}
