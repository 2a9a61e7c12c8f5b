import { docComment } from "../../../code/comment.ts";
import { indented, operandOf, type TypeExpression, type TypeMember, usesOf } from "./type-expression.ts";

const WIDEST = 80;

/** An object type, on one line where it is short and has no comments. */
export function objectLiteral(members: readonly TypeMember[]): TypeExpression {
  const uses = usesOf(members.map((member) => member.type));
  const anchors = members.flatMap(({ anchor, type }) => [...(anchor === undefined ? [] : [anchor]), ...type.anchors]);
  let text: string | undefined;
  return operandOf({
    // Made on demand: most object types are bodies of interfaces, which are printed member by member.
    get text(): string {
      text ??= onOneLine(members) ?? `{\n${members.map(memberLines).join("\n")}\n}`;
      return text;
    },
    form: "object",
    members,
    uses,
    anchors,
    hasTemplates: members.some(({ isTemplate, type }) => isTemplate || type.hasTemplates),
    alternatives: 1,
  });
}

function onOneLine(members: readonly TypeMember[]): string | undefined {
  if (members.length === 0) return "{}";
  if (members.some((member) => member.doc.length > 0 || member.type.text.includes("\n"))) return undefined;
  const line = `{ ${members.map(signature).join("; ")} }`;
  return line.length <= WIDEST ? line : undefined;
}

function memberLines(member: TypeMember): string {
  return `${docComment(member.doc, "  ")}  ${indented(signature(member))};`;
}

function signature({ key, optional, type }: TypeMember): string {
  return `${key}${optional ? "?" : ""}: ${type.text}`;
}
