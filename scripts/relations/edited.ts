import type { Json } from "../../generator/model/json.ts";
import { documentsOf } from "../conformance/store/documents.ts";
import { storeSchemas } from "../conformance/store/folder.ts";
import { isObject } from "../fuzz/dialects.ts";
import { applied, type Edit, pick, randomNumbers } from "../laws/edit.ts";
import { newTally, type Tally } from "./tally.ts";
import { compareVersions } from "./versions.ts";

/** Edits that are tried on each schema of the store. */
const EDITS = 3;

/** Compares the schemas of a SchemaStore folder with what random small edits make of them, in both directions. */
export async function edited(store: string, seed: number, tell: (line: string) => void): Promise<Tally> {
  const all: ReadonlyMap<string, Json> = storeSchemas(store);
  const tally = newTally();
  const random = randomNumbers(seed);
  for (const file of all.keys()) {
    const documents: { readonly uri: string; readonly schemas: Readonly<Record<string, Json>> } = documentsOf(
      file,
      all,
    );
    const { uri, schemas } = documents;
    const places = editsOf(schemas[uri] ?? true);
    for (let edits = 0; edits < EDITS && places.length > 0; edits++) {
      const edit = pick(places, random);
      if (edit === undefined) continue;
      const schema = applied(schemas[uri] ?? true, edit.path, edit.change);
      const before = { name: file, uri, schemas };
      const after = { name: `${file} without ${edit.path.join("/")}`, uri, schemas: { ...schemas, [uri]: schema } };
      await compareVersions([before, after], tally, tell);
    }
  }
  return tally;
}

const gone: Edit["change"] = () => undefined;

/** Keywords that can go by themselves. */
const SINGLE: ReadonlySet<string> = new Set([
  ...["type", "additionalProperties", "additionalItems", "pattern", "minLength", "maxLength", "minItems", "maxItems"],
  ...["uniqueItems", "minimum", "maximum", "multipleOf", "const", "not", "minProperties", "maxProperties", "if"],
]);

/** Keywords whose value holds parts that can go one by one. */
const LISTS: ReadonlySet<string> = new Set(["required", "enum", "anyOf", "oneOf", "allOf"]);
const MEMBERS: ReadonlySet<string> = new Set(["properties", "patternProperties"]);
/** Keywords whose value is no schema, whatever it looks like. */
const VALUES: ReadonlySet<string> = new Set(["enum", "const", "default", "examples", "required"]);

function editsOf(schema: Json, path: readonly (string | number)[] = []): readonly Edit[] {
  if (Array.isArray(schema)) return schema.flatMap((one, index) => editsOf(one, [...path, index]));
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]): readonly Edit[] => {
    const at = [...path, keyword];
    const own: Edit[] = [];
    if (SINGLE.has(keyword)) own.push({ path: at, change: gone });
    if (typeof value === "number") own.push({ path: at, change: (held) => Number(held) + 1 });
    if (LISTS.has(keyword) && Array.isArray(value) && value.length > 1)
      own.push(...value.map((_, index) => ({ path: [...at, index], change: gone })));
    if (MEMBERS.has(keyword) && isObject(value))
      own.push(...Object.keys(value).map((name) => ({ path: [...at, name], change: gone })));
    return VALUES.has(keyword) ? own : [...own, ...editsOf(value, at)];
  });
}
