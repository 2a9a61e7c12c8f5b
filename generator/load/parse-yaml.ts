import type { Document } from "yaml";
import type { Diagnostic } from "../model/diagnostic.ts";
import { yamlPackage } from "../yaml-package.ts";
import { MAX_DEPTH, TOO_DEEP } from "./depth.ts";
import { findNonJson, isJson } from "./non-json.ts";
import { duplicateKeys, findingAt, type Parsed, type Source, type SourcePlace } from "./parsed.ts";
import { outlineYaml } from "./yaml-outline.ts";

/** A token of yaml's concrete syntax, as far as its nesting is concerned. */
interface Token {
  readonly type: string;
  readonly offset?: number;
  readonly value?: Token;
  readonly items?: readonly { readonly key?: Token | null; readonly value?: Token }[];
}

/** How many nodes an anchor's aliases may come to; more is an attack on memory. */
const MAX_ALIASES = 100;

/** Parses YAML 1.2 (core schema), as far as it can be said in JSON. An absent document gives no `json` and no finding. */
export function parseYaml(source: Source): Parsed {
  const { Parser } = yamlPackage();
  const tokens = [...new Parser().parse(source.text)];
  const tooDeep = firstTooDeep(tokens as readonly Token[]);
  // The composer is recursive: it must never see what is too deep.
  if (tooDeep !== undefined) return { diagnostics: [yamlFinding(source, { offset: tooDeep }, TOO_DEEP)] };
  const [document, second] = composeYaml(source.text);
  if (second !== undefined) {
    const problem = "the file holds more than one document";
    return { diagnostics: [yamlFinding(source, { offset: second.range[0] }, problem)] };
  }
  const [error] = document === undefined ? [] : [...document.errors, ...document.warnings];
  if (error !== undefined) return { diagnostics: [yamlFinding(source, { offset: error.pos[0] }, error.message)] };
  if (document === undefined || document.contents === null) return { diagnostics: [] };
  return toJson(source, document);
}

/** The documents of a YAML text, normally one. `text` must not be nested too deeply. */
export function composeYaml(text: string): readonly Document.Parsed[] {
  const { Composer, Parser } = yamlPackage();
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  return [...composer.compose(new Parser().parse(text), false, text.length)];
}

function toJson(source: Source, document: Document): Parsed {
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const hint = "put what the anchor stands for into $defs, and refer to it with $ref as often as you like";
    const finding = findingAt(source, { offset: 0 }, "yaml-syntax", problem, hint);
    return { diagnostics: [/alias count/.test(problem) ? finding : yamlFinding(source, { offset: 0 }, problem)] };
  }
  const nonJson = findNonJson(value);
  if (nonJson?.problem === TOO_DEEP) {
    const problem = `an alias stands inside its own anchor, or ${TOO_DEEP}`;
    return { diagnostics: [yamlFinding(source, { offset: 0 }, problem)] };
  }
  const outline = outlineYaml(document);
  const strange = outline.strangeKeys.map((key) =>
    yamlFinding(source, key, `the key ${key.key} is not a string; quote it`),
  );
  if (strange.length > 0) return { diagnostics: strange };
  if (nonJson !== undefined || !isJson(value)) {
    const pointer = nonJson?.pointer ?? "";
    const place = { offset: outline.offsets.get(pointer) ?? 0, pointer };
    return { diagnostics: [yamlFinding(source, place, nonJson?.problem ?? "")] };
  }
  return { json: value, diagnostics: duplicateKeys(source, outline) };
}

function yamlFinding(source: Source, place: SourcePlace, problem: string): Diagnostic {
  return findingAt(source, place, "yaml-syntax", problem);
}

/** The offset of the first collection that is nested too deeply. Iterative. */
function firstTooDeep(tokens: readonly Token[]): number | undefined {
  const visits = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
    const { token, depth } = visit;
    const items = token.items ?? [];
    const below = token.items === undefined ? depth : depth + 1;
    if (below > MAX_DEPTH) return token.offset ?? 0;
    if (token.type === "document" && token.value !== undefined) visits.push({ token: token.value, depth });
    for (const item of items.toReversed()) {
      if (item.value !== undefined) visits.push({ token: item.value, depth: below });
      if (item.key !== undefined && item.key !== null) visits.push({ token: item.key, depth: below });
    }
  }
  return undefined;
}
