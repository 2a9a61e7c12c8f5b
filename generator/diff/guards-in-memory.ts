import { type Exports, evaluateModules, moduleBody } from "../code/evaluate-modules.ts";
import { locate } from "../emit/emit.ts";
import { guards } from "../emit/guards/guards.ts";
import type { EmitOptions } from "../emit/target.ts";
import type { Json } from "../model/json.ts";
import { declarationOf, type Model } from "../model/model.ts";
import type { DeclarationId } from "../model/shape/shape.ts";
import { subModel } from "../model/sub-model.ts";

/** The generated guards of some declarations. */
export interface Guards {
  readonly accepts: (id: DeclarationId, instance: Json) => boolean;
  /** Where an instance fails: the URIs of keywords. */
  readonly failures: (id: DeclarationId, instance: Json) => readonly string[];
}

/** Makes guards. What all of them share is compiled once. */
export type MakeGuards = (model: Model, wanted: readonly DeclarationId[]) => Promise<Guards>;

type Guard = (value: unknown) => boolean;
type Validate = (value: unknown) => {
  readonly ok: boolean;
  readonly errors?: readonly { readonly absoluteKeywordLocation: string }[];
};

/**
 * The guards that a run would write, made into functions without writing anything: verdicts are those of the code that
 * users run, never of a second theory of what a schema means.
 */
export function guardMaker(asked: EmitOptions): MakeGuards {
  const options: EmitOptions = { ...asked, importExtension: "js" };
  const compiled = new Map<string, string>();
  const compile = (path: string, text: string): string => {
    const known = compiled.get(text);
    if (known !== undefined) return known;
    const code = moduleBody(path, text);
    if (path.includes("/runtime/")) compiled.set(text, code);
    return code;
  };
  return async (model, wanted) => {
    const needed = subModel(model, wanted);
    const { artifacts } = await guards.emit(needed, options, (target, one) => locate(target, one, options), new Map());
    const load = evaluateModules(new Map(artifacts.map(({ path, text }) => [path, text])), compile);
    const modules = new Map<DeclarationId, Exports>();
    for (const id of wanted) modules.set(id, await load(guards.locate(declarationOf(needed, id), options).path));
    const exported = <Kind>(id: DeclarationId, prefix: string): Kind =>
      modules.get(id)?.[`${prefix}${declarationOf(needed, id).name}`] as Kind;
    return {
      accepts: (id, instance) => exported<Guard>(id, "is")(instance),
      failures: (id, instance) =>
        (exported<Validate>(id, "validate")(instance).errors ?? []).map((error) => error.absoluteKeywordLocation),
    };
  };
}
