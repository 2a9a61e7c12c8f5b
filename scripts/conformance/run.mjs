import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compile } from "../../dist/index.js";
import { judge, writeArtifacts } from "./guard.mjs";

/**
 * The verdict on one test.
 * @typedef {object} Outcome
 * @property {string} draft
 * @property {string} file
 * @property {string} group
 * @property {string} test
 * @property {string} [problem] what went wrong; absent where the test passed
 */

/** @typedef {import("./suite.mjs").TestGroup} TestGroup */

/**
 * What all groups of a file share.
 * @typedef {object} Settings
 * @property {Readonly<Record<string, any>>} remotes
 * @property {import("../../dist/index.js").Dialect} dialect
 * @property {string} folder empty, and the file's own
 */

/** @typedef {import("./guard.mjs").Guard} Guard */

/**
 * Runs a test file: the guards of its groups are generated, written, imported and asked.
 * @param {import("./suite.mjs").TestFile} file
 * @param {Settings} settings
 * @returns {Promise<readonly Outcome[]>}
 */
export async function runFile(file, settings) {
  const formats = file.path.startsWith("optional/format/") ? "assert" : "annotate";
  /** @type {Map<TestGroup, Guard | string>} */
  const guards = new Map();
  for (const [index, batch] of batches(file.groups).entries()) {
    const schemas = batch.map((group) => group.schema);
    const found = await importGuards(schemas, formats, { ...settings, folder: join(settings.folder, String(index)) });
    batch.forEach((group, at) => {
      guards.set(group, found[at] ?? "it was left out");
    });
  }
  return file.groups.flatMap((group) =>
    group.tests.map((test) => {
      const guard = guards.get(group) ?? "it was left out";
      const problem = typeof guard === "string" ? guard : judge(guard, test);
      const place = { draft: file.draft, file: file.path, group: group.description, test: test.description };
      return problem === undefined ? place : { ...place, problem };
    }),
  );
}

/**
 * Groups that can be compiled together, since no two of a batch give a schema the same URI.
 * @param {readonly TestGroup[]} groups
 * @returns {readonly (readonly TestGroup[])[]}
 */
function batches(groups) {
  /** @type {{ ids: Set<string>, groups: TestGroup[] }[]} */
  const found = [];
  for (const group of groups) {
    const ids = [...JSON.stringify(group.schema).matchAll(/"\$?id":("(?:[^"\\]|\\.)*")/g)].map(([, id = ""]) => id);
    let batch = found.find((one) => !ids.some((id) => one.ids.has(id)));
    if (batch === undefined) {
      batch = { ids: new Set(), groups: [] };
      found.push(batch);
    }
    for (const id of ids) batch.ids.add(id);
    batch.groups.push(group);
  }
  return found.map((batch) => batch.groups);
}

/**
 * The guard of each schema, or why there is none. Where schemas do not compile together, each is compiled alone.
 * @param {readonly any[]} schemas
 * @param {"assert" | "annotate"} formats
 * @param {Settings} settings
 * @returns {Promise<readonly (Guard | string)[]>}
 */
async function importGuards(schemas, formats, { remotes, dialect, folder }) {
  const uris = schemas.map((_, index) => `suite:///schemas/${index}.json`);
  const own = Object.fromEntries(uris.map((uri, index) => [uri, schemas[index]]));
  try {
    const { artifacts, model, declarations, diagnostics } = await compile({
      schemas: { ...remotes, ...own },
      entry: uris,
      dialect,
      formats,
      targets: ["guards"],
      unknownKeywords: "ignore",
      language: "js",
    });
    const error = diagnostics.find(({ severity }) => severity === "error");
    if (error !== undefined && schemas.length === 1) return [`${error.code}: ${error.message}`];
    if (error !== undefined) {
      const alone = schemas.map((schema, index) =>
        importGuards([schema], formats, { remotes, dialect, folder: join(folder, String(index)) }),
      );
      return (await Promise.all(alone)).flat();
    }
    writeArtifacts(artifacts, folder);
    return await Promise.all(
      uris.map(async (uri) => {
        const isRoot = (/** @type {{ document: string, pointer: string }} */ at) =>
          at.document === uri && at.pointer === "";
        const root = declarations.find(({ id }) => isRoot(model.declarations[id]?.at ?? { document: "", pointer: "" }));
        if (root === undefined) return "there is no declaration";
        const { path = "", symbols: { is = "", validate = "" } = {} } = root.outputs.guards ?? {};
        const module = await import(pathToFileURL(join(folder, path)).href);
        return { is: module[is], validate: module[validate] };
      }),
    );
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return schemas.map(() => `crashed: ${text.split("\n").slice(0, 3).join(" ")}`);
  }
}
