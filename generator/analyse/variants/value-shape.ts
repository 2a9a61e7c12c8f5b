import type { ValueFormat } from "../../model/conversion.ts";
import { childrenOf, mapChildren } from "../../model/shape/children.ts";
import type { BaseType } from "../../model/shape/json-types.ts";
import type { Shape } from "../../model/shape/shape.ts";
import { writtenValues } from "../../model/shape/values.ts";
import type { Plan } from "../wire/conversions.ts";
import { TYPED_ON } from "../wire/typed.ts";
import { mapReferences } from "./map-references.ts";
import { belowIn, type Differences, type Link } from "./wire-shape.ts";

/** A shape with objects of the language in it, and whether that is another one, what it refers to aside. */
export function valueShape(
  shape: Shape,
  differences: Differences,
  plan: Plan,
  link: Link,
): { readonly shape: Shape; readonly differs: boolean } {
  let differs = false;
  const visit = (inner: Shape, inside: Differences | undefined): Shape => {
    if (inside === undefined) return inner;
    const typed = isLoneReference(inner) ? undefined : typedBy(inside);
    if (typed === undefined) return around(inner, inside);
    differs = true;
    const others = plan.jsonTypes(inner).filter((type) => type !== TYPED_ON[typed]);
    return typedShape(inner, typed, others, () => around(inner, { ...inside, choices: inside.choices.map(untyped) }));
  };
  const around = (inner: Shape, inside: Differences): Shape => {
    const children = new Map(childrenOf(inner).map((child) => [child.shape, child]));
    // What is only a test speaks of JSON.
    const mapped = mapChildren(inner, (below, relation) =>
      relation === "test" ? below : visit(below, belowIn(children.get(below), below, inside, plan)),
    );
    const linked = mapReferences(mapped, (target) => link(target, inside));
    const { values, ...parts } = linked.parts;
    // A list of objects is one of JSON, and would say more than is so.
    if (values === undefined || !listsObjects(linked)) return linked;
    differs = true;
    return { ...linked, parts };
  };
  return { shape: visit(shape, differences), differs };
}

/** The format that the choices have together. */
function typedBy({ choices }: Differences): ValueFormat | undefined {
  const [typed, another] = new Set(choices.map((choice) => choice.typed));
  return another === undefined ? typed : undefined;
}

function untyped<Choice extends Differences["choices"][number]>({
  typed: _,
  ...choice
}: Choice): Omit<Choice, "typed"> {
  return choice;
}

function isLoneReference({ parts }: Shape): boolean {
  return parts.reference !== undefined && Object.keys(parts).length === 1;
}

/** Values of a format, and beside them what else the shape allows. */
function typedShape({ at, notes }: Shape, typed: ValueFormat, others: readonly BaseType[], around: () => Shape): Shape {
  const type = TYPED_ON[typed] === "number" ? "integer" : TYPED_ON[typed];
  const leaf: Shape = { at, parts: { types: { types: [type], typed, at: HERE } }, notes: {} };
  if (others.length === 0) return { ...leaf, notes };
  const rest: Shape = {
    at,
    parts: { types: { types: others, at: HERE }, allOf: { allOf: [around()], at: { allOf: "" } } },
    notes: {},
  };
  return { at, parts: { anyOf: { anyOf: [leaf, rest], at: { anyOf: "" } } }, notes };
}

const HERE = { type: "" };

function listsObjects({ parts }: Shape): boolean {
  return writtenValues(parts).some((value) => typeof value === "object" && value !== null);
}
