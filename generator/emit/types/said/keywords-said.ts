import type { KeywordSaid } from "../../../model/keyword-use.ts";
import type { Location } from "../../../model/location.ts";
import { once } from "../../../model/once.ts";
import { type Child, childrenOf } from "../../../model/shape/children.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import {
  keywordPlaces,
  onlyChild,
  onlyKeyword,
  withChild,
  withoutKeyword,
} from "../../../model/shape/without-keyword.ts";
import { isSameType } from "../print/same-type.ts";
import type { TypeExpression } from "../print/type-expression.ts";
import { isOwnMember } from "./own-member.ts";
import { isOwnText, withoutDetails } from "./own-text.ts";
import { plainKey } from "./plain-key.ts";
import type { Texts } from "./texts.ts";
import { valuesSaid } from "./values-said.ts";

/** Below a schema that is read as a whole, each keyword is taken out by itself up to so many of them. */
const MAX_BELOW = 40;

/** In a schema of up to so many keywords, each is taken out by itself in any case. */
const MAX_WHOLE = 100;

/** More subschemas than this, side by side, are looked at each by itself: to make the type anew for each would be quadratic. */
const MAX_BESIDE = 100;

/**
 * What became of each keyword of a declaration's schema in its type. This is found out, not known: the type is made again
 * without the keyword. Where it comes out the same, something else says it (`otherwise`), or nothing does (`not`): the
 * same is asked of the keyword alone.
 * @param declare - puts another shape into the declaration, in the place of this one
 */
export function keywordsSaid(shape: Shape, texts: Texts, declare: Declare = (one) => one): readonly KeywordSaid[] {
  if (texts.isAuthored(shape)) return allBelow(shape).map((at) => ({ at, said: "not" }));
  const own = withoutDetails(shape, texts);
  const whole = once(() => wholly(own, texts, declare));
  const children = childrenOf(shape);
  const isWide = children.length > MAX_BESIDE;
  return [
    ...ownSaid(own, own === shape, texts, whole),
    ...children
      .filter(hasKeywords)
      .flatMap((child) =>
        isWide || isOwnText(shape, child, texts)
          ? keywordsSaid(child.shape, innerTexts(child, texts), within(shape, child, declare))
          : saidBelow(shape, child, texts, declare, own === shape ? whole() : undefined),
      ),
  ];
}

/** Whether it is worth asking what becomes of a subschema: most of those without keywords are `true` or `false`. */
function hasKeywords({ shape: { parts } }: Child): boolean {
  return Object.keys(parts).some((kind) => kind !== "never");
}

/**
 * Of the keywords of a shape, each taken out by itself.
 * @param isWhole - whether its items and members are as their author wrote them
 */
function ownSaid(
  shape: Shape,
  isWhole: boolean,
  { plain, referring, inside, outside }: Texts,
  whole: () => Embedding,
): readonly KeywordSaid[] {
  const places = keywordPlaces(shape);
  const answers = (said: ReadonlyMap<string, KeywordSaid["said"]>): readonly KeywordSaid[] =>
    places.map((place) => ({ at: placeIn(shape, place), said: said.get(place) ?? "not" }));
  const values = valuesSaid(shape);
  if (values !== undefined) return answers(values);
  const key = plainKey(shape, isWhole);
  const name = `${inside === outside} ${key}`;
  const known = key === undefined ? undefined : shape.parts.reference === undefined ? plain : referring;
  const said = known?.get(name) ?? new Map(places.map((place) => [place, saidOf(shape, place, whole())]));
  known?.set(name, said);
  return answers(said);
}

function placeIn({ at: { document, pointer } }: Shape, place: string): Location {
  return { document, pointer: pointer + place };
}

/** Puts another shape into a declaration, in the place of one. */
type Declare = (replacement: Shape) => Shape;

function within(shape: Shape, child: Child, declare: Declare): Declare {
  return (one) => declare(withChild(shape, child, one));
}

/** The shape as the one whose type is looked at. */
function wholly(shape: Shape, texts: Texts, declare: Declare): Embedding {
  const typeOf = (one: Shape): TypeExpression => (texts.redeclared?.(declare(one)) ?? texts).outside(one);
  const around = texts.redeclared === undefined ? { shape, texts } : undefined;
  return { embed: (one) => one, alone: (one) => one, typeOf, type: typeOf(shape), around, told: NONE };
}

const NONE: ReadonlySet<string> = new Set();

