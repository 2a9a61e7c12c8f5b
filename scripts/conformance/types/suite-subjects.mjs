import { DRAFTS, remotes, testFiles } from "../suite.mjs";

/** The drafts that the types are measured on. */
export const MEASURED_DRAFTS = /** @type {const} */ (["draft7", "draft2020-12"]);

/** The files of the suite whose keywords types can express. */
const EXPRESSIBLE = new Set(
  [
    ...["type", "enum", "const", "properties", "required", "items", "prefixItems", "additionalProperties"],
    ...["patternProperties", "oneOf", "anyOf", "allOf", "ref", "defs", "definitions", "not", "if-then-else"],
    ...["dependencies", "dependentRequired", "dependentSchemas", "contains", "boolean_schema", "minItems", "maxItems"],
    ...["propertyNames", "unevaluatedProperties", "unevaluatedItems", "additionalItems", "anchor", "dynamicRef"],
  ].map((name) => `${name}.json`),
);

/** @param {string} file */
export function isExpressible(file) {
  return EXPRESSIBLE.has(file);
}

/**
 * The required tests of the measured drafts.
 * @param {string} suite the folder of the suite
 * @param {readonly string[]} [drafts]
 * @returns {readonly import("./emit-type.mjs").Subject[]}
 */
export function suiteSubjects(suite, drafts = MEASURED_DRAFTS) {
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

/**
 * Required tests refer to no other draft's schemas.
 * @param {Readonly<Record<string, any>>} served
 * @param {string} draft
 */
function withoutOtherDrafts(served, draft) {
  const draftOf = (/** @type {string} */ uri) => /\/(draft[^/]+)\//.exec(uri)?.[1] ?? draft;
  return Object.fromEntries(Object.entries(served).filter(([uri]) => draftOf(uri) === draft));
}
