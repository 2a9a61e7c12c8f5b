import { readFile } from "node:fs/promises";
import type { SchemaDocument } from "../model/schema-set.ts";
import { parseDocument } from "./parse.ts";
import type { Retriever } from "./resolve.ts";

/** The specification's metaschemas by their URIs: the files in `metaschemas/`, without their ending. */
const FILES: ReadonlyMap<string, string> = new Map([
  ...["draft-04", "draft-06", "draft-07"].map((draft) => [`http://json-schema.org/${draft}/schema`, draft] as const),
  ...vocabularies("2019-09", "core", "applicator", "validation", "meta-data", "format", "content"),
  ...vocabularies("2020-12", "core", "applicator", "unevaluated", "validation", "meta-data", "content"),
  ...vocabularies("2020-12", "format-annotation", "format-assertion"),
]);

function vocabularies(draft: string, ...names: readonly string[]): (readonly [string, string])[] {
  const base = `https://json-schema.org/draft/${draft}`;
  return [[`${base}/schema`, draft], ...names.map((name) => [`${base}/meta/${name}`, `${draft}/${name}`] as const)];
}

/** Lets references lead to the metaschemas of the specification, which are part of the package and never fetched. */
export function withMetaschemas(retriever: Retriever): Retriever {
  return {
    forbids: (uri) => (FILES.has(uri) ? undefined : retriever.forbids(uri)),
    retrieve: async (uri) => {
      const file = FILES.get(uri);
      return file === undefined ? retriever.retrieve(uri) : readMetaschema(uri, file);
    },
  };
}

async function readMetaschema(uri: string, file: string): Promise<SchemaDocument | string> {
  const bytes = await readFile(new URL(`./metaschemas/${file}.schema.json`, import.meta.url));
  const { document } = await parseDocument({ id: uri, uri, bytes, entry: false, dialects: { dialect: "2020-12" } });
  return document ?? "the package is damaged";
}
