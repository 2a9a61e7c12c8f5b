// Generated from json.schema.json. Do not edit: change the schema and run `triptych generate`.

/** @see json.schema.json */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };
