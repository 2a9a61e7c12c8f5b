import { createRequire } from "node:module";
import type * as tsMorph from "ts-morph";

const require = createRequire(import.meta.url);

/**
 * ts-morph, with the compiler in it. It takes longer to load than most runs have to do after a change, and few of them need
 * it, so it is loaded where it is first asked for.
 */
export function compiler(): typeof tsMorph {
  return require("ts-morph");
}
