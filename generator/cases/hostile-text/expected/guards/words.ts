/** @noformat */
// Generated from words.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Words } from "../types/words.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failEnum } from "./runtime/fail.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { schemaDocument } from "./schemas/words.js";

const constant: readonly unknown[] = ["*/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)<\/script> \u2028\u2029 <\/script> <\u0021-- \u202e 😀 @ts-nocheck", "__proto__", "constructor", "", "<\/script>", "\u2028"];

/** Whether a value is of the type Words. */
export function isWords(value: unknown): value is Words {
  if (!(value === "*/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)<\/script> \u2028\u2029 <\/script> <\u0021-- \u202e 😀 @ts-nocheck" || value === "__proto__" || value === "constructor" || value === "" || value === "<\/script>" || value === "\u2028")) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Words. */
export function assertWords(value: unknown): asserts value is Words {
  if (!isWords(value)) throw refusal("Words", explain(value, explainWords));
}

/** The value with the type Words, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateWords(value: unknown, maxErrors?: number): Validation<Words> {
  return isWords(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainWords, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Words, and is true where that is as much as is wanted. */
export function explainWords(value: unknown, site: Site): boolean {
  site.schema = "words.schema.json#";
  if (!(value === "*/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)<\/script> \u2028\u2029 <\/script> <\u0021-- \u202e 😀 @ts-nocheck" || value === "__proto__" || value === "constructor" || value === "" || value === "<\/script>" || value === "\u2028") && failEnum(value, site, null, "/enum", constant)) return true;
  return false;
}

/** Words as a Standard Schema. */
export const WordsSchema: StandardSchema<Words> = /* @__PURE__ */ standardSchema(validateWords, schemaDocument);
