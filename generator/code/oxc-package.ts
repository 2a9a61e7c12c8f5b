import { createRequire } from "node:module";
import type * as oxc from "oxc-transform";

const require = createRequire(import.meta.url);

/** The package `oxc-transform`, which is a program of the machine's own, loaded where it is first asked for. */
export function oxcPackage(): typeof oxc {
  return require("oxc-transform");
}
