import { diagnostic } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Json } from "../model/json.ts";
import type { Dialect, SchemaDocument, Syntax } from "../model/schema-set.ts";
import { type DialectOptions, ownDialect } from "./dialect.ts";
import { plainJson } from "./json-with-comments.ts";
import { openApiVersion } from "./openapi.ts";
import { parseJson } from "./parse-json.ts";
import type { Parsed, Source } from "./parsed.ts";
import { MAX_BYTES } from "./read-up-to.ts";

/** Bytes that were retrieved, and what they shall become. */
export interface RawDocument {
  readonly id: string;
  /** Absolute, without fragment. */
  readonly uri: string;
  readonly bytes: Uint8Array;
  readonly entry: boolean;
  readonly dialects: DialectOptions;
}

/** The document is absent where it cannot be used at all; then there is at least one error. */
export interface ParsedDocument {
  /** The text, where the bytes are one. */
  readonly text?: string;
  readonly document?: SchemaDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** Decodes, parses and checks one document. */
export async function parseDocument(raw: RawDocument): Promise<ParsedDocument> {
  const location = { document: raw.id, pointer: "" };
  if (raw.bytes.length > MAX_BYTES) return { diagnostics: [diagnostic("large-file", { location }, String(MAX_BYTES))] };
  const text = decode(raw.bytes);
  if (text === undefined) return { diagnostics: [diagnostic("not-utf8", { location })] };
  const empty = { text, diagnostics: [diagnostic("empty-file", { location })] };
  if (text.trim() === "") return empty;
  const { pathname } = new URL(raw.uri);
  const syntax = syntaxOf(pathname);
  const parse = await parserOf(syntax);
  const { json, diagnostics } = parse({ id: raw.id, text: hasComments(pathname) ? plainJson(text) : text });
  if (json === undefined) return diagnostics.length > 0 ? { text, diagnostics } : empty;
  const { id, uri, entry } = raw;
  const checked = checkSchema(id, json, raw.dialects);
  if (checked.dialect === undefined) return { text, diagnostics: [...diagnostics, ...checked.diagnostics] };
  const { dialect, openapi } = checked;
  return { document: { id, uri, json, text, syntax, dialect, ...openapi, entry }, text, diagnostics };
}

/** What the root of a document says of its schemas. */
interface Checked {
  readonly dialect?: Dialect;
  /** What marks the document as a description in OpenAPI. */
  readonly openapi?: Pick<SchemaDocument, "openapi">;
  readonly diagnostics: readonly Diagnostic[];
}

/** The dialect of a document's root, or why the value is no schema that can be read. */
export function checkSchema(id: string, json: Json, dialects: DialectOptions): Checked {
  if (typeof json !== "boolean" && (typeof json !== "object" || json === null || Array.isArray(json))) {
    return { diagnostics: [diagnostic("not-a-schema", { location: { document: id, pointer: "" } }, found(json))] };
  }
  const openapi = openApiVersion(json);
  const dialect = ownDialect(json, dialects);
  return { dialect, ...(openapi === undefined ? {} : { openapi: { openapi } }), diagnostics: [] };
}

function syntaxOf(path: string): Syntax {
  if (/\.json5$/i.test(path)) return "json5";
  return /\.ya?ml$/i.test(path) ? "yaml" : "json";
}

function hasComments(path: string): boolean {
  return /\.jsonc$/i.test(path);
}

async function parserOf(syntax: Syntax): Promise<(source: Source) => Parsed> {
  if (syntax === "json") return parseJson;
  // Most folders hold neither, and their packages take longer to load than all schemas take to be read.
  if (syntax === "json5") return (await import("./parse-json5.ts")).parseJson5;
  return (await import("./parse-yaml.ts")).parseYaml;
}

/**
 * Makes what reads the values of texts once more that were found to be right.
 * @param syntaxes - that they are written in
 */
export async function rereader(
  syntaxes: ReadonlySet<Syntax>,
): Promise<(source: Source & Pick<SchemaDocument, "syntax">) => Json> {
  const parsers = new Map<Syntax, (source: Source) => Parsed>();
  for (const syntax of syntaxes) if (syntax !== "json") parsers.set(syntax, await parserOf(syntax));
  return ({ id, text, syntax }) => {
    const plain = hasComments(id) ? plainJson(text) : text;
    // What stands twice and what is nested too deeply was looked for before.
    return parsers.get(syntax)?.({ id, text: plain }).json ?? (JSON.parse(plain) as Json);
  };
}

/** Strict UTF-8; a byte order mark is dropped. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function found(json: Json): string {
  if (json === null) return "only null";
  if (Array.isArray(json)) return "only an array";
  return `only a ${typeof json}`;
}
