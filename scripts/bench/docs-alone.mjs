// One cold measurement of `npm run bench -- docs`, in a process of its own: full docs by the built program, from the model in
// memory to the texts of all pages. Reading the schemas and writing the files are not in it. No loader of TypeScript is in the
// process, since that takes time of its own.
//   node docs-alone.mjs < schemas.json    an object of schemas by their names
import { text } from "node:stream/consumers";
import { analyse } from "../../dist/analyse/analyse.js";
import { emit } from "../../dist/emit/emit.js";
import { loadSchemas } from "../../dist/load/load.js";
import { DEFAULTS } from "../../dist/options/options.js";
import { samples } from "../../dist/pipeline/samples.js";

const OPTIONS = /** @type {const} */ ({
  ...DEFAULTS,
  unknownKeywords: "ignore",
  targets: ["docs"],
  layout: "full",
  notations: ["json"],
  command: "",
  source: "",
});

/**
 * In milliseconds.
 * @param {Readonly<Record<string, import("../../dist/index.js").Json>>} schemas
 */
async function timeOf(schemas) {
  const { set } = await loadSchemas(schemas, OPTIONS);
  const { model } = analyse(set, OPTIONS);
  const [start, before] = [performance.now(), process.cpuUsage()];
  await emit(model, { ...OPTIONS, ...(await samples(model, OPTIONS)) });
  const { user, system } = process.cpuUsage(before);
  return { time: performance.now() - start, processor: (user + system) / 1000 };
}

// What is loaded on the way is loaded by a single model.
await timeOf({ one: { title: "One", description: "One.", type: "object", properties: { a: { type: "string" } } } });
process.stdout.write(JSON.stringify(await timeOf(JSON.parse(await text(process.stdin)))));
