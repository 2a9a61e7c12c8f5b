import type { Json } from "../../generator/model/json.ts";
import { DIALECTS, DRAFTS, type Draft, isObject } from "../fuzz/dialects.ts";
import { ajvJudge, hyperjumpJudge } from "../fuzz/judges.ts";

/** The draft that a schema says it is in; the newest one where it says nothing. */
export function draftOf(schema: Json): Draft {
  const said = isObject(schema) ? schema["$schema"] : undefined;
  const plain = (uri: Json | undefined): string =>
    String(uri)
      .replace(/^https?:/, "")
      .replace(/#$/, "");
  return DRAFTS.find((draft) => plain(DIALECTS[draft]) === plain(said)) ?? "2020-12";
}

/**
 * Asks validators; says which of them are of another opinion, if hyperjump is one of them. ajv alone is not enough: it reads
 * what stands beside `$ref` in older drafts. One that cannot read the schema has no opinion.
 */
export async function confirm(schema: Json, instance: Json, expected: boolean): Promise<string | undefined> {
  const draft = draftOf(schema);
  const byAjv = ajvJudge(schema, draft)(instance);
  const members = isObject(schema) ? schema : { allOf: [schema] };
  const other = (await hyperjumpJudge({ ...members, $schema: DIALECTS[draft] }))(instance);
  if ((other ?? byAjv ?? expected) === expected) return undefined;
  return byAjv === other ? "ajv and hyperjump" : other === undefined ? "ajv" : "hyperjump";
}
