import { subshapes } from "../../../dist/model/shape/children.js";
import { listedValues } from "../../../dist/model/shape/values.js";
import { bare, wordsOf } from "./words.mjs";

/**
 * Something that a subschema says, as the letters and digits that must be found.
 * @typedef {object} Said
 * @property {string} kind
 * @property {string} at JSON Pointer
 * @property {string} text
 */

/** As many examples of a member are shown. */
const EXAMPLES = 10;

/**
 * Everything that a shape and its subshapes say.
 * @param {any} shape
 * @returns {readonly Said[]}
 */
export function saidIn(shape) {
  return subshapes(shape).flatMap(saidBy);
}

/**
 * @param {any} shape
 * @returns {readonly Said[]}
 */
function saidBy(shape) {
  const { notes, parts, at } = shape;
  const described = notes.markdownDescription ?? notes.description;
  const values = listedValues(parts) ?? [];
  const said = [
    ...(isText(described) ? [["description", wordsOf(described.trim())]] : []),
    ...(isText(notes.title) ? [["title", bare(notes.title)]] : []),
    ...(notes.default === undefined ? [] : [["default", bare(JSON.stringify(notes.default))]]),
    ...(Array.isArray(notes.examples) ? notes.examples : [])
      .slice(0, EXAMPLES)
      .map((/** @type {unknown} */ value) => ["example", bare(JSON.stringify(value))]),
    ...values.map((/** @type {unknown} */ value) => ["value", bare(JSON.stringify(value))]),
    ...(parts.rules ?? []).flatMap((/** @type {any} */ { keyword, value }) =>
      // What these say has words of its own instead of their value.
      typeof value === "boolean" || keyword === "format" ? [] : [["rule", bare(String(value))]],
    ),
  ];
  return said.map(([kind, text]) => ({ kind, at: at.pointer, text }));
}

/** @param {unknown} value */
function isText(value) {
  return typeof value === "string" && value.trim() !== "";
}
