import { compile } from "../../dist/index.js";

// By way of its address: its own type declarations do not compile under `exactOptionalPropertyTypes`.
const { compile: peerCompile } = await import(import.meta.resolve("json-schema-to-typescript"));

/**
 * Schemas that are compiled in one go.
 * @typedef {object} Task
 * @property {Readonly<Record<string, any>>} schemas by their file names
 * @property {string} folder where relative references lead
 */

/**
 * A tool as a program calls it.
 * @typedef {object} Compiler
 * @property {string} name
 * @property {(task: Task) => () => Promise<void>} prepare what it returns is timed; it throws where the tool fails
 */

/** @type {Compiler} */
export const allOutputs = {
  name: "triptych, all three outputs",
  prepare: (task) => triptych(task, ["types", "guards", "docs"]),
};

/** @type {Compiler} */
export const typesOnly = { name: "triptych, types only", prepare: (task) => triptych(task, ["types"]) };

/**
 * With formatting off, as triptych does not format either, and without the network. It reads what a schema refers to
 * from the disk, once for each schema that does; triptych is given all schemas, and does all of them in one call.
 * @type {Compiler}
 */
export const peer = {
  name: "json-schema-to-typescript",
  prepare: ({ schemas, folder }) => {
    const inputs = Object.entries(structuredClone(schemas));
    const options = {
      format: false,
      cwd: `${folder}/`,
      $refOptions: { resolve: { http: false } },
    };
    return async () => {
      for (const [file, schema] of inputs) await peerCompile(schema, file.replace(/\.json$/, ""), options);
    };
  },
};

/**
 * @param {Task} task
 * @param {readonly ("types" | "guards" | "docs")[]} targets
 */
function triptych(task, targets) {
  // A new copy each time: nothing that a tool keeps about an object, or does to it, is of use for the next round.
  const schemas = structuredClone(task.schemas);
  return async () => {
    const { diagnostics } = await compile({ schemas, targets });
    const problem = diagnostics.find(({ severity }) => severity === "error");
    if (problem !== undefined) throw Object.assign(new Error(problem.message), { name: problem.code });
  };
}
