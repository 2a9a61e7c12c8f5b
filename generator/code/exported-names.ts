import { ts } from "ts-morph";

/** The names that a module's text exports where it declares them, each once, in the order of the text. */
export function exportedNames(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023);
  const names = file.statements.filter(isExported).flatMap((statement): readonly string[] => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => textOf(name));
    const isNamed =
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isFunctionDeclaration(statement);
    return isNamed && statement.name !== undefined ? textOf(statement.name) : [];
  });
  return [...new Set(names)];
}

function isExported(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  return ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}

function textOf(name: ts.BindingName): readonly string[] {
  return ts.isIdentifier(name) ? [name.text] : [];
}
