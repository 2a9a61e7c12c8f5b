import fc from "fast-check";
import type { Json } from "../../generator/index.ts";
import { chains } from "./chains.ts";
import { DIALECTS, type Draft, definitionsKeyword, isSince } from "./dialects.ts";
import { instances, leaf, name } from "./instances.ts";

type Keywords = { readonly [keyword: string]: fc.Arbitrary<Json> };

const count = fc.integer({ min: 0, max: 3 });
const number = fc.constantFrom(0, 1, 1.5, -1, 0.1, 1e3);
const names = fc.uniqueArray(name, { maxLength: 2 });
const TYPES = ["string", "number", "integer", "object", "array", "boolean", "null"] as const;

/** Keywords that look at the instance alone. */
function assertions(draft: Draft): Keywords {
  const exclusive = isSince(draft, "draft-06") ? number : fc.boolean();
  return {
    type: fc.oneof(
      fc.constantFrom(...TYPES),
      fc.uniqueArray(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 3 }),
    ),
    enum: fc.uniqueArray(fc.oneof(leaf, instances), {
      minLength: 1,
      maxLength: 3,
      selector: (value) => JSON.stringify(value),
    }),
    minimum: number,
    maximum: number,
    exclusiveMinimum: exclusive,
    exclusiveMaximum: exclusive,
    multipleOf: fc.constantFrom(1, 0.5, 2, 0.1, 0.01),
    minLength: count,
    maxLength: count,
    pattern: fc.constantFrom("^a", "b$", "^a$", "[0-9]", "^$", "^\\p{L}+$", "^.$"),
    minItems: count,
    maxItems: count,
    uniqueItems: fc.boolean(),
    minProperties: count,
    maxProperties: count,
    // The oldest draft wants one name at least.
    required: names.filter((listed) => listed.length > 0),
    ...(isSince(draft, "draft-06") ? { const: fc.oneof(leaf, instances) } : {}),
  };
}

/** Keywords that apply schemas. */
function applicators(inner: fc.Arbitrary<Json>, draft: Draft): Keywords {
  const several = fc.array(inner, { minLength: 1, maxLength: 3 });
  const named = fc.dictionary(name, inner, { maxKeys: 3 });
  const lists = fc.dictionary(
    name,
    names.filter((listed) => listed.length > 0),
    { maxKeys: 2 },
  );
  const keywords: { [keyword: string]: fc.Arbitrary<Json> } = {
    properties: named,
    patternProperties: fc.dictionary(fc.constantFrom("^a", "1$", "^[^a]", "^.?$"), inner, { maxKeys: 2 }),
    additionalProperties: inner,
    allOf: several,
    anyOf: several,
    oneOf: several,
    not: inner,
  };
  if (isSince(draft, "draft-06")) Object.assign(keywords, { contains: inner, propertyNames: inner });
  if (isSince(draft, "draft-07")) Object.assign(keywords, { if: inner, then: inner, else: inner });
  if (draft === "2020-12") Object.assign(keywords, { prefixItems: several, items: inner });
  else Object.assign(keywords, { items: fc.oneof(inner, several), additionalItems: inner });
  if (isSince(draft, "2019-09")) {
    Object.assign(keywords, { dependentRequired: lists, dependentSchemas: named });
    Object.assign(keywords, { minContains: count, maxContains: count });
    Object.assign(keywords, { unevaluatedProperties: inner, unevaluatedItems: inner });
  } else {
    Object.assign(keywords, { dependencies: fc.oneof(lists, named) });
  }
  return keywords;
}

/** A schema without references that look at the same instance. */
function plainSchemas(draft: Draft): fc.Arbitrary<Json> {
  const trivial: readonly Json[] = isSince(draft, "draft-06") ? [true, false, {}] : [{}, { not: {} }];
  return fc.letrec<{ schema: Json }>((tie) => {
    const keywords = { ...assertions(draft), ...applicators(tie("schema"), draft) };
    const pairs = Object.entries(keywords).map(([keyword, value]) =>
      value.map((made): [string, Json] => [keyword, made]),
    );
    const made = fc
      .array(fc.oneof(...pairs), { minLength: 1, maxLength: 4 })
      .map((some): Json => withCompany(Object.fromEntries(some), draft));
    const referring = fc.constantFrom<Json>({ $ref: pointer("one", draft) }, { $ref: pointer("two", draft) });
    return {
      schema: fc.oneof(
        { maxDepth: 4, depthIdentifier: `schema ${draft}` },
        fc.constantFrom<Json>(...trivial, { type: "string" }, { minimum: 1 }),
        { arbitrary: made, weight: 6 },
        referring,
      ),
    };
  }).schema;
}

/** What the oldest draft's metaschema wants beside a keyword. */
function withCompany(schema: { readonly [keyword: string]: Json }, draft: Draft): Json {
  if (draft !== "draft-04") return schema;
  return {
    ...schema,
    ...("exclusiveMinimum" in schema ? { minimum: schema["minimum"] ?? 0 } : {}),
    ...("exclusiveMaximum" in schema ? { maximum: schema["maximum"] ?? 1 } : {}),
  };
}

function pointer(definition: string, draft: Draft): string {
  return `#/${definitionsKeyword(draft)}/${definition}`;
}

/** What stands in a chain: no reference that looks at the same instance. */
const LINKED = fc.constantFrom<Json>(true, { type: "string" }, { minimum: 1 }, { items: { $ref: "#" } });

/**
 * Schemas of a draft, of all of its keywords. Definition `one` refers to nothing, `two` leads back to the root through a
 * member and an item, and where the draft has dynamic scopes, `tree` is a resource that others extend.
 */
export function schemasOf(draft: Draft): fc.Arbitrary<Json> {
  const schema = plainSchemas(draft);
  const root = isSince(draft, "2019-09") ? fc.oneof({ arbitrary: schema, weight: 7 }, chains(LINKED)) : schema;
  return fc.record({ root, one: schema, extension: schema, key: name }).map(({ root, one, extension, key }) => {
    const definitions: { [name: string]: Json } = {
      one: withoutReferences(one),
      two: { properties: { [key]: { $ref: "#" } }, items: { $ref: "#" } },
      ...dynamic(withoutReferences(extension), draft),
    };
    return {
      $schema: DIALECTS[draft],
      allOf: [root, ...(isSince(draft, "2019-09") ? [{ properties: { b: { $ref: "extended" } } }] : [])],
      [definitionsKeyword(draft)]: definitions,
    };
  });
}

/** A tree whose nodes are what the outermost resource on the way says. */
function dynamic(extension: Json, draft: Draft): { readonly [name: string]: Json } {
  if (!isSince(draft, "2019-09")) return {};
  const isNew = draft === "2020-12";
  const own: Json = isNew ? { $dynamicAnchor: "node" } : { $recursiveAnchor: true };
  const child: Json = isNew ? { $dynamicRef: "#node" } : { $recursiveRef: "#" };
  return {
    tree: { $id: "tree", ...own, properties: { a: child }, items: child },
    extended: { $id: "extended", ...own, allOf: [{ $ref: "tree" }, extension] },
  };
}

/** A schema with its references left out. */
export function withoutReferences(value: Json): Json {
  return JSON.parse(JSON.stringify(value), (key, inner: Json) => (key === "$ref" ? undefined : inner)) as Json;
}
