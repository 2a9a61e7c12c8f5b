import { docs } from "../../generator/emit/docs/docs.ts";
import type { Page } from "../../generator/emit/docs/page.ts";
import type { EmitOptions } from "../../generator/emit/target.ts";
import type { Json, JsonObject } from "../../generator/model/json.ts";
import { allDeclarations, type Declaration, declarationOf, type Model } from "../../generator/model/model.ts";
import { jsonTypesIn } from "../../generator/model/shape/json-types.ts";
import type { Shape } from "../../generator/model/shape/shape.ts";
import { modelOf } from "./model-of.ts";

const OPTIONS: EmitOptions = { notations: ["json"], layout: "full", command: "npm run generate", source: "schema/" };

/** Full pages by their paths below `docs/json/`. Nothing judges their examples: most tests are of something else. */
export async function fullPages(
  schemas: { readonly [uri: string]: Json },
  options: Partial<EmitOptions> = {},
): Promise<ReadonlyMap<string, string>> {
  const model = await modelOf(schemas);
  const { artifacts } = await docs.emit(
    model,
    { ...OPTIONS, ...options },
    () => ({ path: "", symbols: {} }),
    new Map(),
  );
  return new Map(artifacts.map(({ path, text }) => [path.replace(/^docs\/json\//, ""), text]));
}

/** The full page of a schema that is called It. */
export async function pageOfIt(it: JsonObject, options: Partial<EmitOptions> = {}): Promise<string> {
  return (await fullPages({ it: { title: "It", ...it } }, options)).get("models/shared/it.md") ?? "";
}

/** What everything that is painted on a page may ask, of a model whose declarations all have pages. */
export function pageIn(model: Model): Page {
  return {
    model,
    jsonTypes: jsonTypesIn((id) => declarationOf(model, id).shape),
    options: OPTIONS,
    judged: { faultOf: () => undefined, sampleOf: () => undefined, diagnostics: [] },
    hasPage: () => true,
    root: "",
    own: "",
  };
}

/** A schema that is called It as the units see it, beside other schemas. */
export async function subjectOf(
  it: Json,
  others: { readonly [uri: string]: Json } = {},
): Promise<{ readonly declaration: Declaration; readonly shape: Shape; readonly page: Page }> {
  const model = await modelOf({ It: it, ...others });
  const declaration = allDeclarations(model).find(({ at }) => at.document === "It" && at.pointer === "");
  if (declaration === undefined) throw new Error("the schema is no declaration");
  return { declaration, shape: declaration.shape, page: pageIn(model) };
}
