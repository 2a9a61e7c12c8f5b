// Generated from loose.schema.json. Do not edit: change the schema and run `triptych generate`.

/**
 * Must be at least 3.
 *
 * @see loose.schema.json
 */
export type Loose = { a: "x" } | [1] | 3;
