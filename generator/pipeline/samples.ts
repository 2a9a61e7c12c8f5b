import type { EmitOptions } from "../emit/target.ts";
import type { Model } from "../model/model.ts";
import type { Options } from "../options/options.ts";

/**
 * What makes sample documents and reads those of the schemas, for the pages that show them. It is loaded for these only: it
 * brings automata along.
 */
export async function samples(
  model: Model,
  { layout, targets }: Pick<Options, "layout" | "targets">,
): Promise<Pick<EmitOptions, "sampleOf" | "accepts">> {
  if (layout !== "full" || !targets.includes("docs")) return {};
  const { sampler } = await import("../instances/sampler.ts");
  return sampler(model);
}
