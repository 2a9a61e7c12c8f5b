import { type Expression, type Hoist, moduleName, name } from "../../../code/expression.ts";
import { firstToken } from "../../../model/location.ts";
import type { Surroundings } from "../../../model/shape/disjoint.ts";
import type { DeclarationId, Shape } from "../../../model/shape/shape.ts";
import type { Place, Step } from "../steps/step.ts";
import type { Kind } from "../steps/type-test.ts";

/** What the steps of one module share while they are made: its constants, local functions and local names. */
export interface Scope extends Surroundings {
  readonly hoist: Hoist;
  /** A local name that no other has. */
  readonly local: (stem: string) => Expression;
  /** Whether the value at a spot passes the steps: one operand, or a call of a function that holds them. */
  readonly accepts: (spot: Spot, steps: readonly Step[]) => Expression;
  /** The functions of a declaration, wherever it is. */
  readonly guardOf: (id: DeclarationId) => GuardOf;
  /** Whether a declaration's guard is written into others in the place of a call. */
  readonly inlines: (id: DeclarationId) => boolean;
  /** Whether a schema inside of a declaration is looked at by functions of its own. */
  readonly standsApart: (shape: Shape) => boolean;
  /** Functions of a schema that is no declaration, made once however often they are called. */
  readonly functionsOf: (shape: Shape) => GuardOf;
}

/** How a guard calls that of another declaration. */
export interface GuardOf {
  /** An expression that is true where the value passes. It throws where the value is nested too deeply to be judged. */
  readonly answer: (value: Expression) => Expression;
  readonly explain: Expression;
}

/**
 * The verdicts that are known already, where somebody keeps them. Whatever speaks of it stands in a function that has a
 * parameter of this name.
 */
export const MEMO: Expression = moduleName("memo");

/** Where an explanation stands; a parameter of every function that explains. */
export const SITE: Expression = name("site");

/** The value that a function looks at. */
export const VALUE: Expression = name("value");

/** A parameter as it is declared; one that nothing speaks of begins with an underscore. */
export function parameterName({ text }: Expression, names: ReadonlySet<string>): string {
  return names.has(text) ? text : `_${text}`;
}

/** The parameter of functions whose expressions need these names, or who are called with a memo in any case. */
export function memoParameter(names: ReadonlySet<string>, takesMemo = false): string {
  if (names.has(MEMO.text)) return `, ${MEMO.text}: Memo | undefined`;
  return takesMemo ? `, _${MEMO.text}: Memo | undefined` : "";
}

/**
 * The part of an instance that steps are made for. There is one for each schema, and more: all members are always there, and
 * `spotWith` copies them one by one, since engines are slow to spread objects of so many.
 */
export interface Spot {
  /** The params of an error that says that nothing is allowed here: the name of the member. */
  readonly denied: Expression | undefined;
  /** A local name: it may be repeated in an expression. */
  readonly value: Expression;
  /** Where it is known what the value is. The value of an object is then a local with its own members. */
  readonly kind: Kind | undefined;
  /** Whether it is known that the value is of one of JSON's types. */
  readonly isJson: boolean;
  /** Whether other steps look at the same local: what the compiler concludes from these must not reach those. */
  readonly isShared: boolean;
  /** The instance location below that of the function's own value: fixed text, and expressions of strings. */
  readonly instance: readonly (string | Expression)[];
  /** The pointer of the declaration that the function belongs to; keyword locations are below it. */
  readonly root: string;
  /** How many schemas stand around it in the same function. */
  readonly depth: number;
  /** The keyword that applies the schema to the spot, as its author wrote it; absent at the root. */
  readonly keyword: string | undefined;
}

/** The spot of a value that is looked at by itself: that of a declaration, unless it is given another one. */
export function rootSpot(pointer: string, value: Expression = VALUE, keyword?: string): Spot {
  return freshSpot(value, [], pointer, 0, keyword);
}

/** A spot of whose value nothing is known. */
function freshSpot(
  value: Expression,
  instance: Spot["instance"],
  root: string,
  depth: number,
  keyword: string | undefined,
): Spot {
  return { denied: undefined, value, kind: undefined, isJson: false, isShared: false, instance, root, depth, keyword };
}

/** A spot that differs from another one in some members, which are not absent where they are in that. */
export function spotWith(spot: Spot, other: Partial<Spot>): Spot {
  return {
    denied: other.denied ?? spot.denied,
    value: other.value ?? spot.value,
    kind: other.kind ?? spot.kind,
    isJson: other.isJson ?? spot.isJson,
    isShared: other.isShared ?? spot.isShared,
    instance: other.instance ?? spot.instance,
    root: other.root ?? spot.root,
    depth: other.depth ?? spot.depth,
    keyword: other.keyword ?? spot.keyword,
  };
}

/** The spot as a keyword's subschemas look at it; `written` is where the author wrote the keyword. */
export function under(spot: Spot, written: string | undefined): Spot {
  const { value, kind, isJson, isShared, instance, root, depth } = spot;
  const keyword = firstToken(written ?? "");
  return { denied: undefined, value, kind, isJson, isShared, instance, root, depth: depth + 1, keyword };
}

/** The spot of a member or an item. `token` is its reference token with the slash, in fixed and other parts. */
export function innerSpot(spot: Spot, value: Expression, ...token: readonly (string | Expression)[]): Spot {
  const instance = [...spot.instance];
  for (const part of token) {
    const last = instance.at(-1);
    if (typeof last === "string" && typeof part === "string") instance[instance.length - 1] = last + part;
    else instance.push(part);
  }
  const { root, keyword = "", depth } = spot;
  return freshSpot(value, instance, root, depth, keyword);
}

/** The place of a keyword of a schema at the spot; `written` is where its author wrote it. */
export function placeOf(shape: Shape, spot: Spot, written = ""): Place {
  const keyword = shape.at.pointer.slice(spot.root.length) + written;
  return { instance: spot.instance, keyword, name: firstToken(written) };
}

/** The place of a schema that refuses as a whole, or that stands elsewhere, at the spot. */
export function schemaPlace(shape: Shape, spot: Spot): Place {
  return { instance: spot.instance, keyword: shape.at.pointer.slice(spot.root.length), name: spot.keyword ?? "" };
}
