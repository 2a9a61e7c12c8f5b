import type { DeclarationId, Shape } from "../model/shape.ts";

/** Every subshape of a shape, itself first. References are not followed. */
export function* subshapes(shape: Shape): Generator<Shape> {
  yield shape;
  for (const child of [...inPlaceShapes(shape), ...partShapes(shape)]) yield* subshapes(child);
}

/** The subshapes that look at the same instance as the shape itself. */
function inPlaceShapes(shape: Shape): readonly Shape[] {
  const { all = [], any = [], one = [], not, condition, object } = shape;
  const dependents = object?.dependents?.map((member) => member.shape) ?? [];
  return [...all, ...any, ...one, not, condition?.if, condition?.then, condition?.else, ...dependents].filter(isShape);
}

/** The subshapes that look at members and items. */
function partShapes({ object = {}, array = {} }: Shape): readonly Shape[] {
  const members = [...(object.members ?? []), ...(object.patterns ?? [])].map((member) => member.shape);
  const rests = [object.rest, object.names, object.unevaluated, array.rest, array.contains, array.unevaluated];
  return [...members, ...(array.prefix ?? []), ...rests].filter(isShape);
}

function isShape(shape: Shape | undefined): shape is Shape {
  return shape !== undefined;
}

/** The declarations that a shape refers to anywhere, sorted, each once. */
export function referencesOf(shape: Shape): readonly DeclarationId[] {
  return unique([...subshapes(shape)].flatMap(ownReferences));
}

/** The declarations that look at the same instance as the shape. */
export function inPlaceReferencesOf(shape: Shape): readonly DeclarationId[] {
  return unique([...ownReferences(shape), ...inPlaceShapes(shape).flatMap(inPlaceReferencesOf)]);
}

function ownReferences({ ref, dynamicRef }: Shape): readonly DeclarationId[] {
  return [...(ref === undefined ? [] : [ref.target]), ...(dynamicRef === undefined ? [] : [dynamicRef.target])];
}

function unique(ids: readonly DeclarationId[]): readonly DeclarationId[] {
  return [...new Set(ids)].sort();
}

/** The nodes of a graph that can reach themselves: Tarjan's components, without recursion. */
export function cyclicNodes(graph: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const cyclic = new Set<string>();
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const enter = (node: string): { node: string; edges: Iterator<string> } => {
    order.set(node, order.size);
    lowest.set(node, order.size - 1);
    stack.push(node);
    onStack.add(node);
    return { node, edges: (graph.get(node) ?? []).values() };
  };
  for (const root of graph.keys()) {
    if (order.has(root)) continue;
    const path = [enter(root)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const edge = top.edges.next();
      if (edge.done !== true) {
        if (edge.value === top.node) cyclic.add(top.node);
        if (!order.has(edge.value)) path.push(enter(edge.value));
        else if (onStack.has(edge.value)) lower(lowest, top.node, order.get(edge.value) ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lower(lowest, parent.node, lowest.get(top.node) ?? 0);
      if (lowest.get(top.node) === order.get(top.node)) {
        const component = stack.splice(stack.indexOf(top.node));
        for (const node of component) onStack.delete(node);
        if (component.length > 1) for (const node of component) cyclic.add(node);
      }
    }
  }
  return cyclic;
}

function lower(lowest: Map<string, number>, node: string, to: number): void {
  lowest.set(node, Math.min(lowest.get(node) ?? to, to));
}
