import { propertyKey } from "../../../code/literal.ts";
import { declarationOf } from "../../../model/model.ts";
import { perObject } from "../../../model/per-object.ts";
import type { DeclarationId } from "../../../model/shape/shape.ts";
import { type Alternative, type Extent, isNeverExtent, type Layer, type LayerMember } from "../extent/extent.ts";
import { isOpen, membersOf } from "../extent/object-layers.ts";
import type { ExtentScope } from "../read/extent-of.ts";
import { isInherited } from "../read/object-extent.ts";
import { indexSignatures } from "./index-signatures.ts";
import { objectLiteral } from "./object-literal.ts";
import { intersection, namedType, type TypeExpression, type TypeMember, UNKNOWN, union } from "./type-expression.ts";

type Print = (extent: Extent, scope: ExtentScope) => TypeExpression;

/**
 * An object alternative as TypeScript text: its names, its own members, and its choices. `carries` is false where what
 * stands beside it says already which further members there may be: for others to say so would undo it.
 */
export function printedObject(
  alternative: Alternative,
  scope: ExtentScope,
  print: Print,
  carries = true,
): TypeExpression {
  const objects = scope.known?.scope === scope ? scope.known.objects : undefined;
  const known = carries ? objects?.carrying : objects?.others;
  const made = known?.get(alternative) ?? freshlyPrinted(alternative, scope, print, carries);
  known?.set(alternative, made);
  return made;
}

function freshlyPrinted(
  { names, layers = [], choices = [] }: Alternative,
  scope: ExtentScope,
  print: Print,
  carries: boolean,
): TypeExpression {
  const named = names.map((name) => {
    const type = namedType(name);
    return name.types.length === 1 ? type : intersection([anyObject(), type]);
  });
  const isBare = layers.length === 0 && (named.length > 0 || choices.length > 0);
  const isAlone = named.length + choices.length === 0;
  const own = isBare
    ? []
    : [body(layers, scope, print, { saysFree: carries && !(named.length > 0 && isOpen(layers)), isAlone })];
  const chosen = choices.map((choice, index) => {
    const isFirst = carries && named.length + own.length + index === 0;
    return union(choice.map((one) => printedObject(one, scope, print, isFirst)));
  });
  return intersection([...named, ...own, ...chosen]);
}

/** How the members of an object stand in its type. */
interface Standing {
  /** Whether it is for them to say which further members there may be. */
  readonly saysFree: boolean;
  /** Whether neither a name nor a choice stands beside them. */
  readonly isAlone: boolean;
}

function body(
  layers: readonly Layer[],
  scope: ExtentScope,
  print: Print,
  { saysFree, isAlone }: Standing,
): TypeExpression {
  const inner = inside(scope);
  const printInner = (extent: Extent): TypeExpression => print(extent, inner);
  const said = membersOf(layers, scope);
  const closed = layers.some(({ rest }) => isNeverExtent(rest));
  const members: TypeMember[] = [];
  for (const [name, member] of said) {
    // A closed object has no such member anyway, and a name that stands there looks as if it had.
    const isAbsent = !member.required && isNeverExtent(member.type);
    if (!(isAbsent && closed)) members.push(typeMember(name, member, printInner));
  }
  const index = indexSignatures(layers, said, members, {
    scope,
    print: printInner,
    saysFree: saysFree && scope.extraMembers === "unknown",
  });
  if (members.length + index.length === 0) return anyObject();
  const isWeak = isAlone && !closed && index.length === 0 && members.every(({ optional }) => optional);
  return objectLiteral([...members, ...index, ...(isWeak ? [NOT_WEAK] : [])]);
}

/**
 * The scope of what is printed inside of an object: whatever leads back to itself stands by its name there, since it
 * would be written out at each level anew, and twice as often where two of its branches lead to it.
 */
export function inside(scope: ExtentScope): ExtentScope {
  if (scope.isInside === true) return scope;
  if (scope.known?.scope === scope && scope.known.inside !== undefined) return scope.known.inside;
  return insideOf(scope);
}

const insideOf = perObject((scope: ExtentScope): ExtentScope => {
  const isRecursive = (id: DeclarationId): boolean => declarationOf(scope.model, id).recursive;
  return {
    ...scope,
    isInside: true,
    expand: (named) => (named.authored === undefined && isRecursive(named.id) ? undefined : scope.expand(named)),
  };
});

/**
 * TypeScript refuses objects that share no member with a type whose members are all optional, although it lacks none:
 * unless there is an index signature. One of symbols says nothing of any member of JSON, and leaves it to TypeScript to
 * find misspelt names in literals.
 */
const NOT_WEAK: TypeMember = { key: "[key: symbol]", optional: false, type: UNKNOWN, doc: [] };

function typeMember(
  name: string,
  { type, required, doc, at }: LayerMember,
  print: (extent: Extent) => TypeExpression,
): TypeMember {
  // An optional member of an inherited name cannot promise anything: where it is absent, it reads as a function.
  const free = !required && isInherited(name);
  const anchor = at === undefined ? { name } : { name, at };
  return { key: propertyKey(name), optional: !required, type: free ? UNKNOWN : print(type), doc, anchor };
}

/** An object of which nothing is known. */
function anyObject(): TypeExpression {
  return objectLiteral([{ key: "[key: string]", optional: false, type: UNKNOWN, doc: [] }]);
}
