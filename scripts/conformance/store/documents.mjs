/**
 * A schema with everything that its references lead to, as far as the folder has it.
 * @typedef {object} Documents
 * @property {string} uri of the schema itself
 * @property {Readonly<Record<string, any>>} schemas by URI
 */

/** Where the store serves its schemas. */
const ADDRESS = /^https?:\/\/(?:json|www)\.schemastore\.org\/(.+?)(?:\.json)?$/;

/**
 * @param {string} file
 * @param {ReadonlyMap<string, any>} all the schemas of the folder by their file names
 * @returns {Documents}
 */
export function documentsOf(file, all) {
  const uri = uriOf(file, all.get(file));
  /** @type {Record<string, any>} */
  const schemas = { [uri]: all.get(file) };
  const pending = referencedBy(all.get(file), uri);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const schema = next in schemas ? undefined : at(next, all);
    if (schema === undefined) continue;
    schemas[next] = schema;
    pending.push(...referencedBy(schema, next));
  }
  return { uri, schemas };
}

/**
 * The URI that a schema gives itself, or else its address in the store.
 * @param {string} file
 * @param {any} schema
 */
function uriOf(file, schema) {
  const id = schema.$id ?? schema.id;
  return typeof id === "string" && URL.canParse(id) ? withoutFragment(id) : `https://www.schemastore.org/${file}`;
}

/**
 * The schema at a URI. It comes without its own name where that is another one, since the folder's schemas name each
 * other by all the addresses of the store.
 * @param {string} uri
 * @param {ReadonlyMap<string, any>} all
 */
function at(uri, all) {
  const name = ADDRESS.exec(uri)?.[1];
  const schema = all.get(`${name}.json`) ?? [...all].find(([file, one]) => uriOf(file, one) === uri)?.[1];
  if (schema === undefined) return undefined;
  const { $id, id, ...others } = schema;
  return typeof ($id ?? id) === "string" && withoutFragment($id ?? id) !== uri ? others : schema;
}

/**
 * The URIs of the documents that a schema refers to.
 * @param {any} value
 * @param {string} base
 * @returns {string[]}
 */
function referencedBy(value, base) {
  if (typeof value !== "object" || value === null) return [];
  const own = typeof value.$ref === "string" && !value.$ref.startsWith("#") ? [value.$ref] : [];
  return [
    ...own.filter((reference) => URL.canParse(reference, base)).map((one) => withoutFragment(new URL(one, base).href)),
    ...Object.values(value).flatMap((child) => referencedBy(child, base)),
  ];
}

/** @param {string} uri */
function withoutFragment(uri) {
  return uri.replace(/#.*$/s, "");
}