/** How a shape stands in the shape whose type is looked at. */
interface Embedding {
  /** Puts another one in its place. */
  readonly embed: (replacement: Shape) => Shape;
  /** The same, where nothing stands around it but the keywords that hold it. */
  readonly alone: (replacement: Shape) => Shape;
  readonly typeOf: (shape: Shape) => TypeExpression;
  /** The type of all. */
  readonly type: TypeExpression;
  /** The shape of all, and the types that it is made of, as long as its members are looked at; undefined inside of them. */
  readonly around: { readonly shape: Shape; readonly texts: Texts } | undefined;
  /** Pointers of keywords without which the type is another one, as is known already. */
  readonly told: ReadonlySet<string>;
}

function saidOf(shape: Shape, place: string, { embed, alone, typeOf, type, told }: Embedding): KeywordSaid["said"] {
  if (told.has(shape.at.pointer + place)) return "itself";
  if (!isSameType(typeOf(embed(withoutKeyword(shape, place))), type)) return "itself";
  const only = onlyKeyword(shape, place);
  const isSayable = !isSameType(typeOf(alone(only)), typeOf(alone(withoutKeyword(only, place))));
  return isSayable ? "otherwise" : "not";
}

function innerTexts(child: Child, texts: Texts): Texts {
  if (child.relation !== "member") return texts;
  const { redeclared } = texts;
  const inner = { ...texts, outside: texts.inside };
  return redeclared === undefined ? inner : { ...inner, redeclared: (whole) => innerTexts(child, redeclared(whole)) };
}

/** The keywords of a subschema whose type does not stand as it is in that of the schema around it. */
function saidBelow(
  shape: Shape,
  child: Child,
  texts: Texts,
  declare: Declare,
  around?: Embedding,
): readonly KeywordSaid[] {
  const whole = around ?? wholly(shape, texts, declare);
  if (hasAtMost(MAX_BELOW, child.shape) || hasAtMost(MAX_WHOLE, shape))
    return saidThrough(child.shape, embedded(shape, child, whole));
  // So large that only two questions are asked: whether it matters as a whole, and what its keywords say in it.
  const anything: Shape = { at: child.shape.at, parts: {}, notes: {} };
  if (!isSameType(whole.typeOf(withChild(shape, child, anything)), whole.type)) {
    return keywordsSaid(child.shape, innerTexts(child, texts), within(shape, child, declare));
  }
  return allBelow(child.shape).map((at) => ({ at, said: "not" }));
}

/** The keywords of a shape and of all shapes below it, each taken out of the shape around them. */
function saidThrough(shape: Shape, where: Embedding): readonly KeywordSaid[] {
  return [
    ...keywordPlaces(shape).map((place) => ({ at: placeIn(shape, place), said: saidOf(shape, place, where) })),
    ...childrenOf(shape)
      .filter(hasKeywords)
      .flatMap((child) => saidThrough(child.shape, embedded(shape, child, where))),
  ];
}

function embedded(shape: Shape, child: Child, where: Embedding): Embedding {
  const { embed, alone, around } = where;
  const bare = onlyChild(shape, child);
  return {
    ...where,
    embed: (one) => embed(withChild(shape, child, one)),
    alone: (one) => alone(withChild(bare, child, one)),
    around: child.relation === "same" ? around : undefined,
    told: toldByMember(child, where),
  };
}

/** What is known already inside of a member: what its own type says, where that stands as it is in the type of all. */
function toldByMember(child: Child, { around, type, told }: Embedding): ReadonlySet<string> {
  if (around === undefined || child.slot !== "properties") return told;
  const { shape, texts } = around;
  if (!isOwnMember(String(child.token), texts.inside(child.shape), shape, type)) return told;
  const said = keywordsSaid(child.shape, innerTexts(child, texts));
  return new Set(said.flatMap((one) => (one.said === "itself" ? one.at.pointer : [])));
}

/** Whether there are no more than so many keywords in a shape and all below it. */
function hasAtMost(max: number, shape: Shape): boolean {
  return countBelow(shape, max) <= max;
}

function countBelow(shape: Shape, max: number): number {
  let count = keywordPlaces(shape).length;
  for (const child of childrenOf(shape)) {
    if (count > max) return count;
    count += countBelow(child.shape, max - count);
  }
  return count;
}

function allBelow(shape: Shape): readonly Location[] {
  return [
    ...keywordPlaces(shape).map((place) => placeIn(shape, place)),
    ...childrenOf(shape).flatMap((child) => allBelow(child.shape)),
  ];
}
