// One cold measurement of `npm run bench -- docs`, in a process of its own: full docs of so many made-up models, from the
// model in memory to the texts of all pages. Reading the schemas and writing the files are not in it.
//   tsx scripts/bench/docs-alone.ts COUNT
import { performance } from "node:perf_hooks";
import { emit } from "../../generator/emit/emit.ts";
import type { Json } from "../../generator/model/json.ts";
import { DEFAULTS } from "../../generator/options/options.ts";
import { samples } from "../../generator/pipeline/samples.ts";
import { modelOf } from "../vitest/model-of.ts";
import { syntheticModels } from "./synthetic-models.ts";

const OPTIONS = {
  ...DEFAULTS,
  targets: ["docs"],
  layout: "full",
  notations: ["json"],
  command: "",
  source: "",
} as const;

async function timeOf(count: number) {
  const schemas = Object.fromEntries([...syntheticModels(count)].map(({ file, schema }) => [file, schema as Json]));
  const model = await modelOf(schemas);
  const [start, before] = [performance.now(), process.cpuUsage()];
  await emit(model, { ...OPTIONS, ...(await samples(model, OPTIONS)) });
  const { user, system } = process.cpuUsage(before);
  return { time: performance.now() - start, processor: (user + system) / 1000 };
}

// What is loaded on the way is loaded by a single model.
await timeOf(1);
process.stdout.write(JSON.stringify(await timeOf(Number(process.argv[2]))));
