import type { Json } from "../../../dist/index.js";
import { DRAFTS, remotes, testFiles } from "../suite.ts";
import type { Subject } from "./emit-type.ts";

/** The drafts that the types are measured on. */
export const MEASURED_DRAFTS = ["draft7", "draft2020-12"] as const;

/** The files of the suite whose keywords types can express. */
const EXPRESSIBLE = new Set(
  [
    ...["type", "enum", "const", "properties", "required", "items", "prefixItems", "additionalProperties"],
    ...["patternProperties", "oneOf", "anyOf", "allOf", "ref", "defs", "definitions", "not", "if-then-else"],
    ...["dependencies", "dependentRequired", "dependentSchemas", "contains", "boolean_schema", "minItems", "maxItems"],
    ...["propertyNames", "unevaluatedProperties", "unevaluatedItems", "additionalItems", "anchor", "dynamicRef"],
  ].map((name) => `${name}.json`),
);

/** Whether types can express the keywords that a file of the suite is about. */
export function isExpressible(file: string): boolean {
  return EXPRESSIBLE.has(file);
}

/**
 * The required tests of the measured drafts.
 * @param suite - the folder of the suite
 */
export function suiteSubjects(suite: string, drafts: readonly string[] = MEASURED_DRAFTS): readonly Subject[] {
  const served = remotes(suite);
  return MEASURED_DRAFTS.filter((draft) => drafts.includes(draft)).flatMap((draft) =>
    testFiles(suite, draft)
      .filter(({ path }) => !path.startsWith("optional/"))
      .flatMap(({ path, groups }) =>
        groups.map((group, index) => ({
          group: draft,
          file: path,
          name: group.description,
          uri: `suite:///${draft}/${path}/${index}.json`,
          schema: group.schema,
          dialect: DRAFTS[draft],
          others: withoutOtherDrafts(served, draft),
          samples: group.tests.map(({ description, data, valid }) => ({ description, instance: data, valid })),
        })),
      ),
  );
}

/** Required tests refer to no other draft's schemas. */
function withoutOtherDrafts(served: Readonly<Record<string, Json>>, draft: string) {
  const draftOf = (uri: string) => /\/(draft[^/]+)\//.exec(uri)?.[1] ?? draft;
  return Object.fromEntries(Object.entries(served).filter(([uri]) => draftOf(uri) === draft));
}
