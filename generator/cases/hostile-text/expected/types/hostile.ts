/** @noformat */
// Generated from hostile.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * *\/ not a name; export {}
 *
 * *\/ ${process.exit()} `` ` " ' \
 * # Head
 * | a | b |
 * [x](javascript:alert(1)) <script>alert(1)< /script>
 *
 *  < /script> < !--   😀 @ ts-nocheck
 *
 * @see hostile.schema.json
 */
export interface Hostile {
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  "0"?: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  "__proto__": string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  constructor?: unknown;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  toString: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  hasOwnProperty?: unknown;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  valueOf?: unknown;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  class?: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  default?: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  "a b"?: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  "a|b"?: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  "`"?: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  "*/"?: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  "${x}"?: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  "\n"?: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  "\u2028"?: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  "<\/script>"?: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  ""?: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  "😀"?: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  "\"quoted\""?: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  "back\\slash"?: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  "a/b~c"?: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  isObject?: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  value?: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  site?: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  "-1"?: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  $ref?: string;
  /**
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * *\/ ${process.exit()} `` ` " ' \
   * # Head
   * | a | b |
   * [x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck
   *
   * Must be at least 1 character long.
   *
   * @default "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   * @example "*\/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)< /script>
   *
   *  < /script> < !--   😀 @ ts-nocheck"
   */
  "[x](y)"?: string;
}
