/** @noformat */
// Generated from words.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * *\/ ${process.exit()} `` ` " ' \
 * # Head
 * | a | b |
 * [x](javascript:alert(1)) <script>alert(1)< /script>
 *
 *  < /script> < !--   😀 @ ts-nocheck
 *
 * @see words.schema.json
 */
export type Words =
  | "*/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)<\/script> \u2028\u2029 <\/script> <\u0021-- \u202e 😀 @ts-nocheck"
  | "__proto__"
  | "constructor"
  | ""
  | "<\/script>"
  | "\u2028";

/** The values of Words, by name. */
export const Words = {
  "A B": "*/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)<\/script> \u2028\u2029 <\/script> <\u0021-- \u202e 😀 @ts-nocheck",
  ["__proto__"]: "__proto__",
  constructor: "constructor",
  "": "",
  "*/": "<\/script>",
  default: "\u2028",
} as const;
