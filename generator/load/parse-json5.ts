import { createRequire } from "node:module";
import type * as momoa from "@humanwhocodes/momoa";
import type { AnyNode, Token, ValueNode } from "@humanwhocodes/momoa";
import { appendPointer } from "../model/location.ts";
import { MAX_DEPTH, TOO_DEEP } from "./depth.ts";
import { findNonJson, isJson } from "./non-json.ts";
import type { KeyProblem, Outline } from "./outline.ts";
import { duplicateKeys, findingAt, type Parsed, type Source } from "./parsed.ts";

const require = createRequire(import.meta.url);

/** The package, loaded where it is first asked for: most folders hold no JSON5. */
function json5Package(): typeof momoa {
  return require("@humanwhocodes/momoa");
}

const OPTIONS = { mode: "json5", ranges: true } as const;

/** Parses JSON5, as far as it can be said in JSON: it cannot say `NaN` and `Infinity`. */
export function parseJson5(source: Source): Parsed {
  const outline = outlineJson5(source.text);
  if (outline === undefined) return { diagnostics: [syntaxError(source)] };
  if (outline.tooDeep !== undefined)
    return { diagnostics: [findingAt(source, { offset: outline.tooDeep }, "json-syntax", TOO_DEEP)] };
  const { evaluate, parse } = json5Package();
  const value: unknown = evaluate(parse(source.text, OPTIONS));
  const nonJson = findNonJson(value);
  if (nonJson !== undefined || !isJson(value)) {
    const { pointer, problem } = nonJson ?? { pointer: "", problem: "" };
    return {
      diagnostics: [findingAt(source, { offset: outline.offsets.get(pointer) ?? 0, pointer }, "json-syntax", problem)],
    };
  }
  return { json: value, diagnostics: duplicateKeys(source, outline) };
}

/** The outline of a JSON5 text; undefined where the text is none. */
export function outlineJson5(text: string): Outline | undefined {
  const { parse, tokenize } = json5Package();
  try {
    const tooDeep = firstTooDeep(tokenize(text, OPTIONS));
    // The parser is recursive: it must never see what is too deep.
    if (tooDeep !== undefined) return { offsets: new Map(), duplicates: [], strangeKeys: [], tooDeep };
    return outlineOf(parse(text, OPTIONS).body);
  } catch {
    return undefined;
  }
}

function outlineOf(root: ValueNode): Outline {
  const offsets = new Map([["", startOf(root)]]);
  const duplicates: KeyProblem[] = [];
  const visits = [{ node: root, pointer: "" }];
  for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
    const { node, pointer } = visit;
    if (node.type === "Array") {
      for (const [index, { value }] of node.elements.entries()) {
        offsets.set(appendPointer(pointer, index), startOf(value));
        visits.push({ node: value, pointer: appendPointer(pointer, index) });
      }
    } else if (node.type === "Object") {
      const keys = new Set<string>();
      for (const { name, value } of node.members) {
        const key = name.type === "Identifier" ? name.name : name.value;
        if (keys.has(key)) duplicates.push({ key, pointer, offset: startOf(name) });
        keys.add(key);
        offsets.set(appendPointer(pointer, key), startOf(name));
        visits.push({ node: value, pointer: appendPointer(pointer, key) });
      }
    }
  }
  return { offsets, duplicates: duplicates.sort((a, b) => a.offset - b.offset), strangeKeys: [] };
}

function startOf({ range }: AnyNode): number {
  return range?.[0] ?? 0;
}

function firstTooDeep(tokens: readonly Token[]): number | undefined {
  let depth = 0;
  for (const { type, range } of tokens) {
    if (type === "LBrace" || type === "LBracket") depth += 1;
    else if (type === "RBrace" || type === "RBracket") depth -= 1;
    if (depth > MAX_DEPTH) return range?.[0] ?? 0;
  }
  return undefined;
}

/** The parser's words, which end with a place of their own: `Unexpected token RBrace found. (1:4)`. */
function syntaxError(source: Source): ReturnType<typeof findingAt> {
  const { parse } = json5Package();
  try {
    parse(source.text, OPTIONS);
    return findingAt(source, { offset: 0 }, "json-syntax", "this is no JSON5");
  } catch (error) {
    const offset = error instanceof Error && "offset" in error ? Number(error.offset) : 0;
    const [, what = "this is no JSON5"] =
      /^Unexpected (.*?) found/.exec(error instanceof Error ? error.message : "") ?? [];
    return findingAt(source, { offset }, "json-syntax", WORDS[what] ?? `${what} is not expected here`);
  }
}

const WORDS: { readonly [found: string]: string } = {
  "end of input": "the text ends too early",
  "token RBrace": "a closing brace is not expected here",
  "token RBracket": "a closing bracket is not expected here",
  "token LBrace": "an opening brace is not expected here",
  "token LBracket": "an opening bracket is not expected here",
  "token Comma": "a comma is not expected here",
  "token Colon": "a colon is not expected here",
  "token String": "a string is not expected here",
  "token Number": "a number is not expected here",
  // JSON5 allows such keys and `-.5`, but our parser does not.
  "token Null": "null is not expected here; as a key it takes quotes",
  "token Boolean": "true and false are not expected here; as keys they take quotes",
  "character '.'": "a point is not expected here; a digit goes before it",
  "token Identifier": "a word is not expected here",
};
