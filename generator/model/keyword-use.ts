import type { Location } from "./location.ts";

/**
 * Where a keyword went. `type`: in the type, and in guard and docs along with it. `guard`: checked by the guard and said
 * by the docs, while the type is wider. `docs`: a note. `reading`: it only tells how the schema is to be read.
 */
export type Whereabouts = "type" | "guard" | "docs" | "reading";

/** One occurrence of a keyword. */
export interface KeywordUse {
  readonly at: Location;
  readonly where: Whereabouts;
}
