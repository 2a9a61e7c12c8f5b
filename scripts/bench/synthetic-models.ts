/**
 * Schemas of a large, made-up application: models that refer to one another, forwards and backwards, so that there
 * are cycles of all lengths. They are the same ones each time.
 */
export function* syntheticModels(count: number): Generator<{ readonly file: string; readonly schema: SyntheticModel }> {
  const below = randomNumbers(count);
  for (let index = 0; index < count; index++) yield { file: fileName(index), schema: model(index, count, below) };
}

export interface SyntheticModel {
  readonly title: string;
  readonly properties: Readonly<Record<string, Record<string, unknown>>>;
  readonly [keyword: string]: unknown;
}

/** A whole number from 0, less than the limit. */
type Below = (limit: number) => number;

type NonEmpty<Item> = readonly [Item, ...Item[]];

const NOUNS: NonEmpty<string> = [
  "order",
  "invoice",
  "customer",
  "address",
  "shipment",
  "payment",
  "product",
  "account",
  "policy",
  "job",
];
const QUALITIES: NonEmpty<string> = [
  "primary",
  "billing",
  "internal",
  "previous",
  "expected",
  "archived",
  "public",
  "last",
  "remote",
];
const STATES = ["active", "pending", "closed", "failed", "draft", "unknown", "on_hold", "in_review"];
/** How far a reference leads at most, in models: most belong to a model of the same part of the application. */
const NEAR = 100;

/** What a member is; all but the references. */
const VALUES: NonEmpty<(below: Below) => Record<string, unknown>> = [
  (below) => ({ type: "string", minLength: 1, maxLength: 20 + below(200) }),
  (below) => ({ type: "integer", minimum: 0, maximum: 100 + below(10_000) }),
  (below) => ({ type: "string", enum: STATES.slice(0, 2 + below(STATES.length - 1)) }),
  (below) => ({ type: "array", items: { type: "string" }, maxItems: 1 + below(50) }),
  (below) => ({ type: "object", additionalProperties: { type: below(2) === 0 ? "string" : "integer" } }),
];

/** How a member refers to another model. */
const REFERENCES: NonEmpty<(reference: object) => Record<string, unknown>> = [
  (reference) => ({ ...reference }),
  (reference) => ({ type: "array", items: reference }),
  (reference) => ({ type: "object", additionalProperties: reference }),
];

function model(index: number, count: number, below: Below): SyntheticModel {
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

/** Its name and schema. */
function member(value: Record<string, unknown>, below: Below): [string, Record<string, unknown>] {
  const [quality, noun] = [pick(QUALITIES, below), pick(NOUNS, below)];
  return [`${quality}_${noun}`, { description: `What is known of the ${quality} ${noun}, if anything.`, ...value }];
}

function fileName(index: number) {
  return `model-${padded(index)}.schema.json`;
}

function padded(index: number) {
  return String(index).padStart(6, "0");
}

function pick<Item>(items: NonEmpty<Item>, below: Below): Item {
  return items[below(items.length)] ?? items[0];
}

/** A linear congruential generator with the constants of Numerical Recipes. */
function randomNumbers(seed: number): Below {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // Its upper bits are the random ones.
    return Math.floor((state / 2 ** 32) * limit);
  };
}
