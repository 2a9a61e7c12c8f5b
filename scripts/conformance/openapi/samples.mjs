/** Of no schema in particular. */
const PLAIN = [null, true, 0, -1, 1.5, "", "a", "2020-01-01T00:00:00Z", [], [null], [{}], {}, { id: 1, type: "a" }];
/** How deep a sample goes into members and items. */
const DEEPEST = 6;

/**
 * Values for a component: plain ones, its own examples, one that has all its members, and that one with each member
 * missing, null, or of another type.
 * @param {any} description
 * @param {string} pointer
 * @returns {unknown[]}
 */
export function samplesOf(description, pointer) {
  const schema = at(description, pointer);
  const samples = [...PLAIN, ...examplesOf(schema), made(description, schema, 0)];
  for (const base of samples.slice(PLAIN.length)) {
    if (typeof base !== "object" || base === null || Array.isArray(base)) continue;
    for (const name of Object.keys(base)) {
      const { [name]: member, ...others } = /** @type {any} */ (base);
      samples.push(others, { ...others, [name]: null }, { ...others, [name]: 7 }, { ...others, [name]: "seven" });
      samples.push({ ...others, [name]: [member] });
    }
    samples.push({ ...base, "of no schema": 1 });
  }
  return samples;
}

/** @param {any} schema @returns {unknown[]} */
function examplesOf({ example, examples = [] }) {
  return [...(example === undefined ? [] : [example]), ...(Array.isArray(examples) ? examples : [])];
}

/** @param {any} description @param {string} pointer */
function at(description, pointer) {
  const tokens = pointer.split("/").slice(1);
  return tokens.reduce((value, token) => value?.[token.replaceAll("~1", "/").replaceAll("~0", "~")], description);
}

/**
 * A value that is likely to be accepted.
 * @param {any} description @param {any} schema @param {number} depth
 * @returns {any}
 */
function made(description, schema, depth) {
  if (typeof schema !== "object" || schema === null || depth > DEEPEST) return null;
  if (typeof schema.$ref === "string")
    return made(description, at(description, decodeURI(schema.$ref.slice(1))), depth + 1);
  if (schema.const !== undefined) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  const [first] = schema.oneOf ?? schema.anyOf ?? [];
  if (first !== undefined && schema.properties === undefined) return made(description, first, depth + 1);
  const [example] = examplesOf(schema);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === "array") return [made(description, schema.items ?? {}, depth + 1)];
  if (type === "string") return typeof example === "string" ? example : textOf(schema);
  if (type === "integer" || type === "number") return typeof example === "number" ? example : (schema.minimum ?? 1);
  if (type === "boolean") return true;
  const members = Object.entries(schema.properties ?? {});
  const own = Object.fromEntries(members.map(([name, inner]) => [name, made(description, inner, depth + 1)]));
  const merged = (schema.allOf ?? []).map((/** @type {any} */ part) => made(description, part, depth + 1));
  return Object.assign({}, ...merged, own);
}

/** @param {any} schema */
function textOf({ minLength = 0 }) {
  return "a".repeat(minLength);
}
