import type { Location } from "../../../model/location.ts";
import { BASE_TYPES, type BaseType } from "../../../model/shape/json-types.ts";
import type { DeclarationId } from "../../../model/shape/shape.ts";

/**
 * A set of JSON values as TypeScript can say it: the union of its alternatives. Between a shape and the text of its
 * type, since sets can be united, intersected and told apart, which text cannot.
 */
export type Extent = readonly Alternative[];

/** A conjunction of what is known of instances of one JSON type. Without anything known: all of that type. */
export interface Alternative {
  /** One JSON type. More than one only where there is nothing but `names`. */
  readonly on: readonly BaseType[];
  /** Declarations that hold for it, by name. */
  readonly names: readonly Named[];
  /** The only string, number or boolean that it holds. */
  readonly value?: string | number | boolean;
  /** Strings, numbers or booleans that it does not hold. TypeScript cannot say it, but intersections heed it. */
  readonly except?: readonly (string | number | boolean)[];
  readonly layers?: readonly Layer[];
  /** Unions of objects of which one alternative each must hold, not multiplied out, for the sake of the reader. */
  readonly choices?: readonly Extent[];
  readonly items?: Items;
  readonly evaluated?: Evaluated;
}

/** A declaration that stands in a type by its name, or a type that an author has written, of which nothing else is known. */
export interface Named {
  readonly id: DeclarationId;
  /** The name, or the authored type as text. */
  readonly name: string;
  /** The JSON types that its instances can have. */
  readonly types: readonly BaseType[];
  /** What is known of the text of an authored type; absent for a declaration. */
  readonly authored?: AuthoredText;
}

/** What has to be known of a type that is text only. */
export interface AuthoredText {
  /** The declarations that it names. */
  readonly uses: ReadonlySet<DeclarationId>;
  /** Whether it needs parentheses beside an operator. */
  readonly isLoose: boolean;
}

/** What one schema says about an object's members. Several layers hold at once. */
export interface Layer {
  readonly members: ReadonlyMap<string, LayerMember>;
  readonly patterns: readonly LayerPattern[];
  /** What all other members are. */
  readonly rest: Extent;
}

export interface LayerMember {
  readonly type: Extent;
  readonly required: boolean;
  /** Lines of its JSDoc comment, unescaped. */
  readonly doc: readonly string[];
  /** The schema that declares it, where one does. */
  readonly at?: Location;
}

export interface LayerPattern {
  readonly pattern: string;
  readonly type: Extent;
}

/** What is known of an array. Item `n` is `first[n]`, or `rest` behind those; there are `min` to `max` of them. */
export interface Items {
  readonly first: readonly Extent[];
  readonly rest: Extent;
  readonly min: number;
  readonly max: number;
}

/** What `unevaluatedProperties` and `unevaluatedItems` leave alone. Absent where nobody is going to ask. */
export interface Evaluated {
  readonly names: readonly string[];
  readonly patterns: readonly string[];
  readonly allMembers: boolean;
  /** How many items from the start. */
  readonly count: number;
  readonly allItems: boolean;
  /** Items of these extents, wherever they stand. */
  readonly matching: readonly Extent[];
}

export const NEVER: Extent = [];
export const UNKNOWN: Extent = BASE_TYPES.map(anyOf);

/** All instances of a JSON type. */
export function anyOf(type: BaseType): Alternative {
  return { on: [type], names: [] };
}

export function allOf(types: readonly BaseType[]): Extent {
  return types.map(anyOf);
}

/** Whether an alternative holds all instances of its JSON type. */
export function isUnrestricted({ on, names, value, except, layers, choices, items, evaluated }: Alternative): boolean {
  if (on.length > 1 || names.length > 0) return false;
  if (value !== undefined || except !== undefined || evaluated !== undefined) return false;
  return layers === undefined && choices === undefined && items === undefined;
}

/** Whether the extent holds all instances of the JSON types. */
export function holdsAll(extent: Extent, types: readonly BaseType[]): boolean {
  return types.every((type) => extent.some((candidate) => isUnrestricted(candidate) && candidate.on[0] === type));
}

export function isUnknownExtent(extent: Extent): boolean {
  return extent === UNKNOWN || (extent.length >= BASE_TYPES.length && holdsAll(extent, BASE_TYPES));
}

export function isNeverExtent(extent: Extent): boolean {
  return extent.length === 0;
}

/** The union of extents, in their order. Values that are in it anyway are left out. */
export function unite(extents: readonly Extent[]): Extent {
  if (extents.length === 1 && extents[0] === UNKNOWN) return UNKNOWN;
  const all = [...new Set(extents.flat())];
  if (isUnknownExtent(all) && all.every(({ evaluated }) => evaluated === undefined)) return UNKNOWN;
  if (!all.some(isScalarPart)) return all;
  const whole = new Set(all.filter(isUnrestricted).map(({ on }) => on[0]));
  return whole.size === 0 ? all : all.filter((one) => !(isScalarPart(one) && whole.has(one.on[0])));
}

function isScalarPart({ names, value, except }: Alternative): boolean {
  return names.length === 0 && (value !== undefined || except !== undefined);
}

/** The extent without alternatives that are on none of the types. */
export function within(extent: Extent, types: readonly BaseType[]): Extent {
  return extent.filter(({ on }) => on.some((type) => types.includes(type)));
}

/** The alternatives that hold objects only. */
export function isObject({ on }: Alternative): boolean {
  return on.length === 1 && on[0] === "object";
}

/** A layer that says something about some members. */
export function layerOf(entries: Iterable<readonly [string, LayerMember]>, rest: Extent = UNKNOWN): Layer {
  return { members: new Map(entries), patterns: [], rest };
}

/** Objects that a layer holds for. */
export function objectsOf(...layers: readonly Layer[]): Alternative {
  return { on: ["object"], names: [], layers };
}

/** Arrays that it holds for. */
export function arraysOf(items: Partial<Items>): Alternative {
  return {
    on: ["array"],
    names: [],
    items: { first: [], rest: UNKNOWN, min: 0, max: Number.POSITIVE_INFINITY, ...items },
  };
}
