import { code, type Expression, type Hoist, join, name } from "../../code/expression.ts";
import { isFormerKeyword } from "../../keywords/dialects/keywords-of.ts";
import { KEYWORDS } from "../../keywords/vocabulary.ts";
import { appendPointer, pointerTokens } from "../../model/location.ts";
import type { DeclarationId, Shape } from "../../model/shape/shape.ts";
import type { Place, Step } from "./step.ts";
import type { Kind } from "./type-test.ts";

/** What the steps of one module share while they are made: its constants, local functions and local names. */
export interface Scope {
  readonly hoist: Hoist;
  /** A local name that no other has. */
  readonly local: (stem: string) => string;
  /** Whether the value at a spot passes the steps: one operand, or a call of a function that holds them. */
  readonly accepts: (spot: Spot, steps: readonly Step[]) => Expression;
  /** The functions of a declaration, wherever it is. */
  readonly guardOf: (id: DeclarationId) => { readonly is: Expression; readonly explain: Expression };
  readonly shapeOf: (id: DeclarationId) => Shape;
  /** Whether constraints that are optional assert anything. */
  readonly assertsOptional: boolean;
}

/** The part of an instance that steps are made for. */
export interface Spot {
  /** A local name: it may be repeated in an expression. */
  readonly value: Expression;
  /** Where it is known what the value is. The value of an object is then a local with its own members. */
  readonly kind?: Kind;
  /** Where it is known that the value is of one of JSON's types. */
  readonly isJson?: true;
  /** Where other steps look at the same local: what the compiler concludes from these must not reach those. */
  readonly isShared?: true;
  /** The instance location below that of the function's own value: fixed text, and expressions of strings. */
  readonly instance: readonly (string | Expression)[];
  /** The pointer of the declaration that the function belongs to; keyword locations are below it. */
  readonly root: string;
}

/** The spot of a declaration's own value. */
export function rootSpot(pointer: string): Spot {
  return { value: name("value"), instance: [], root: pointer };
}

/** The spot of a member or an item. `token` is its reference token with the slash, in fixed and other parts. */
export function innerSpot(spot: Spot, value: Expression, ...token: readonly (string | Expression)[]): Spot {
  const instance: (string | Expression)[] = [];
  for (const part of [...spot.instance, ...token]) {
    const last = instance.at(-1);
    if (typeof last === "string" && typeof part === "string") instance[instance.length - 1] = last + part;
    else instance.push(part);
  }
  return { root: spot.root, value, instance };
}

/** The place of a keyword of `shape`, seen from the spot; without a keyword, the place of the schema itself. */
export function placeOf(shape: Shape, spot: Spot, ...keyword: readonly string[]): Place {
  const location = appendPointer(shape.at.pointer.slice(spot.root.length), ...keyword);
  const parts = spot.instance.map((part) => (typeof part === "string" ? code`${part}` : part));
  const instance = parts.length === 0 ? code`${""}` : join(parts, " + ");
  const last = keyword.at(-1);
  if (last !== undefined && isKeyword(last)) return { instance, keyword: location };
  const tokens = pointerTokens(location);
  const named = tokens.findLast(isKeyword) ?? "";
  return { instance, keyword: location, ...(named === tokens.at(-1) ? {} : { name: named }) };
}

function isKeyword(token: string): boolean {
  return KEYWORDS.has(token) || isFormerKeyword(token);
}
