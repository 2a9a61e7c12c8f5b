// Generated from loose.schema.json. Do not edit: change the schema and run `triptych generate`.

/**
 * Must be at least 3.
 *
 * @see loose.schema.json
 */
export type Loose = ({ a?: string } & { a: "x" }) | (number[] & [1]) | ((3 | 4) & 3);
