// Generated from untitled-thing.schema.json. Do not edit: change the schema and run `triptych generate`.

/** @see untitled-thing.schema.json */
export type UntitledThing = boolean;
