/** @noformat */
// Generated from schema/label-selector-requirement.schema.json. Do not edit: change the schema and run `npm run generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SelectionOperator } from "./selection-operator.js";

/**
 * A condition on one label of a compute node.
 *
 * @example {"key":"region","operator":"in","values":["eu-west-1","eu-central-1"]}
 * @example {"key":"gpu","operator":"exists"}
 * @see schema/label-selector-requirement.schema.json
 */
export interface LabelSelectorRequirement {
  /** The name of the label. */
  key?: string;
  /** How the label is compared with the values. */
  operator?: SelectionOperator;
  /**
   * What the label is compared with.
   * At least one for in and notin; none for exists and !.
   */
  values?: string[];
  [key: symbol]: unknown;
}

/**
 * LabelSelectorRequirement as it is on the wire.
 *
 * A condition on one label of a compute node.
 *
 * @see schema/label-selector-requirement.schema.json
 */
export interface LabelSelectorRequirementWire {
  /** The name of the label. */
  Key?: string;
  /** How the label is compared with the values. */
  Operator?: SelectionOperator;
  /**
   * What the label is compared with.
   * At least one for in and notin; none for exists and !.
   */
  Values?: string[];
  [key: symbol]: unknown;
}
