import type { Wire } from "./keyword.ts";
import { names } from "./value-kind.ts";

/** Further names of the member, which are read and never written. */
export const wireAliases: Wire = { kind: "wire", keyword: "x-wire-aliases", accepts: names, on: "member" };
