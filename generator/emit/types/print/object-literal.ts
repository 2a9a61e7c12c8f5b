import { docComment } from "../../../code/comment.ts";
import { isLonger } from "../../../code/open-names.ts";
import type { MemberAnchor } from "../../../model/artifact.ts";
import type { DeclarationId } from "../../../model/shape/shape.ts";
import { indented, type TypeExpression, type TypeMember, usesOf } from "./type-expression.ts";

const WIDEST = 80;

/** An object type, on one line where it is short and has no comments. */
export function objectLiteral(members: readonly TypeMember[]): TypeExpression {
  return new ObjectType(members);
}

/**
 * What there is to know of it is made on demand: most object types are bodies of interfaces, which are printed member by
 * member, or only compared with others. A class, since its getters are made once, and those of an object with each.
 */
class ObjectType implements TypeExpression {
  readonly form = "object";
  readonly members: readonly TypeMember[];
  readonly parts: readonly TypeExpression[];
  #text: string | undefined;
  #uses: ReadonlySet<DeclarationId> | undefined;
  #anchors: readonly MemberAnchor[] | undefined;

  constructor(members: readonly TypeMember[]) {
    this.members = members;
    this.parts = [this];
  }

  get text(): string {
    this.#text ??= onOneLine(this.members) ?? `{\n${this.members.map(memberLines).join("\n")}\n}`;
    return this.#text;
  }

  get uses(): ReadonlySet<DeclarationId> {
    this.#uses ??= usesOf(this.members.map(({ type }) => type));
    return this.#uses;
  }

  get anchors(): readonly MemberAnchor[] {
    this.#anchors ??= this.members.flatMap(anchorsIn);
    return this.#anchors;
  }

  get hasTemplates(): boolean {
    return this.members.some(({ isTemplate, type }) => isTemplate === true || type.hasTemplates);
  }
}

function anchorsIn({ anchor, type }: TypeMember): readonly MemberAnchor[] {
  return anchor === undefined ? type.anchors : [anchor, ...type.anchors];
}

function onOneLine(members: readonly TypeMember[]): string | undefined {
  if (members.length === 0) return "{}";
  if (members.some((member) => member.doc.length > 0 || member.type.text.includes("\n"))) return undefined;
  const line = `{ ${members.map(signature).join("; ")} }`;
  return isLonger(line, WIDEST) ? undefined : line;
}

function memberLines(member: TypeMember): string {
  return `${docComment(member.doc, "  ")}  ${indented(signature(member))};`;
}

function signature({ key, optional, type }: TypeMember): string {
  return `${key}${optional ? "?" : ""}: ${type.text}`;
}
