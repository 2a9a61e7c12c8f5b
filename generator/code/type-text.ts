import type { ts } from "ts-morph";
import { compiler } from "./compiler.ts";

/** A TypeScript type that somebody else has written, printed anew. */
export interface TypeText {
  /** Without comments. */
  readonly text: string;
  /** Whether an operator beside it would tear it apart, so that it needs parentheses there. */
  readonly isLoose: boolean;
  /** The names that it refers to, of types and values alike. */
  readonly names: ReadonlySet<string>;
}

/** Nobody writes a longer or deeper one by hand, and the parser needs as much stack as the text is deep. */
const LONGEST = 1000;
const DEEPEST = 50;

/** What shows itself otherwise than it is read: control characters, and those that turn the direction of writing. */
const DECEIVING = /(?![\t\n\r])[\p{Cc}\p{Cf}\u2028\u2029]/u;

/**
 * Reads a text as one type of TypeScript. Undefined where it is none, or more than one: it may come from whoever writes
 * schemas, and must neither end the declaration that it stands in nor hold an expression. Whether its names exist is for
 * the compiler to say.
 */
export function typeText(written: string): TypeText | undefined {
  if (written.length > LONGEST || DECEIVING.test(written) || depthOf(written) > DEEPEST) return undefined;
  const { ts } = compiler();
  const code = `type T = ${written}\n;`;
  const { diagnostics = [] } = ts.transpileModule(code, { reportDiagnostics: true });
  if (diagnostics.length > 0) return undefined;
  const file = ts.createSourceFile("type.ts", code, ts.ScriptTarget.Latest);
  const [alias, ...others] = file.statements;
  if (alias === undefined || others.length > 0 || !ts.isTypeAliasDeclaration(alias)) return undefined;
  if (alias.typeParameters !== undefined || !isPlain(alias.type, nodesOfTypes(ts))) return undefined;
  const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });
  const text = printer.printNode(ts.EmitHint.Unspecified, alias.type, file).replace(/ {4}/g, "  ");
  return { text, isLoose: !tightTypes(ts).has(alias.type.kind), names: namesIn(alias.type) };
}

/** How many brackets are open at once at most; those in literals count, too. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const character of text) {
    if ("([{<".includes(character)) deepest = Math.max(deepest, ++depth);
    if (")]}>".includes(character)) depth--;
  }
  return deepest;
}

type Compiler = ReturnType<typeof compiler>["ts"];

/** Kinds of types, beside keywords, that stand beside any operator as they are. */
function tightTypes({ SyntaxKind }: Compiler): ReadonlySet<ts.SyntaxKind> {
  return new Set([
    SyntaxKind.ArrayType,
    SyntaxKind.AnyKeyword,
    SyntaxKind.BigIntKeyword,
    SyntaxKind.BooleanKeyword,
    SyntaxKind.ImportType,
    SyntaxKind.IndexedAccessType,
    SyntaxKind.LiteralType,
    SyntaxKind.MappedType,
    SyntaxKind.NeverKeyword,
    SyntaxKind.NumberKeyword,
    SyntaxKind.ObjectKeyword,
    SyntaxKind.ParenthesizedType,
    SyntaxKind.StringKeyword,
    SyntaxKind.TemplateLiteralType,
    SyntaxKind.TupleType,
    SyntaxKind.TypeLiteral,
    SyntaxKind.TypeReference,
    SyntaxKind.UndefinedKeyword,
    SyntaxKind.UnknownKeyword,
  ]);
}

/** Kinds of nodes that types consist of, beside types themselves, literals, names and marks such as `readonly`. */
function nodesOfTypes({ SyntaxKind }: Compiler): ReadonlySet<ts.SyntaxKind> {
  return new Set([
    SyntaxKind.CallSignature,
    SyntaxKind.ConstructSignature,
    SyntaxKind.Identifier,
    SyntaxKind.IndexSignature,
    SyntaxKind.MethodSignature,
    SyntaxKind.Parameter,
    SyntaxKind.PropertySignature,
    SyntaxKind.QualifiedName,
    SyntaxKind.TemplateHead,
    SyntaxKind.TemplateLiteralTypeSpan,
    SyntaxKind.TemplateMiddle,
    SyntaxKind.TemplateTail,
    SyntaxKind.TypeParameter,
  ]);
}

/** Whether nothing in it is an expression, such as a computed name or a default, or a type of JSDoc. */
function isPlain(node: ts.Node, parts: ReadonlySet<ts.SyntaxKind>): boolean {
  const { ts } = compiler();
  const { SyntaxKind } = ts;
  const { kind } = node;
  if (kind >= SyntaxKind.FirstJSDocNode && kind <= SyntaxKind.LastJSDocNode) return false;
  const isNumber = ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand);
  const isPart = parts.has(kind) || ts.isTypeNode(node) || ts.isLiteralExpression(node) || ts.isToken(node);
  if (!isPart && !isNumber) return false;
  return ts.forEachChild(node, (child) => (isPlain(child, parts) ? undefined : true)) !== true;
}

function namesIn(type: ts.TypeNode): ReadonlySet<string> {
  const { ts } = compiler();
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) names.add(leftmost(node.typeName));
    if (ts.isTypeQueryNode(node) && !ts.isImportTypeNode(node.exprName)) names.add(leftmost(node.exprName));
    ts.forEachChild(node, visit);
  };
  visit(type);
  return names;
}

function leftmost(name: ts.EntityName): string {
  return compiler().ts.isIdentifier(name) ? name.text : leftmost(name.left);
}
