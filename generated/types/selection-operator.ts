/** @noformat */
// Generated from schema/selection-operator.schema.json. Do not edit: change the schema and run `npm run generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * How a label of a compute node is compared with the values of a requirement.
 *
 * @see schema/selection-operator.schema.json
 */
export type SelectionOperator = "!" | "=" | "==" | "in" | "!=" | "notin" | "exists" | "gt" | "lt";

/** The values of SelectionOperator, by name. */
export const SelectionOperator = {
  DOES_NOT_EXIST: "!",
  EQUALS: "=",
  DOUBLE_EQUALS: "==",
  IN: "in",
  NOT_EQUALS: "!=",
  NOT_IN: "notin",
  EXISTS: "exists",
  GREATER_THAN: "gt",
  LESS_THAN: "lt",
} as const;
