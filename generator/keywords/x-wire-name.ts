import type { Wire } from "./keyword.ts";
import { string } from "./value-kind.ts";

/** The member's name on the wire, read and written. */
export const wireName: Wire = { kind: "wire", keyword: "x-wire-name", accepts: string, on: "member" };
