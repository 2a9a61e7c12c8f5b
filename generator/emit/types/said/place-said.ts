import type { KeywordSaid } from "../../../model/keyword-use.ts";
import type { Places } from "../../../model/shape/shape.ts";

/** What becomes of the keyword at a place. */
export type PlaceSaid = readonly [place: string, said: KeywordSaid["said"]];

/** Where the keyword stands that wrote a part; undefined where several did, or none. */
export function onlyPlace({ at }: { readonly at: Places }): string | undefined {
  const [place, ...others] = Object.values(at);
  return others.length === 0 ? place : undefined;
}
