import { pascalCase } from "../../code/identifier.ts";
import { isJsonArray, isJsonObject, type Json, member } from "../../model/json.ts";

/** A schema of an OpenAPI description that stands where it is used. */
export interface InlineSchema {
  /** The way from the root of the description to what holds it: a parameter, a header, or the body of one media type. */
  readonly holder: readonly (string | number)[];
  /** The member of the holder. */
  readonly key: "schema" | "itemSchema";
  readonly schema: Json;
  /** `CreatePetRequest`: what its operation or component is called, and what it is there. */
  readonly name: string;
}

/** A part of a description, the way to it, and the words that it is called by. */
interface Part {
  readonly value: Json;
  readonly path: readonly (string | number)[];
  readonly words: readonly string[];
}

type Reader = (part: Part) => readonly InlineSchema[];

/** The methods that path items have members for; `query` and others come with OpenAPI 3.2. */
const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/**
 * All schemas in the paths, webhooks and components of a description that are no `components/schemas`. A name depends on
 * nothing beside the schema: not on how many responses or media types there are. References are not followed, since what
 * they lead to has a name of its own.
 * https://spec.openapis.org/oas/v3.2.0.html
 */
export function inlineSchemas(root: Json): readonly InlineSchema[] {
  const description = { value: root, path: [], words: [] };
  const components = (name: string, read: Reader): readonly InlineSchema[] =>
    entries(description, "components", name).flatMap(read);
  return [
    ...entries(description, "paths").flatMap(pathItem),
    ...entries(description, "webhooks").flatMap(pathItem),
    ...components("parameters", (part) => schemaOf(called(part, "parameter"))),
    ...components("headers", (part) => schemaOf(called(part, "header"))),
    ...components("requestBodies", (part) => contentOf(called(part, "request"))),
    ...components("responses", (part) => response(called(part, "response"))),
    ...components("mediaTypes", (part) => mediaType(called(part, "body"))),
    ...components("callbacks", callback),
    ...components("pathItems", pathItem),
  ];
}

function pathItem(part: Part): readonly InlineSchema[] {
  const operations = [...METHODS.flatMap((method) => inside(part, method)), ...entries(part, "additionalOperations")];
  return [...parameters(part), ...operations.flatMap((one) => operation(one, part.words))];
}

/** @param place - the words of the path, which stand for an operation that has no id */
function operation({ value, path, words }: Part, place: readonly string[]): readonly InlineSchema[] {
  const id = memberOf(value, "operationId");
  const named = typeof id === "string" && pascalCase(id) !== "" ? [id] : [...words.slice(-1), ...place];
  const part = { value, path, words: named };
  return [
    ...parameters(part),
    ...inside(part, "requestBody").flatMap((body) => contentOf({ ...body, words: [...named, "request"] })),
    ...entries({ ...part, words: [...named, "response"] }, "responses").flatMap(response),
    ...entries(part, "callbacks").flatMap(callback),
  ];
}

function callback(part: Part): readonly InlineSchema[] {
  return entries(part).flatMap((item) => pathItem({ ...item, words: part.words }));
}

function parameters(part: Part): readonly InlineSchema[] {
  return inside(part, "parameters").flatMap(({ value, path }) =>
    (isJsonArray(value) ? value : []).flatMap((item, index) => {
      const name = memberOf(item, "name");
      const own = typeof name === "string" ? [name] : [];
      return schemaOf({ value: item, path: [...path, index], words: [...part.words, ...own, "parameter"] });
    }),
  );
}

function response(part: Part): readonly InlineSchema[] {
  return [
    ...contentOf(part),
    ...entries(part, "headers").flatMap((header) => schemaOf({ ...header, words: [...header.words, "header"] })),
  ];
}

/** A parameter or header has a schema, or a body. */
function schemaOf(part: Part): readonly InlineSchema[] {
  return [...schemasOf(part), ...contentOf(part)];
}

/** JSON is what bodies are; that of another media type has it in its name. */
function contentOf(part: Part): readonly InlineSchema[] {
  return entries(part, "content").flatMap((body) => {
    const type = String(body.path.at(-1)).replace(/;.*$/s, "");
    const words = type === "application/json" ? [] : [type.replace(/^application\//, "")];
    return mediaType({ ...body, words: [...part.words, ...words] });
  });
}

function mediaType(part: Part): readonly InlineSchema[] {
  return [
    ...schemasOf(part),
    ...entries(part, "encoding").flatMap((encoding) =>
      entries(encoding, "headers").flatMap((header) => schemaOf({ ...header, words: [...header.words, "header"] })),
    ),
  ];
}

function schemasOf({ value, path, words }: Part): readonly InlineSchema[] {
  return (["schema", "itemSchema"] as const).flatMap((key) => {
    const schema = memberOf(value, key);
    if (schema === undefined) return [];
    const all = key === "schema" ? words : [...words, "item"];
    return [{ holder: path, key, schema, name: pascalCase(all.join(" ")) }];
  });
}

/** The component with a word for what it is, unless its key ends so. */
function called(part: Part, word: string): Part {
  const isSaid = pascalCase(part.words.join(" ")).endsWith(pascalCase(word));
  return isSaid ? part : { ...part, words: [...part.words, word] };
}

/** The part below some members. */
function inside({ value, path, words }: Part, ...names: readonly string[]): readonly Part[] {
  const found = names.reduce<Json | undefined>((outer, name) => outer && memberOf(outer, name), value);
  return found === undefined
    ? []
    : [{ value: found, path: [...path, ...names], words: [...words, ...names.slice(-1)] }];
}

/** The parts in a map below some members, each called after its key. */
function entries(part: Part, ...names: readonly string[]): readonly Part[] {
  return inside(part, ...names).flatMap(({ value, path }) =>
    (isJsonObject(value) ? Object.entries(value) : [])
      .filter(([key]) => !key.startsWith("x-"))
      .map(([key, inner]) => ({ value: inner, path: [...path, key], words: [...part.words, key] })),
  );
}

function memberOf(value: Json, name: string): Json | undefined {
  return isJsonObject(value) ? member(value, name) : undefined;
}
