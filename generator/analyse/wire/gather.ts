import { appendPointer } from "../../model/location.ts";
import { type Child, childrenOf } from "../../model/shape/children.ts";
import type { DeclarationId, Shape } from "../../model/shape/shape.ts";

export type Shapes = ReadonlyMap<DeclarationId, Shape>;

/** The shapes that are asked of one instance together, and the alternatives that are left to choose between. */
export interface Gathered {
  /** In the order in which they come. */
  readonly shapes: readonly Shape[];
  readonly unions: readonly (readonly Shape[])[];
}

/** The ways to shapes from that of a conversion, as the keyword locations of errors tell them. */
export type Routes = Map<Shape, string>;

/**
 * Whatever looks at the same instance as the shapes do, references followed; what only `not` looks at is left out.
 * @param routes - the known ones, to which those to what is found are added
 */
export function gather(roots: readonly Shape[], all: Shapes, routes: Routes = new Map()): Gathered {
  const found = new Set(roots);
  const unions: (readonly Shape[])[] = [];
  const reach = (shape: Shape, route: string): void => {
    if (!routes.has(shape)) routes.set(shape, route);
  };
  for (const root of roots) reach(root, "");
  // A set hands out what is added to it while it is being walked.
  for (const shape of found) {
    const route = routes.get(shape) ?? "";
    for (const [target, step] of hopsFrom(shape, all)) {
      reach(target, route + step);
      found.add(target);
    }
    for (const child of childrenOf(shape)) {
      const { shape: inner, kind, relation } = child;
      if (kind !== "condition" && relation !== "same") continue;
      reach(inner, route + stepTo(child, shape));
      if (kind !== "anyOf" && kind !== "oneOf") found.add(inner);
    }
    for (const branches of [shape.parts.anyOf?.anyOf, shape.parts.oneOf?.oneOf]) {
      if (branches !== undefined) unions.push(branches);
    }
  }
  return { shapes: [...found], unions };
}

/** How a shape comes to one of its own subshapes: as they lie in their document, whatever its dialect. */
function stepTo({ shape: { at }, slot, token }: Child, outer: Shape): string {
  const isBelow = at.document === outer.at.document && at.pointer.startsWith(`${outer.at.pointer}/`);
  if (isBelow) return at.pointer.slice(outer.at.pointer.length);
  return token === undefined ? `/${slot}` : appendPointer(`/${slot}`, token);
}

/** The known ways, and those to what stands in the shapes. */
export function routesTo(outer: readonly Shape[], known: Routes): Routes {
  const routes = new Map(known);
  for (const shape of outer) {
    const route = known.get(shape) ?? "";
    for (const child of childrenOf(shape)) {
      if (!routes.has(child.shape)) routes.set(child.shape, route + stepTo(child, shape));
    }
  }
  return routes;
}

/** The shapes that a shape's own references lead to. */
export function targetsIn(shape: Shape, all: Shapes): readonly Shape[] {
  return hopsFrom(shape, all).map(([target]) => target);
}

/** The same with the keyword of each reference; one that is nested in another one is there without any. */
function hopsFrom({ parts: { reference } }: Shape, all: Shapes): readonly (readonly [Shape, string])[] {
  if (reference === undefined) return [];
  const { $ref, $dynamicRef } = reference;
  const hop = (id: DeclarationId, step: string): readonly (readonly [Shape, string])[] => {
    const target = all.get(id);
    return target === undefined ? [] : [[target, step]];
  };
  return [
    ...($ref === undefined ? [] : hop($ref.target, $ref.nested === true ? "" : "/$ref")),
    ...($dynamicRef === undefined ? [] : hop($dynamicRef.target, "/$dynamicRef")),
  ];
}

/** What shapes that are nothing but references stand for. */
export function resolved(shapes: readonly Shape[], all: Shapes, routes: Routes = new Map()): readonly Shape[] {
  const found = new Set(shapes);
  for (const shape of found) {
    const isAlone = shape.parts.reference !== undefined && Object.keys(shape.parts).length === 1;
    const hops = isAlone ? hopsFrom(shape, all) : [];
    if (hops.length === 0) continue;
    found.delete(shape);
    for (const [target, step] of hops) {
      if (!routes.has(target)) routes.set(target, (routes.get(shape) ?? "") + step);
      found.add(target);
    }
  }
  return [...found];
}
