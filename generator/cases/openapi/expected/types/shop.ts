// Generated from shop.json. Do not edit: change the schema and run `triptych generate`.

/** @see shop.json#/components/schemas/shop */
export type Shop =
  | {
    open?: true;
    /** Must be greater than 0. */
    size?: unknown;
    [key: symbol]: unknown;
  }
  | null;

/** @see shop.json#/components/schemas/old */
export type Old = { [key: string]: unknown } | [string?, ...unknown[]] | string | number | boolean | null;
