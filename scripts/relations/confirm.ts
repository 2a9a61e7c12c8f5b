import { byHyperjump } from "../../generator/emit/guards/testing/judges.ts";
import type { Json } from "../../generator/model/json.ts";
import { DIALECTS, DRAFTS, type Draft, isObject } from "../fuzz/dialects.ts";
import { ajvJudge } from "../fuzz/judges.ts";

/** The draft that a schema says it is in; the newest one where it says nothing. */
export function draftOf(schema: Json): Draft {
  const said = isObject(schema) ? schema["$schema"] : undefined;
  const plain = (uri: Json | undefined): string =>
    String(uri)
      .replace(/^https?:/, "")
      .replace(/#$/, "");
  return DRAFTS.find((draft) => plain(DIALECTS[draft]) === plain(said)) ?? "2020-12";
}

/** Validators that have nothing in common with the engine. */
export type ValidatorName = keyof typeof VALIDATORS;

const VALIDATORS = {
  ajv: async (schema: Json, draft: Draft, instance: Json): Promise<boolean | undefined> =>
    ajvJudge(schema, draft)(instance),
  hyperjump: async (schema: Json, draft: Draft, instance: Json): Promise<boolean | undefined> => {
    const members = isObject(schema) ? schema : { allOf: [schema] };
    try {
      return (await byHyperjump({ ...members, $schema: DIALECTS[draft] }, draft))(instance);
    } catch {
      return undefined;
    }
  },
};

/** Asks validators; says which of them is of another opinion. One that cannot read the schema has none. */
export async function confirm(
  schema: Json,
  instance: Json,
  expected: boolean,
  names: readonly ValidatorName[] = ["ajv", "hyperjump"],
): Promise<string | undefined> {
  const draft = draftOf(schema);
  const others: string[] = [];
  for (const name of names) {
    const verdict = await VALIDATORS[name](schema, draft, instance);
    if (verdict !== undefined && verdict !== expected) others.push(name);
  }
  return others.length === 0 ? undefined : others.join(" and ");
}
