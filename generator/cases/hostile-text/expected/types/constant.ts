/** @noformat */
// Generated from constant.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/** @see constant.schema.json */
export interface Constant {
  "__proto__": 1;
  "*/": ["*/ ${process.exit()} `` ` \" ' \\ \n# Head\r\n| a | b |\n[x](javascript:alert(1)) <script>alert(1)<\/script> \u2028\u2029 <\/script> <\u0021-- \u202e 😀 @ts-nocheck"];
}
