import { compile } from "../../../dist/index.js";

/**
 * A schema whose type is measured, with its instances.
 * @typedef {object} Subject
 * @property {string} group what it is counted under: a draft, or `schemastore`
 * @property {string} file where it comes from
 * @property {string} name what it is called in that file
 * @property {string} uri
 * @property {any} schema
 * @property {import("../../../dist/index.js").Dialect} dialect
 * @property {Readonly<Record<string, any>>} others schemas that references may lead to, by URI
 * @property {readonly Sample[]} samples
 */

/**
 * @typedef {object} Sample
 * @property {string} description
 * @property {any} instance
 * @property {boolean} valid
 */

/**
 * @typedef {object} EmittedType
 * @property {readonly { path: string, text: string }[]} artifacts
 * @property {string} path the module that declares it
 * @property {string} symbol
 */

/**
 * The type of a schema as a user would get it, except that members which the schema does not name are allowed in
 * fresh literals, too.
 * @param {Subject} subject
 * @returns {Promise<EmittedType | string>} or why there is none
 */
export async function emitType({ uri, schema, dialect, others }) {
  try {
    const { artifacts, declarations, diagnostics } = await compile({
      schemas: { ...others, [uri]: schema },
      entry: [uri],
      dialect,
      targets: ["types"],
      unknownKeywords: "ignore",
      extraMembers: "unknown",
      conditions: "union",
    });
    const error = diagnostics.find(({ severity }) => severity === "error");
    if (error !== undefined) return `${error.code}: ${error.message}`;
    const root = declarations.find(({ id }) => id === rootId(uri, schema, dialect)) ?? declarations[0];
    const { path, symbols: { type: symbol = "" } = {} } = root?.outputs["types"] ?? {};
    return path === undefined ? "there is no declaration" : { artifacts, path, symbol };
  } catch (error) {
    return `crashed: ${error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 3).join(" ") : String(error)}`;
  }
}

/**
 * The id of the declaration of a schema's root.
 * @param {string} uri
 * @param {any} schema
 * @param {string} dialect
 */
function rootId(uri, schema, dialect) {
  const id = schema?.[dialect === "draft-04" ? "id" : "$id"];
  return typeof id === "string" && URL.canParse(id, uri) ? new URL(id, uri).href.replace(/#$/, "") : uri;
}
