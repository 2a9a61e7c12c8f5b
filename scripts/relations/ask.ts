import { type Inhabitant, inhabitantsOf } from "../../generator/instances/inhabit.ts";
import type { Json } from "../../generator/model/json.ts";
import { declarationOf, type Model } from "../../generator/model/model.ts";
import { modelOf } from "../vitest/model-of.ts";

/** An answer of the engine, and the milliseconds of a processor that it took: what else runs is not counted. */
export interface Asked {
  readonly answer: Inhabitant;
  readonly took: number;
}

/** Asks for an instance of some schemas that is none of others. */
export type Ask = (holding: readonly Question[], failing: readonly Question[]) => Asked;

/** A schema by its URI, and by the number of the set of schemas that it is in. */
export interface Question {
  readonly set: number;
  readonly uri: string;
}

/** Prepares questions about sets of schemas by their URIs. Schemas that cannot be read throw. */
export async function askAbout(...sets: readonly { readonly [uri: string]: Json }[]): Promise<Ask> {
  const models: Model[] = [];
  for (const set of sets) models.push(await modelOf(set));
  const questions = inhabitantsOf(models);
  const wish = ({ set, uri }: Question, holds: boolean) => {
    const model = models[set];
    if (model === undefined) throw new Error(`there is no set ${set}`);
    return { shape: declarationOf(model, uri).shape, model, holds };
  };
  return (holding, failing) => {
    const started = process.cpuUsage();
    const answer = questions.inhabit([
      ...holding.map((one) => wish(one, true)),
      ...failing.map((one) => wish(one, false)),
    ]);
    const { user, system } = process.cpuUsage(started);
    return { answer, took: (user + system) / 1000 };
  };
}
