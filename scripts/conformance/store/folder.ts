import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { parse as parseJsonc } from "jsonc-parser";
import { parse as parseToml } from "smol-toml";
import { parse as parseYaml } from "yaml";
import type { Json } from "../../../generator/index.ts";

/** A file that a schema should accept, or refuse. */
export interface Instance {
  /** Below the folder, with `/`: `negative_test/bower/name.json`. */
  readonly path: string;
  readonly valid: boolean;
  readonly value: Json;
}

export interface InstanceFiles {
  readonly instances: readonly Instance[];
  /** Paths of files in a format that is not read here. */
  readonly skipped: readonly string[];
}

/** How the text of an instance is read, by the ending of its file. The store itself reads JSON with comments. */
const READERS: Readonly<Record<string, (text: string) => Json>> = {
  ".json": (text) => parseJsonc(text.replace(/^\uFEFF/u, ""), [], { allowTrailingComma: true }),
  ".yaml": (text) => parseYaml(text),
  ".yml": (text) => parseYaml(text),
  // As JSON has it: dates are strings.
  ".toml": (text) => JSON.parse(JSON.stringify(parseToml(text))),
};

/**
 * The schemas of a SchemaStore folder by their file names, sorted.
 * @param store - a folder with schemas/, test/ and negative_test/
 */
export function storeSchemas(store: string) {
  return schemasIn(join(store, "schemas"));
}

/** The JSON files of a folder by their names, sorted. */
export function schemasIn(folder: string): ReadonlyMap<string, Json> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return new Map(files.sort().map((file) => [file, JSON.parse(readFileSync(join(folder, file), "utf8"))]));
}

/**
 * As many items as wanted, evenly spread.
 * @param wanted - all of them where absent
 */
export function evenSample<Item>(items: readonly Item[], wanted: number = items.length) {
  const step = Math.max(1, items.length / wanted);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/**
 * The instances of a schema.
 * @param name - of the schema's file, without its ending
 */
export function storeInstances(store: string, name: string): InstanceFiles {
  const files = [...paths(store, `test/${name}`, true), ...paths(store, `negative_test/${name}`, false)];
  return {
    instances: files.flatMap(({ path, valid }) => {
      const read = READERS[extname(path)];
      return read === undefined ? [] : [{ path, valid, value: read(readFileSync(join(store, path), "utf8")) }];
    }),
    skipped: files.map(({ path }) => path).filter((path) => READERS[extname(path)] === undefined),
  };
}

function paths(store: string, folder: string, valid: boolean) {
  if (!existsSync(join(store, folder))) return [];
  const files = readdirSync(join(store, folder), { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ name }) => ({ path: `${folder}/${name}`, valid })).sort((a, b) => (a.path < b.path ? -1 : 1));
}
