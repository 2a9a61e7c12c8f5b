import fc from "fast-check";
import type { Json } from "../../generator/index.ts";
import { declarationOf, type Model } from "../../generator/model/model.ts";
import { targetsOf } from "../../generator/model/shape/json-types.ts";
import type { Shape } from "../../generator/model/shape/shape.ts";
import { isUnrestricted } from "../../generator/model/shape/unrestricted.ts";

/** What a value is made with. */
interface Making {
  readonly model: Model;
  /** The next choice: a whole number below the limit. */
  readonly choose: (limit: number) => number;
  readonly samples: (shape: Shape) => Json | undefined;
}

/** Values that a shape is likely to accept: what it names and lists, with some that it does not name. Ask its guard. */
export function valuesOf(
  shape: Shape,
  model: Model,
  samples: (shape: Shape) => Json | undefined,
): fc.Arbitrary<Json | undefined> {
  // Rules such as those for names are beyond what follows.
  const sample = samples(shape);
  return fc.array(fc.nat(), { maxLength: 60, size: "max" }).map((choices) => {
    if (choices.length % 8 === 1) return sample;
    let next = 0;
    // Where there are no more, the last of all, which leaves out what can be: else recursive schemas have no end.
    const choose = (limit: number): number => (choices[next++] ?? limit - 1) % Math.max(1, limit);
    return made([shape], { model, choose, samples }, 0);
  });
}

const DEEPEST = 6;
/** Names that no schema is likely to have, hostile ones among them. */
const NAMES = ["x-more", "__proto__", "constructor", "ſ", "A_b"];
const WORDS = ["", "a", "Some Words", "2020-01-01", "1"];

function made(roots: readonly Shape[], making: Making, depth: number): Json | undefined {
  const shapes = together(roots, making);
  const { choose } = making;
  if (shapes.some(refusesAll)) return undefined;
  for (const { parts } of shapes) {
    if (parts.values?.const !== undefined) return parts.values.const.value;
    if (parts.values?.enum !== undefined) return parts.values.enum[choose(parts.values.enum.length)];
  }
  const type = typeOf(shapes, choose);
  if (type === "object") return depth > DEEPEST ? {} : membersOf(shapes, making, depth);
  if (type === "array") return depth > DEEPEST ? [] : itemsOf(shapes, making, depth);
  const ruled = shapes.find(({ parts }) => parts.rules !== undefined);
  if (ruled !== undefined) return making.samples(ruled);
  if (type === "string") return WORDS[choose(WORDS.length)];
  if (type === "boolean") return choose(2) === 1;
  if (type === "null") return null;
  return choose(3);
}

function refusesAll({ parts: { never, not } }: Shape): boolean {
  return never !== undefined || (not !== undefined && isUnrestricted(not.not));
}

/** The shapes and all that is asked along with them: of alternatives, the one that is chosen. */
function together(roots: readonly Shape[], { model, choose }: Making): readonly Shape[] {
  const found = new Set(roots);
  // A set hands out what is added to it while it is being walked.
  for (const { parts } of found) {
    const { reference, allOf, anyOf, oneOf, condition } = parts;
    const chosen = [anyOf?.anyOf, oneOf?.oneOf].flatMap((branches) => branches?.[choose(branches.length)] ?? []);
    const implied = [condition?.then, condition?.else][choose(3)];
    const others = [...(allOf?.allOf ?? []), ...chosen, ...(implied === undefined ? [] : [implied])];
    for (const id of targetsOf(reference)) found.add(declarationOf(model, id).shape);
    for (const other of others) found.add(other);
  }
  return [...found];
}

function typeOf(shapes: readonly Shape[], choose: Making["choose"]): string {
  const stated = shapes.flatMap(({ parts }) => (parts.types === undefined ? [] : [parts.types.types]));
  const [first = [], ...others] = stated;
  const types: readonly string[] = first.filter((type) => others.every((list) => list.includes(type)));
  if (types.length > 0) return types[choose(types.length)] ?? "null";
  if (shapes.some(({ parts }) => parts.members !== undefined)) return "object";
  return shapes.some(({ parts }) => parts.items !== undefined) ? "array" : "string";
}

function membersOf(shapes: readonly Shape[], making: Making, depth: number): Json {
  const { choose } = making;
  const named = new Map<string, Shape[]>();
  for (const { parts } of shapes) {
    for (const { name, shape } of parts.members?.properties ?? []) named.set(name, [...(named.get(name) ?? []), shape]);
  }
  const required = new Set(shapes.flatMap(({ parts }) => parts.members?.required ?? []));
  const others = shapes.flatMap(({ parts }) => parts.members?.additionalProperties ?? []);
  const members = [...named].flatMap(([name, inner]): readonly (readonly [string, Json])[] => {
    if (!required.has(name) && choose(depth + 2) > 1) return [];
    const value = made(inner, making, depth + 1);
    return value === undefined ? [] : [[name, value]];
  });
  const more = choose(4) === 1 ? NAMES[choose(NAMES.length)] : undefined;
  const value = more === undefined || named.has(more) ? undefined : made(others.slice(0, 1), making, depth + 1);
  return JSON.parse(
    `{${[...members, ...(more === undefined || value === undefined ? [] : [[more, value] as const])]
      .map(([name, inner]) => `${JSON.stringify(name)}:${JSON.stringify(inner)}`)
      .join()}}`,
  ) as Json;
}

function itemsOf(shapes: readonly Shape[], making: Making, depth: number): Json {
  const items: Json[] = [];
  const prefix = Math.max(0, ...shapes.map(({ parts }) => parts.items?.prefixItems?.length ?? 0));
  const length = prefix + making.choose(3);
  for (let index = 0; index < length; index++) {
    const asked = shapes.flatMap(({ parts }) => parts.items?.prefixItems?.[index] ?? parts.items?.items ?? []);
    const value = made(asked, making, depth + 1);
    if (value === undefined) break;
    items.push(value);
  }
  return items;
}
