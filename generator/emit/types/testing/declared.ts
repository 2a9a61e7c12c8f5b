import type { Json } from "../../../model/json.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import { members, objectShape, refer, shape, typed } from "./shapes.ts";

/** A shape, its type, and instances that it accepts: each must be assignable to the type. */
export interface TypeCase {
  readonly name: string;
  readonly shape: Shape;
  readonly type: string;
  readonly accept: readonly Json[];
}

export const NEVER: Shape = shape({ never: true });
export const ANY: Shape = shape();
export const STRING: Shape = typed("string");
export const NUMBER: Shape = typed("number");
export const OPEN: Shape = shape({ properties: members(["a", STRING]) });

/** What the cases refer to. */
export const DECLARED: Readonly<Record<string, Shape>> = {
  Base: objectShape({ properties: members(["a", STRING]) }),
  Text: typed("string"),
  Open: OPEN,
  Tree: shape({ types: ["array"], items: refer("Tree") }),
  Node: objectShape({ properties: members(["next", shape({ anyOf: [refer("Node"), typed("null")] })]) }),
  Nest: shape({ anyOf: [STRING, shape({ types: ["array"], prefixItems: [refer("Nest")], items: refer("Nest") })] }),
  Loose: shape({ properties: members(["next", refer("Loose", { types: ["object"] })]) }),
  Deep: shape({
    anyOf: [
      STRING,
      shape({
        types: ["array"],
        prefixItems: [shape({ types: ["array"], items: refer("Deep") })],
        items: shape({ types: ["array"], prefixItems: [refer("Deep")], items: NEVER }),
      }),
    ],
  }),
  Circle: shape({ anyOf: [refer("Circle"), typed("null")] }),
};

export const RECURSIVE: readonly string[] = ["Tree", "Node", "Nest", "Loose", "Deep", "Circle"];
