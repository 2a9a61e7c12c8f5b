// Generated from address.schema.json. Do not edit: change the schema and run `triptych generate`.

/**
 * Has no variants, since all of its members travel both ways.
 *
 * @see address.schema.json
 */
export interface Address {
  city?: string;
  [key: symbol]: unknown;
}
