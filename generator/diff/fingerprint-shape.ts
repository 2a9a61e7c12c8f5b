import { canonicalJson } from "../model/canonical-json.ts";
import type { Json } from "../model/json.ts";
import type { DeclarationId, Parts, Rule, Shape } from "../model/shape/shape.ts";

/** What a declaration that is referred to is called, so that it has the same key on both sides. */
export type KeyOf = (target: DeclarationId) => string;

/**
 * A text that is the same for shapes that say the same in the same words: places and annotations apart, whatever the
 * order of members, values, types and constraints.
 */
export function fingerprintShape(shape: Shape, keyOf: KeyOf): string {
  return JSON.stringify(canonical(shape, keyOf));
}

/** How much two shapes say in the same words: the parts, and the members, that they share. */
export function likeness(one: Shape, other: Shape): number {
  const words = new Set(wordsOf(one));
  return wordsOf(other).filter((word) => words.has(word)).length;
}

function wordsOf({ parts }: Shape): readonly string[] {
  return Object.entries(parts).flatMap(([kind, part]) => {
    const slots = kind === "rules" || part === true ? [["", part] as const] : Object.entries(part as object);
    const held = slots.flatMap(([slot, value]) =>
      Array.isArray(value) ? value.map((item: unknown) => [slot, item]) : [[slot, value]],
    );
    return held
      .filter(([slot]) => slot !== "at")
      .map(([slot, item]) => JSON.stringify([kind, slot, canonical(item, (id) => id)]));
  });
}

type Canonical = string | number | boolean | null | readonly Canonical[];

function canonical(value: unknown, keyOf: KeyOf): Canonical {
  if (Array.isArray(value)) return value.map((item) => canonical(item, keyOf));
  if (typeof value !== "object" || value === null) return value as Canonical;
  if ("parts" in value) return canonicalParts((value as Shape).parts, keyOf);
  return Object.entries(value)
    .map(([name, inner]): Canonical => [name, canonical(inner, keyOf)])
    .sort(byText);
}

function canonicalParts(parts: Parts, keyOf: KeyOf): Canonical {
  const kinds = Object.entries(parts).map(([kind, part]): Canonical => {
    if (kind === "rules") return [kind, (part as readonly Rule[]).map(canonicalRule).sort(byText)];
    if (part === true) return [kind];
    const slots = Object.entries(part as object).filter(([slot]) => slot !== "at");
    return [kind, slots.map(([slot, held]): Canonical => [slot, canonicalSlot(slot, held, keyOf)]).sort(byText)];
  });
  return kinds.sort(byText);
}

function canonicalRule({ keyword, value, asserted }: Rule): Canonical {
  return [keyword, canonicalJson(value), asserted === true];
}

/** Slots in whose lists the order has no meaning. */
const UNORDERED: ReadonlySet<string> = new Set([
  "types",
  "required",
  "properties",
  "patternProperties",
  "dependentRequired",
  "dependentSchemas",
  "allOf",
  "anyOf",
  "oneOf",
]);

function canonicalSlot(slot: string, held: unknown, keyOf: KeyOf): Canonical {
  if (slot === "enum") return (held as readonly Json[]).map(canonicalJson).sort(byText);
  if (slot === "const") return canonicalJson((held as { readonly value: Json }).value);
  if (slot === "$ref" || slot === "$dynamicRef") {
    const { target, anchor = "" } = held as { readonly target: DeclarationId; readonly anchor?: string };
    return [keyOf(target), anchor];
  }
  const listed = canonical(held, keyOf);
  return UNORDERED.has(slot) && Array.isArray(listed) ? [...(listed as readonly Canonical[])].sort(byText) : listed;
}

function byText(a: Canonical, b: Canonical): number {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : Number(one > other);
}

/** Whether a slot without shapes holds the same on both sides; nothing is the same as nothing only. */
export function sameSlot(slot: string, one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  const textOf = (held: unknown): string => JSON.stringify(canonicalSlot(slot, held, (id) => id));
  return textOf(one) === textOf(other);
}

/** Whether a constraint has the same value on both sides; nothing is the same as nothing only. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one as Json) === canonicalJson(other as Json);
}
