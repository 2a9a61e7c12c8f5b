/**
 * Schemas of a large, made-up application: models that refer to one another, forwards and backwards, so that there
 * are cycles of all lengths. They are the same ones each time.
 * @param {number} count
 * @returns {Generator<{ file: string, schema: Record<string, unknown> }>}
 */
export function* syntheticModels(count) {
  const below = randomNumbers(count);
  for (let index = 0; index < count; index++) yield { file: fileName(index), schema: model(index, count, below) };
}

/** @typedef {(limit: number) => number} Below a whole number from 0, less than the limit */

const NOUNS = ["order", "invoice", "customer", "address", "shipment", "payment", "product", "account", "policy", "job"];
const QUALITIES = ["primary", "billing", "internal", "previous", "expected", "archived", "public", "last", "remote"];
const STATES = ["active", "pending", "closed", "failed", "draft", "unknown", "on_hold", "in_review"];
/** How far a reference leads at most, in models: most belong to a model of the same part of the application. */
const NEAR = 100;

/** What a member is; all but the references. @type {readonly ((below: Below) => Record<string, unknown>)[]} */
const VALUES = [
  (below) => ({ type: "string", minLength: 1, maxLength: 20 + below(200) }),
  (below) => ({ type: "integer", minimum: 0, maximum: 100 + below(10_000) }),
  (below) => ({ type: "string", enum: STATES.slice(0, 2 + below(STATES.length - 1)) }),
  (below) => ({ type: "array", items: { type: "string" }, maxItems: 1 + below(50) }),
  (below) => ({ type: "object", additionalProperties: { type: below(2) === 0 ? "string" : "integer" } }),
];

/** How a member refers to another model. @type {readonly ((reference: object) => Record<string, unknown>)[]} */
const REFERENCES = [
  (reference) => ({ ...reference }),
  (reference) => ({ type: "array", items: reference }),
  (reference) => ({ type: "object", additionalProperties: reference }),
];

/**
 * @param {number} index
 * @param {number} count
 * @param {Below} below
 */
function model(index, count, below) {
  const values = Array.from({ length: 4 + below(9) }, () => pick(VALUES, below)(below));
  // One leads forwards, one backwards; the last and the first model are neighbours.
  const steps = [1 + below(NEAR), -1 - below(NEAR), ...(below(2) === 0 ? [1 + below(count - 1)] : [])];
  const references = steps.map((step) => {
    const $ref = fileName((((index + step) % count) + count) % count);
    return pick(REFERENCES, below)({ $ref });
  });
  const members = [...values, ...references].map((value) => member(value, below));
  const properties = Object.fromEntries(members.map(([name, schema], at) => [`${name}_${at}`, schema]));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `Model${padded(index)}`,
    description: `The ${pick(QUALITIES, below)} ${pick(NOUNS, below)} that number ${index} stands for.\nIt is made up.`,
    type: "object",
    properties,
    required: Object.keys(properties).filter((_, at) => at < values.length && below(2) === 0),
  };
}

/**
 * @param {Record<string, unknown>} value
 * @param {Below} below
 * @returns {[string, Record<string, unknown>]} name and schema
 */
function member(value, below) {
  const [quality, noun] = [pick(QUALITIES, below), pick(NOUNS, below)];
  return [`${quality}_${noun}`, { description: `What is known of the ${quality} ${noun}, if anything.`, ...value }];
}

/** @param {number} index */
function fileName(index) {
  return `model-${padded(index)}.schema.json`;
}

/** @param {number} index */
function padded(index) {
  return String(index).padStart(6, "0");
}

/**
 * @template Item
 * @param {readonly [Item, ...Item[]] | readonly Item[]} items
 * @param {Below} below
 */
function pick(items, below) {
  return /** @type {Item} */ (items[below(items.length)]);
}

/**
 * A linear congruential generator with the constants of Numerical Recipes.
 * @param {number} seed
 * @returns {Below}
 */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // Its upper bits are the random ones.
    return Math.floor((state / 2 ** 32) * limit);
  };
}
