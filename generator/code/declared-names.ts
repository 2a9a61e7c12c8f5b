import { ts } from "ts-morph";

/** A name in a module's text, in the statement or member that declares it. Offsets are in UTF-16 units. */
export interface DeclaredName {
  readonly name: string;
  /** Where the whole statement or member starts, without its comments, and ends. */
  readonly start: number;
  readonly end: number;
  /** Where its name starts and ends. */
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Whether the name's first and last characters are quotes. */
  readonly isQuoted: boolean;
}

/** An exported type or constant. */
export interface DeclaredSymbol extends DeclaredName {
  readonly kind: "type" | "value";
  /** The members of all object types in it, in the order of the text; index signatures are none. */
  readonly members: readonly DeclaredName[];
}

/** The interfaces, type aliases and constants that a module declares at its top level, in the order of the text. */
export function declaredNames(path: string, text: string): readonly DeclaredSymbol[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023);
  return file.statements.flatMap((statement) => declaredBy(statement, file));
}

function declaredBy(statement: ts.Statement, file: ts.SourceFile): readonly DeclaredSymbol[] {
  const members = (): readonly DeclaredName[] => membersIn(statement, file);
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
    return [{ ...placed(statement, statement.name, file), kind: "type", members: members() }];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name) ? [{ ...placed(statement, name, file), kind: "value", members: members() }] : [],
  );
}

function membersIn(node: ts.Node, file: ts.SourceFile): readonly DeclaredName[] {
  const members: DeclaredName[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isPropertySignature(child)) members.push(placed(child, child.name, file));
    ts.forEachChild(child, visit);
  };
  ts.forEachChild(node, visit);
  return members;
}

function placed(node: ts.Node, name: ts.PropertyName, file: ts.SourceFile): DeclaredName {
  return {
    name: textOf(name, file),
    start: node.getStart(file),
    end: node.end,
    nameStart: name.getStart(file),
    nameEnd: name.end,
    isQuoted: ts.isStringLiteral(name),
  };
}

function textOf(name: ts.PropertyName, file: ts.SourceFile): string {
  const literal = ts.isComputedPropertyName(name) ? name.expression : name;
  return ts.isIdentifier(literal) || ts.isStringLiteralLike(literal) || ts.isNumericLiteral(literal)
    ? literal.text
    : literal.getText(file);
}
