import { resolve } from "node:path";
import type { GivenOptions } from "./options.ts";

type Given = NonNullable<GivenOptions["packages"]>;

/** A package whose outputs are imported. */
export interface PackageMapping {
  readonly name: string;
  /** The folder of its schemas, absolute, or what their `$id`s begin with. */
  readonly key: string;
  /** Relative to the folder of the package. */
  readonly schemas: string;
  readonly output: string;
  /** With a `*` for `types/unit`. */
  readonly pattern: string;
  /** With a `*` for `models/shared/unit.md`. */
  readonly docs?: string;
  readonly names: { readonly [schema: string]: string };
}

/** The mappings in full, in their order. */
export function packageMappings(given: Given): readonly PackageMapping[] {
  return Object.entries(given).map(([key, value]) => {
    const { package: name, docs, names = {}, ...paths } = typeof value === "string" ? { package: value } : value;
    const { schemas = "schema", output = "generated", import: pattern = `${name}/generated/*.js` } = paths;
    return { name, key, schemas, output, pattern, names, ...(docs === undefined ? {} : { docs }) };
  });
}

/** What a target may know of the packages, by their names: the patterns of specifiers, and those of links. */
export function packagePatterns(given: Given): {
  readonly packageImports: { readonly [name: string]: string };
  readonly packageDocs: { readonly [name: string]: string };
} {
  const mappings = packageMappings(given);
  return {
    packageImports: Object.fromEntries(mappings.map(({ name, pattern }) => [name, pattern])),
    packageDocs: Object.fromEntries(mappings.flatMap(({ name, docs }) => (docs === undefined ? [] : [[name, docs]]))),
  };
}

/** Whether a key is the beginning of `$id`s, and no folder. */
export function isUriKey(key: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(key);
}

/** The same with folders made absolute. */
export function resolvedPackages(folder: string, given: Given): Given {
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [isUriKey(key) ? key : resolve(folder, key), value]),
  );
}
