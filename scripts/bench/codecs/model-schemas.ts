import { readdirSync, readFileSync } from "node:fs";

/** What others are made from, of a schema. */
export interface Member {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: { readonly [name: string]: Member };
  readonly items?: Member;
  readonly additionalProperties?: Member;
  readonly "x-wire-name"?: string;
}

/** The models' schemas by their files. */
export type Schemas = { readonly [file: string]: Member };

/** Reads the models' schemas. */
export function modelSchemas(): Schemas {
  return Object.fromEntries(
    readdirSync("schema").map((file) => [file, JSON.parse(readFileSync(`schema/${file}`, "utf8"))]),
  );
}

/** Names of an object's members on the wire by ours. */
export function wireNames({ properties = {} }: Member): ReadonlyMap<string, string> {
  return new Map(Object.entries(properties).map(([name, member]) => [name, member["x-wire-name"] ?? name]));
}

/** Gives the word that is meant by a word in any case. */
export function byFolded(words: readonly string[]): (word: string) => string {
  const known = new Map(words.map((word) => [word.toLowerCase(), word]));
  return (word) => known.get(word.trim().toLowerCase()) ?? word;
}

/** An object with other keys. */
export function renamed(object: { readonly [key: string]: unknown }, names: ReadonlyMap<string, string>) {
  const out: Record<string, unknown> = {};
  for (const key in object) out[names.get(key) ?? key] = object[key];
  return out;
}

/** The way back. */
export function turned(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...names].map(([name, wire]) => [wire, name]));
}
