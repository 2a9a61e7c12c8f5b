import { components } from "../code/components.ts";
import type { DeclarationId, Shape } from "../model/shape/shape.ts";

/** Every subshape of a shape, itself first. References are not followed. */
export function subshapes(shape: Shape): readonly Shape[] {
  const found = [shape];
  // A list hands out what is added to it while it is being walked.
  for (const each of found) {
    for (const inner of inPlaceShapes(each)) found.push(inner);
    for (const inner of partShapes(each)) found.push(inner);
  }
  return found;
}

/** The subshapes that look at the same instance as the shape itself. */
function inPlaceShapes(shape: Shape): readonly Shape[] {
  const { all = [], any = [], one = [], not, condition, object } = shape;
  if ((shape.all ?? shape.any ?? shape.one ?? not ?? condition ?? object?.dependents) === undefined) return [];
  const dependents = object?.dependents?.map((member) => member.shape) ?? [];
  return [...all, ...any, ...one, not, condition?.if, condition?.then, condition?.else, ...dependents].filter(isShape);
}

/** The subshapes that look at members and items. */
function partShapes(shape: Shape): readonly Shape[] {
  if (shape.object === undefined && shape.array === undefined) return [];
  const { object = {}, array = {} } = shape;
  const members = [...(object.members ?? []), ...(object.patterns ?? [])].map((member) => member.shape);
  const rests = [object.rest, object.names, object.unevaluated, array.rest, array.contains, array.unevaluated];
  return [...members, ...(array.prefix ?? []), ...rests].filter(isShape);
}

function isShape(shape: Shape | undefined): shape is Shape {
  return shape !== undefined;
}

/** The declarations that a shape refers to anywhere, sorted, each once. */
export function referencesOf(shape: Shape): readonly DeclarationId[] {
  return unique(subshapes(shape).filter(refers).flatMap(ownReferences));
}

/** The declarations that look at the same instance as the shape. */
export function inPlaceReferencesOf(shape: Shape): readonly DeclarationId[] {
  return unique([...ownReferences(shape), ...inPlaceShapes(shape).flatMap(inPlaceReferencesOf)]);
}

function refers({ ref, dynamicRef }: Shape): boolean {
  return ref !== undefined || dynamicRef !== undefined;
}

/** The declarations that the shape itself refers to, its subshapes aside. */
export function ownReferences({ ref, dynamicRef }: Shape): readonly DeclarationId[] {
  return [...(ref === undefined ? [] : [ref.target]), ...(dynamicRef === undefined ? [] : [dynamicRef.target])];
}

function unique(ids: readonly DeclarationId[]): readonly DeclarationId[] {
  return [...new Set(ids)].sort();
}

/** The nodes of a graph that can reach themselves. */
export function cyclicNodes(graph: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const edges = (node: string): readonly string[] => graph.get(node) ?? [];
  const cyclic = components(graph.keys(), edges).filter(
    ([one = "", ...others]) => others.length > 0 || edges(one).includes(one),
  );
  return new Set(cyclic.flat());
}
