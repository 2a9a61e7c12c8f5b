import { basename } from "node:path";
import { documentsOf } from "../store/documents.ts";
import { evenSample, storeInstances, storeSchemas } from "../store/folder.ts";
import type { Sample, Subject } from "./emit-type.ts";

/** What the schemas of the store are counted under. */
export const STORE = "schemastore";

/** In characters of JSON. Larger instances say nothing that smaller ones do not, and take the compiler long. */
const LARGEST_INSTANCE = 200_000;

/** A positive file that counts on `const`, which the schema's draft-04 does not know. */
const MISTAKEN = "W3C Example 1.json";

/**
 * The schemas of a SchemaStore folder with their positive and negative files.
 * @param store - a folder with schemas/, test/ and negative_test/
 * @param sample - how many of them, evenly spread; all where absent
 */
export function storeSubjects(store: string, sample?: number): readonly Subject[] {
  const all = storeSchemas(store);
  return evenSample([...all.keys()], sample).map((file) => {
    const name = basename(file, ".json");
    const { uri, schemas } = documentsOf(file, all);
    const { [uri]: schema = {}, ...others } = schemas;
    return { group: STORE, file, name, uri, schema, dialect: "draft-07", others, samples: samples(store, name) };
  });
}

function samples(store: string, name: string): readonly Sample[] {
  return storeInstances(store, name)
    .instances.filter(({ path, value }) => basename(path) !== MISTAKEN && isReasonable(value))
    .map(({ path, valid, value }) => ({ description: path, instance: value, valid }));
}

/** Whether a value is JSON, which YAML need not hold, and not too large. */
function isReasonable(value: unknown): boolean {
  const text: string | undefined = JSON.stringify(value);
  return text !== undefined && text.length <= LARGEST_INSTANCE;
}
