import { modelOf } from "../../../../scripts/vitest/model-of.ts";
import type { Json, JsonObject } from "../../../model/json.ts";
import type { EmitOptions } from "../../target.ts";
import { docs } from "../docs.ts";

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
