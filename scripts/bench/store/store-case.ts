import { basename } from "node:path";
import { type Documents, documentsOf } from "../../conformance/store/documents.ts";
import { evenSample, storeInstances, storeSchemas } from "../../conformance/store/folder.ts";

/** A schema of SchemaStore with all that it refers to, and the instances that it should accept, or refuse. */
export interface StoreCase extends Documents {
  readonly name: string;
  /** As JSON text: each contender gets objects of its own, as `JSON.parse` makes them. */
  readonly texts: readonly string[];
}

export interface Selection {
  /** Only schemas whose file name matches. */
  readonly file?: RegExp;
  /** How many of them, evenly spread. */
  readonly sample?: number;
  /** False for the instances that the schemas should refuse. */
  readonly valid?: boolean;
}

/** The schemas of a folder that have instances. */
export function storeCases(store: string, { file, sample, valid: wantsValid = true }: Selection): readonly StoreCase[] {
  const all = storeSchemas(store);
  const wanted = [...all.keys()].filter((name) => file === undefined || file.test(name));
  const cases = wanted.flatMap((name) => {
    const { instances } = storeInstances(store, basename(name, ".json"));
    const texts = instances.filter(({ valid }) => valid === wantsValid).map(({ value }) => JSON.stringify(value));
    return texts.length === 0 ? [] : [{ name: basename(name, ".json"), texts, ...documentsOf(name, all) }];
  });
  return evenSample(cases, sample);
}
