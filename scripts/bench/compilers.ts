import { compile, type Json } from "../../dist/index.js";

/** What is used of json-schema-to-typescript; its own declarations do not compile under `exactOptionalPropertyTypes`. */
interface Peer {
  readonly compile: (schema: Json, name: string, options: object) => Promise<string>;
}

// By way of its address, which keeps the declarations out.
const { compile: peerCompile }: Peer = await import(import.meta.resolve("json-schema-to-typescript"));

/** Schemas that are compiled in one go. */
export interface Task {
  /** By their file names. */
  readonly schemas: Readonly<Record<string, Json>>;
  /** Where relative references lead. */
  readonly folder: string;
}

/** A tool as a program calls it. */
export interface Compiler {
  readonly name: string;
  /** What it returns is timed; it throws where the tool fails. */
  readonly prepare: (task: Task) => () => Promise<void>;
}

/** triptych with types, guards and docs. */
export const allOutputs: Compiler = {
  name: "triptych, all three outputs",
  prepare: (task) => triptych(task, ["types", "guards", "docs"]),
};

/** triptych with types alone, as the peer has nothing else. */
export const typesOnly: Compiler = { name: "triptych, types only", prepare: (task) => triptych(task, ["types"]) };

/**
 * With formatting off, as triptych does not format either, and without the network. It reads what a schema refers to
 * from the disk, once for each schema that does; triptych is given all schemas, and does all of them in one call.
 * @type {Compiler}
 */
export const peer: Compiler = {
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

function triptych(task: Task, targets: readonly ("types" | "guards" | "docs")[]) {
  // A new copy each time: nothing that a tool keeps about an object, or does to it, is of use for the next round.
  const schemas = structuredClone(task.schemas);
  return async () => {
    const { diagnostics } = await compile({ schemas, targets });
    const problem = diagnostics.find(({ severity }) => severity === "error");
    if (problem !== undefined) throw Object.assign(new Error(problem.message), { name: problem.code });
  };
}
