import type { DialectVocabulary } from "../../model/model.ts";
import type { SchemaDialect } from "../../model/schema-set.ts";
import type { Vocabulary } from "../keyword.ts";
import { KEYWORDS } from "../vocabulary.ts";
import type { DialectRule } from "./entry.ts";
import { FORMER } from "./former.ts";

const OLD = "https://json-schema.org/draft/2019-09/vocab/";
const NEW = "https://json-schema.org/draft/2020-12/vocab/";

/** The specification's own vocabularies. */
const KNOWN: ReadonlySet<string> = new Set([
  ...["core", "applicator", "validation", "meta-data", "format", "content"].map((name) => OLD + name),
  ...["core", "applicator", "unevaluated", "validation", "meta-data", "content"].map((name) => NEW + name),
  ...["format-annotation", "format-assertion"].map((name) => NEW + name),
]);

/** The URIs of a vocabulary in each draft that has vocabularies. */
const URIS: { readonly [vocabulary in Vocabulary]: readonly string[] } = {
  applicator: [`${OLD}applicator`, `${NEW}applicator`],
  unevaluated: [`${OLD}applicator`, `${NEW}unevaluated`],
  validation: [`${OLD}validation`, `${NEW}validation`],
};

/** The vocabularies of keywords that do more than note something. All others are always in force. */
const HOMES: ReadonlyMap<string, readonly string[]> = new Map(
  [...KEYWORDS.values(), ...FORMER].flatMap(({ keyword, vocabulary }) =>
    vocabulary === undefined ? [] : [[keyword, URIS[vocabulary]] as const],
  ),
);

/** The vocabularies that a dialect cannot be understood without, and that nobody here knows. */
export function unknownVocabularies({ vocabularies = {} }: SchemaDialect): readonly string[] {
  return Object.keys(vocabularies).filter((uri) => vocabularies[uri] === true && !KNOWN.has(uri));
}

/** What the metaschema of a dialect changes about it; undefined where that is nothing. */
export function dialectVocabulary(dialect: SchemaDialect): DialectVocabulary | undefined {
  const { vocabularies } = dialect;
  if (vocabularies === undefined) return undefined;
  const leftOut = [...HOMES.keys()].filter((keyword) => !isInForce(keyword, vocabularies));
  const assertsFormat = demandsFormats(vocabularies);
  return leftOut.length > 0 || assertsFormat ? { leftOut, assertsFormat } : undefined;
}

type Vocabularies = NonNullable<SchemaDialect["vocabularies"]>;

function isInForce(keyword: string, vocabularies: Vocabularies): boolean {
  return HOMES.get(keyword)?.some((home) => Object.hasOwn(vocabularies, home)) ?? true;
}

function demandsFormats(vocabularies: Vocabularies): boolean {
  return Object.hasOwn(vocabularies, `${NEW}format-assertion`);
}

/** Keywords of vocabularies that the metaschema does not list are notes. */
export function onlyVocabulariesOf({ vocabularies }: SchemaDialect): DialectRule {
  if (vocabularies === undefined) return (entries) => entries;
  const assertsFormat = demandsFormats(vocabularies);
  return (entries) =>
    entries.map((entry) => {
      if (!isInForce(entry.keyword, vocabularies))
        return { ...entry, inert: "the metaschema leaves its vocabulary out" };
      return assertsFormat && entry.keyword === "format" ? { ...entry, asserted: true } : entry;
    });
}
