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
export const OPEN: Shape = shape({ object: { members: members(["a", STRING]) } });

/** What the cases refer to. */
export const DECLARED: Readonly<Record<string, Shape>> = {
  Base: objectShape({ members: members(["a", STRING]) }),
  Text: typed("string"),
  Open: OPEN,
  Tree: shape({ types: ["array"], array: { rest: refer("Tree") } }),
  Node: objectShape({ members: members(["next", shape({ any: [refer("Node"), typed("null")] })]) }),
  Nest: shape({ any: [STRING, shape({ types: ["array"], array: { prefix: [refer("Nest")], rest: refer("Nest") } })] }),
  Loose: shape({ object: { members: members(["next", refer("Loose", { types: ["object"] })]) } }),
  Deep: shape({
    any: [
      STRING,
      shape({
        types: ["array"],
        array: {
          prefix: [shape({ types: ["array"], array: { rest: refer("Deep") } })],
          rest: shape({ types: ["array"], array: { prefix: [refer("Deep")], rest: NEVER } }),
        },
      }),
    ],
  }),
  Circle: shape({ any: [refer("Circle"), typed("null")] }),
};

export const RECURSIVE: readonly string[] = ["Tree", "Node", "Nest", "Loose", "Deep", "Circle"];
