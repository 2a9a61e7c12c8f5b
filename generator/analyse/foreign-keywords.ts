/** What other tools read in schemas: no word of theirs is a misspelt one of the specification. By the tool, for findings. */
const BY_TOOL: { readonly [tool: string]: readonly string[] } = {
  OpenAPI: ["discriminator", "example", "externalDocs", "nullable", "xml"],
  Ajv: ["$async", "$data", "formatMaximum", "formatMinimum", "formatExclusiveMaximum", "formatExclusiveMinimum"],
  "ajv-keywords": [
    ...["allRequired", "anyRequired", "deepProperties", "deepRequired", "dynamicDefaults", "exclusiveRange"],
    ...["instanceof", "prohibited", "selectCases", "selectDefault", "uniqueItemProperties"],
  ],
  "ajv-keywords and others": ["oneRequired", "patternRequired", "range", "regexp", "select", "transform", "typeof"],
  "react-jsonschema-form": [
    "enumNames",
    "uiSchema",
    "formData",
    "__additional_property",
    "__rjsf_additionalProperties",
  ],
  "go-jsonschema and others": ["goType", "goJSONSchema"],
  "json-schema-to-typescript": ["tsType", "tsEnumNames"],
  jsonschema2pojo: ["existingJavaType", "javaType", "javaInterfaces", "javaEnumNames"],
  "JSON Forms and JSON Editor": ["uischema", "options", "propertyOrder", "headerTemplate"],
};

const TOOLS: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_TOOL).flatMap(([tool, keywords]) => keywords.map((keyword) => [keyword, tool] as const)),
);

/** Names that only begin alike: `ui:widget`, `ui:options`. */
const BY_START: readonly (readonly [start: string, tool: string])[] = [["ui:", "react-jsonschema-form"]];

/** The tool whose word a keyword is, or undefined. */
export function foreignTool(keyword: string): string | undefined {
  return TOOLS.get(keyword) ?? BY_START.find(([start]) => keyword.startsWith(start))?.[1];
}
