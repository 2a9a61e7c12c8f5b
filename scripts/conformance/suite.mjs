import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * One schema of the suite with its instances.
 * @typedef {object} TestGroup
 * @property {string} description
 * @property {any} schema
 * @property {readonly { description: string, data: unknown, valid: boolean }[]} tests
 */

/**
 * A file of the suite.
 * @typedef {object} TestFile
 * @property {string} draft the name of its folder: `draft2020-12`
 * @property {string} path below that folder, with `/`: `optional/format/date.json`
 * @property {readonly TestGroup[]} groups
 */

/** The drafts by their folders in the suite, with the names that they have as dialects. */
export const DRAFTS = /** @type {const} */ ({
  draft4: "draft-04",
  draft6: "draft-06",
  draft7: "draft-07",
  "draft2019-09": "2019-09",
  "draft2020-12": "2020-12",
});

/** Where the suite says that its `remotes` are served. */
const REMOTES = "http://localhost:1234/";

/**
 * The test files of a draft, sorted.
 * @param {string} suite the folder of the suite
 * @param {string} draft the folder of the draft
 * @returns {readonly TestFile[]}
 */
export function testFiles(suite, draft) {
  const folder = join(suite, "tests", draft);
  return jsonFiles(folder).map((path) => ({ draft, path, groups: readJson(join(folder, path)) }));
}

/**
 * The schemas that references in the tests of a draft lead to, by URI: those of the draft itself, those for all drafts,
 * and those of other drafts that say so. Without a draft, those of all drafts that are tested.
 * @param {string} suite the folder of the suite
 * @param {string} [draft] the folder of the draft
 * @returns {Readonly<Record<string, any>>}
 */
export function remotes(suite, draft) {
  const folder = join(suite, "remotes");
  const served = jsonFiles(folder).map((path) => ({ path, schema: readJson(join(folder, path)) }));
  return Object.fromEntries(
    served
      .filter(({ path, schema }) => {
        const owner = /^(draft|v)\d[^/]*/.exec(path)?.[0];
        if (owner === undefined || owner === draft) return true;
        return owner in DRAFTS && (draft === undefined || schema.$schema !== undefined);
      })
      .map(({ path, schema }) => [REMOTES + path, schema]),
  );
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function jsonFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
