// Generated from shape.schema.json. Do not edit: change the schema and run `triptych generate`.

/** @see shape.schema.json */
export type Shape = Circle | Square;

/** @see shape.schema.json#/$defs/circle */
export interface Circle {
  kind: "circle";
  /** Must be greater than 0. */
  radius: number;
}

/** @see shape.schema.json#/$defs/square */
export interface Square {
  kind: "square";
  side: number;
}
