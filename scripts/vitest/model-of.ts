import { analyse } from "../../generator/analyse/analyse.ts";
import { loadSchemas } from "../../generator/load/load.ts";
import type { Json } from "../../generator/model/json.ts";
import type { Model } from "../../generator/model/model.ts";
import { DEFAULTS, type Options } from "../../generator/options/options.ts";

/** The model of schemas by their URIs, without any output. Schemas that cannot be read throw. */
export async function modelOf(schemas: { readonly [uri: string]: Json }, given: Partial<Options> = {}): Promise<Model> {
  const options = { ...DEFAULTS, unknownKeywords: "ignore" as const, ...given };
  const { set, diagnostics: loading } = await loadSchemas(schemas, options);
  const { model, diagnostics } = analyse(set, options);
  const errors = [...loading, ...diagnostics].filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return model;
}
