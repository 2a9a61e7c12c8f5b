import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { compile } from "../../dist/index.js";

/**
 * The verdict on one test.
 * @typedef {object} Outcome
 * @property {string} draft
 * @property {string} file
 * @property {string} group
 * @property {string} test
 * @property {string} [problem] what went wrong; absent where the test passed
 */

/**
 * Runs a test file: the guards of each of its groups are generated, written, imported and asked.
 * @param {import("./suite.mjs").TestFile} file
 * @param {{ remotes: Readonly<Record<string, any>>, dialect: import("../../dist/index.js").Dialect, folder: string }} settings
 *   `folder` is empty and the file's own
 * @returns {Promise<readonly Outcome[]>}
 */
export async function runFile(file, { remotes, dialect, folder }) {
  const outcomes = [];
  for (const [index, group] of file.groups.entries()) {
    const uri = `suite:///${file.draft}/${file.path}/${index}.json`;
    const formats = file.path.startsWith("optional/format/") ? "assert" : "annotate";
    const guard = await importGuard(
      { uri, schema: group.schema, remotes, dialect, formats },
      join(folder, String(index)),
    );
    for (const test of group.tests) {
      const problem = typeof guard === "string" ? guard : judge(guard, test);
      const place = { draft: file.draft, file: file.path, group: group.description, test: test.description };
      outcomes.push(problem === undefined ? place : { ...place, problem });
    }
  }
  return outcomes;
}

/**
 * @typedef {object} Guard
 * @property {(value: unknown) => boolean} is
 * @property {(value: unknown) => { ok: boolean, errors?: readonly unknown[] }} validate
 */

/**
 * @param {{ uri: string, schema: any, remotes: Readonly<Record<string, any>>, dialect: import("../../dist/index.js").Dialect, formats: "assert" | "annotate" }} input
 * @param {string} folder
 * @returns {Promise<Guard | string>} the guard, or why there is none
 */
async function importGuard({ uri, schema, remotes, dialect, formats }, folder) {
  try {
    const { artifacts, declarations, diagnostics } = await compile({
      schemas: { ...remotes, [uri]: schema },
      entry: [uri],
      dialect,
      formats,
      targets: ["guards"],
      unknownKeywords: "ignore",
      language: "js",
    });
    const error = diagnostics.find(({ severity }) => severity === "error");
    if (error !== undefined) return `${error.code}: ${error.message}`;
    for (const { path, text } of artifacts) {
      if (path.endsWith(".d.ts")) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const root = declarations.find(({ id }) => id === rootId(uri, schema, dialect)) ?? declarations[0];
    if (root === undefined) return "there is no declaration";
    const module = await import(pathToFileURL(join(folder, root.guard.path)).href);
    return { is: module[root.guard.is], validate: module[root.guard.validate] };
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
  return typeof id === "string" ? new URL(id, uri).href.replace(/#$/, "") : uri;
}

/**
 * Asks both functions of a guard, which must agree.
 * @param {Guard} guard
 * @param {import("./suite.mjs").TestGroup["tests"][number]} test
 * @returns {string | undefined} what is wrong with the answer
 */
function judge(guard, { data, valid }) {
  try {
    const answer = guard.is(data);
    if (answer !== valid) return `${answer ? "accepted" : "rejected"}, should be ${valid ? "accepted" : "rejected"}`;
    const result = guard.validate(data);
    if (result.ok !== valid) return "validate and is disagree";
    return valid || (result.errors ?? []).length > 0 ? undefined : "rejected without an error";
  } catch (error) {
    return `the guard threw: ${String(error)}`;
  }
}
