import { judgeValues } from "../../generator/emit/docs/judged-values.ts";
import { guards } from "../../generator/emit/guards/guards.ts";
import { sampler } from "../../generator/instances/sampler.ts";
import type { Json } from "../../generator/model/json.ts";
import { allDeclarations, type Model } from "../../generator/model/model.ts";
import { modelOf } from "../vitest/model-of.ts";
import { syntheticModels } from "./synthetic-models.ts";

/**
 * What the examples of full docs take, without pages: to make one up for each of so many models, and to judge as many that are
 * written in the schemas.
 * @returns milliseconds of the processors
 */
export async function examplesTime(count: number) {
  const schemas = Object.fromEntries([...syntheticModels(count)].map(({ file, schema }) => [file, { ...schema }]));
  const bare = await modelOf(schemas as Record<string, Json>);
  let samples: readonly Json[] = [];
  const madeUp = await timed(() => {
    samples = samplesOf(bare);
  });
  const given = Object.fromEntries(
    Object.entries(schemas).map(([file, schema], index) => [file, { ...schema, examples: [samples[index]] }]),
  );
  const model = await modelOf(given as Record<string, Json>);
  const options = { ...sampler(model), command: "", source: "" };
  const judge = guards.judge?.((_, declaration) => guards.locate(declaration, options));
  const judged = await timed(async () => {
    const { diagnostics } = await judgeValues(allDeclarations(model), model, options, judge);
    if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  });
  return { madeUp, judged };
}

function samplesOf(model: Model) {
  const { sampleOf } = sampler(model);
  return allDeclarations(model).map(({ shape, name }) => sampleOf(shape, name) ?? null);
}

async function timed(run: () => unknown) {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
