import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse as parseYaml } from "yaml";
import { isJsonArray, isJsonObject, type Json } from "../../generator/model/json.ts";
import type { Documents } from "../conformance/store/documents.ts";
import { schemasIn } from "../conformance/store/folder.ts";

/** A schema that is measured, with those that it refers to by their file names. */
export interface Case extends Documents {
  readonly name: string;
  readonly instances: readonly Json[];
}

const SPEC = "spec.schema.json";
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SCHEMASTORE_CASES = [
  "package",
  "tsconfig",
  "github-workflow",
  "dependabot-2.0",
  "prettierrc",
  "docker-bake",
  "chart",
  "appveyor",
  "eslintrc",
  "renovate",
  "compose-spec",
  "azure-pipelines",
];
/** Where the schemas of SchemaStore say that others are. */
const STORE = "https://json.schemastore.org/";
const REFERENCE = /"\$ref": *"(https:\/\/(?:json|www)\.schemastore\.org\/)?([\w.-]+\.json)/g;

/** The Spec, with the jobs that its own schema gives as examples. */
export function specCase(): Case {
  const schemas = Object.fromEntries(schemasIn(join(ROOT, "schema")));
  const spec = schemas[SPEC];
  const examples = isJsonObject(spec) ? spec["examples"] : undefined;
  return {
    name: "spec",
    schemas,
    uri: SPEC,
    instances: isJsonArray(examples) ? examples : [],
  };
}

/** Some large schemas of a SchemaStore folder that are known to all, with their instances. */
export function schemastoreCases(root: string): readonly Case[] {
  return SCHEMASTORE_CASES.flatMap((name) => {
    const file = join(root, "schemas", `${name}.json`);
    const tests = join(root, "test", name);
    if (!existsSync(file) || !existsSync(tests)) return [];
    const instances = readdirSync(tests).flatMap((instance) => read(join(tests, instance)));
    if (instances.length === 0) return [];
    return [{ name, schemas: withReferenced(join(root, "schemas"), `${name}.json`), uri: `${name}.json`, instances }];
  });
}

/** A schema and all that it refers to, as far as they are in the folder, by file name. */
function withReferenced(folder: string, entry: string): Case["schemas"] {
  const schemas: Record<string, Json> = {};
  const pending = [{ name: entry, origin: "" }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { name, origin } = next;
    const file = join(folder, name);
    if (name in schemas) continue;
    if (!existsSync(file)) {
      // The folder need not hold all of them: what is missing accepts everything, for each contender alike.
      schemas[name] = { $id: `${origin}${name}` };
      continue;
    }
    const text = readFileSync(file, "utf8");
    schemas[name] = JSON.parse(text);
    for (const [, host = STORE, referred = ""] of text.matchAll(REFERENCE))
      pending.push({ name: referred, origin: host });
  }
  return schemas;
}

function read(file: string): readonly Json[] {
  const text = readFileSync(file, "utf8");
  const ending = extname(file);
  if (ending === ".json") return [JSON.parse(text)];
  return ending === ".yaml" || ending === ".yml" ? [JSON.parse(JSON.stringify(parseYaml(text)))] : [];
}
