import type { Shape } from "./shape.ts";

/** Whether a shape has nothing to ask of any instance: `true`, `{}`, or annotations only. */
export function isUnrestricted({ parts }: Shape): boolean {
  return Object.keys(parts).length === 0;
}
