import { propertyKey } from "../../code/literal.ts";
import type { ObjectPart, Shape } from "../../model/shape.ts";
import { docLines } from "./doc-lines.ts";
import { objectLiteral } from "./object-literal.ts";
import { atom, isNever, isUnknown, type TypeExpression, type TypeMember, UNKNOWN, union } from "./type-expression.ts";

/** What the object part needs from its surroundings. */
export interface ObjectScope {
  /** The type of a member's value, on its own. */
  readonly inner: (shape: Shape) => TypeExpression;
  /** The shape whose annotations describe the member. */
  readonly described: (shape: Shape) => Shape;
}

/**
 * Every object has these already. An absent member of such a name reads as a function, so an optional one
 * cannot promise anything, and TypeScript would refuse `{}` if it did.
 */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** An object of which nothing is known. */
export const ANY_OBJECT: TypeExpression = objectLiteral([indexSignature(UNKNOWN)]);

/** The type of the objects that the part accepts, or undefined where it says nothing that a type can express. */
export function objectType(part: ObjectPart, scope: ObjectScope): TypeExpression | undefined {
  const rest = part.rest === undefined ? UNKNOWN : scope.inner(part.rest);
  const members = [...declaredMembers(part, scope), ...requiredMembers(part, rest)];
  const index = indexType(part, rest, members, scope);
  if (index === undefined && members.length === 0) return undefined;
  return objectLiteral(index === undefined ? members : [...members, indexSignature(index)]);
}

function declaredMembers(part: ObjectPart, scope: ObjectScope): readonly TypeMember[] {
  const required = new Set(part.required);
  return (part.members ?? []).map(({ name, shape }) => {
    const optional = !required.has(name);
    return {
      key: propertyKey(name),
      optional,
      type: optional && INHERITED.has(name) ? UNKNOWN : scope.inner(shape),
      doc: docLines(scope.described(shape), name),
    };
  });
}

/** Members that `required` asks for and `properties` does not describe. */
function requiredMembers(part: ObjectPart, rest: TypeExpression): readonly TypeMember[] {
  const declared = new Set(part.members?.map((member) => member.name));
  const type = part.patterns === undefined ? rest : UNKNOWN;
  return (part.required ?? [])
    .filter((name) => !declared.has(name))
    .map((name) => ({ key: propertyKey(name), optional: false, type, doc: [] }));
}

/**
 * The index signature's type. TypeScript applies it to declared members too, so it is the union of all that a
 * member can be. Undefined where there is none: closing an object is beyond TypeScript's types.
 */
function indexType(
  part: ObjectPart,
  rest: TypeExpression,
  members: readonly TypeMember[],
  scope: ObjectScope,
): TypeExpression | undefined {
  if (part.rest === undefined || isUnknown(rest)) return undefined;
  const patterns = (part.patterns ?? []).map((pattern) => scope.inner(pattern.shape));
  if (members.length > 0 && patterns.length === 0 && isNever(rest)) return undefined;
  const undefinedToo = members.some((member) => member.optional) ? [atom("undefined")] : [];
  const index = union([rest, ...patterns, ...members.map((member) => member.type), ...undefinedToo]);
  const alternatives = index.form === "union" ? index.parts : [index];
  return members.length > 0 && (isUnknown(index) || alternatives.some(isHardToCompare)) ? undefined : index;
}

/**
 * TypeScript compares each member's type with the index signature's, and where intersections contradict
 * themselves or mention references, it does not always find a type equal to itself.
 */
function isHardToCompare(type: TypeExpression): boolean {
  return type.form === "intersection";
}

function indexSignature(type: TypeExpression): TypeMember {
  return { key: "[key: string]", optional: false, type, doc: [] };
}
