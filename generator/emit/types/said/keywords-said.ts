import type { KeywordSaid } from "../../../model/keyword-use.ts";
import type { Location } from "../../../model/location.ts";
import { once } from "../../../model/once.ts";
import { perObject } from "../../../model/per-object.ts";
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
import { ownTextIn } from "./own-text.ts";
import { plainlySaid } from "./plainly-said.ts";
import type { Texts } from "./texts.ts";

/** Below a schema that is read as a whole, each keyword is taken out by itself up to so many of them. */
const MAX_BELOW = 40;

/** In a schema of up to so many keywords, each is taken out by itself in any case. */
const MAX_WHOLE = 100;

/** More subschemas than this, side by side, are looked at each by itself: to make the type anew for each would be quadratic. */
const MAX_BESIDE = 100;

/** Is told what became of a keyword. */
export type Tell = (told: KeywordSaid) => void;

/**
 * What became of each keyword of a declaration's schema in its type. This is found out, not known, where it is not plain to
 * see: the type is made again without the keyword. Where it comes out the same, something else says it (`otherwise`), or
 * nothing does (`not`): the same is asked of the keyword alone.
 * @param declare - puts another shape into the declaration, in the place of this one
 */
export function keywordsSaid(shape: Shape, texts: Texts, tell: Tell, declare: Declare = (one) => one): void {
  if (texts.isAuthored(shape)) {
    nothingSaid(shape, tell);
    return;
  }
  const whole = once(() => wholly(shape, texts, declare));
  const plainly = plainlySaid(shape, texts);
  if (plainly === undefined) ownSaid(shape, whole, tell);
  else for (const [place, said] of plainly) tell({ at: placeIn(shape, place), said });
  const children = childrenOf(shape);
  if (children.length === 0) return;
  const isWide = children.length > MAX_BESIDE;
  const isOwn = ownTextIn(shape, texts);
  for (const child of children) {
    if (!hasKeywords(child)) continue;
    if (isWide || isOwn(child))
      keywordsSaid(child.shape, innerTexts(child, texts), tell, within(shape, child, declare));
    else saidBelow(shape, child, texts, tell, declare, whole());
  }
}

/** Whether it is worth asking what becomes of a subschema: most of those without keywords are `true` or `false`. */
function hasKeywords({ shape: { parts } }: Child): boolean {
  for (const kind in parts) if (kind !== "never") return true;
  return false;
}

/** Of a shape's own keywords, each taken out by itself. */
function ownSaid(shape: Shape, whole: () => Embedding, tell: Tell): void {
  for (const place of keywordPlaces(shape)) tell({ at: placeIn(shape, place), said: saidOf(shape, place, whole()) });
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

function innerTexts({ relation }: Child, texts: Texts): Texts {
  return relation === "member" ? insideOf(texts) : texts;
}

/** The texts inside of members. */
const insideOf = perObject((texts: Texts): Texts => {
  const { outside, inside, redeclared } = texts;
  if (redeclared === undefined) return outside === inside ? texts : { ...texts, outside: inside };
  return { ...texts, outside: inside, redeclared: (whole) => insideOf(redeclared(whole)) };
});

/** The keywords of a subschema whose type does not stand as it is in that of the schema around it. */
function saidBelow(shape: Shape, child: Child, texts: Texts, tell: Tell, declare: Declare, whole: Embedding): void {
  // Of a large one only two questions are asked: whether it matters as a whole, and what its keywords say in it.
  if (hasAtMost(MAX_BELOW, child.shape) || hasAtMost(MAX_WHOLE, shape))
    saidThrough(child.shape, embedded(shape, child, whole), tell);
  else if (isSameType(whole.typeOf(withChild(shape, child, { at: child.shape.at, parts: {}, notes: {} })), whole.type))
    nothingSaid(child.shape, tell);
  else keywordsSaid(child.shape, innerTexts(child, texts), tell, within(shape, child, declare));
}

/** The keywords of a shape and of all shapes below it, each taken out of the shape around them. */
function saidThrough(shape: Shape, where: Embedding, tell: Tell): void {
  for (const place of keywordPlaces(shape)) tell({ at: placeIn(shape, place), said: saidOf(shape, place, where) });
  for (const child of childrenOf(shape)) {
    if (hasKeywords(child)) saidThrough(child.shape, embedded(shape, child, where), tell);
  }
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
  const pointers = new Set<string>();
  keywordsSaid(child.shape, innerTexts(child, texts), ({ at, said }) => {
    if (said === "itself") pointers.add(at.pointer);
  });
  return pointers;
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

/** Of a shape and of all shapes below it. */
function nothingSaid(shape: Shape, tell: Tell): void {
  for (const place of keywordPlaces(shape)) tell({ at: placeIn(shape, place), said: "not" });
  for (const child of childrenOf(shape)) nothingSaid(child.shape, tell);
}
