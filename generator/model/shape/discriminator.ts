import type { Json } from "../json.ts";
import { resolvedShape, type Surroundings } from "./disjoint.ts";
import type { Shape } from "./shape.ts";
import { listedValues } from "./values.ts";

/** A member whose value tells which of several alternatives an object is meant to be. */
export interface Discriminator {
  readonly name: string;
  /** The values of each alternative; undefined for one that accepts no objects. */
  readonly tags: readonly (readonly Json[] | undefined)[];
}

/** The first member that every alternative for objects requires, with strings, numbers or booleans as its only values. */
export function discriminatorOf(shapes: readonly Shape[], around: Surroundings): Discriminator | undefined {
  const resolved = shapes.map((shape) => resolvedShape(shape, around));
  const isObject = resolved.map((shape) => around.jsonTypes(shape).includes("object"));
  const objects = resolved.filter((_, index) => isObject[index]);
  const [first, second] = objects;
  if (first === undefined || second === undefined) return undefined;
  const names = first.parts.members?.required ?? [];
  const name = names.find((candidate) => objects.every((shape) => tagsOf(shape, candidate) !== undefined));
  if (name === undefined) return undefined;
  return { name, tags: resolved.map((shape, index) => (isObject[index] ? tagsOf(shape, name) : undefined)) };
}

function tagsOf({ parts: { members } }: Shape, name: string): readonly Json[] | undefined {
  if (!members?.required?.includes(name)) return undefined;
  const member = members.properties?.find((candidate) => candidate.name === name);
  const values = member === undefined ? undefined : listedValues(member.shape.parts);
  return values?.every((value) => typeof value !== "object" || value === null) ? values : undefined;
}
