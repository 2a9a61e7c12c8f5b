import { analyse, type EarlierAnalysis } from "../analyse/analyse.ts";
import type { AnalyseOptions } from "../analyse/settings.ts";
import { hasErrors } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Model } from "../model/model.ts";
import type { NameMemory } from "../model/name-memory.ts";
import type { SchemaSet } from "../model/schema-set.ts";

/** What can be made of a set. Where `isWhole` is false there are errors, and the model is of the rest. */
export interface Usable {
  /** The documents that the model is made of. */
  readonly set: SchemaSet;
  /** Absent where an error belongs to no document, so that nothing can be left out. */
  readonly model?: Model;
  readonly memory: NameMemory;
  /** Of all rounds. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The model of the documents that have no errors. Each round leaves out those that have, and tells the ones that refer to
 * them; these are left out in the next one.
 */
export function analyseUsable(
  set: SchemaSet,
  options: AnalyseOptions,
  remembered: NameMemory,
  earlier?: EarlierAnalysis,
): Usable {
  const told: Diagnostic[] = [];
  for (let current = set; ; ) {
    const { model, memory, diagnostics } = analyse(current, options, remembered, earlier);
    if (!hasErrors(diagnostics)) return { set: current, model, memory, diagnostics: [...told, ...diagnostics] };
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const broken = new Set(errors.flatMap(({ location }) => location?.document ?? []));
    const left = without(current, broken);
    if (left.documents.length === current.documents.length)
      return { set, memory, diagnostics: [...told, ...diagnostics] };
    told.push(...errors);
    current = left;
  }
}

/** The set without some documents: references to them are refused. */
function without(set: SchemaSet, broken: ReadonlySet<string>): SchemaSet {
  const gone = set.documents.filter(({ id }) => broken.has(id));
  return {
    ...set,
    documents: set.documents.filter(({ id }) => !broken.has(id)),
    refused: { ...set.refused, ...Object.fromEntries(gone.map(({ uri }) => [uri, "it has errors of its own"])) },
  };
}
