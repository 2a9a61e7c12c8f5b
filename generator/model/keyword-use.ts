import type { Diagnostic } from "./diagnostic.ts";
import { above, type Location } from "./location.ts";

/**
 * Where a keyword went. `type`: in the type, and in guard and docs along with it. `guard`: checked by the guard and said
 * by the docs, while the type is wider. `codec`: in what reads and writes the wire. `docs`: a note. `reading`: it only tells
 * how the schema is to be read.
 */
export type Whereabouts = "type" | "guard" | "codec" | "docs" | "reading";

/** One occurrence of a keyword. */
export interface KeywordUse {
  /** Where it stands, under the name that its author gave it. */
  readonly at: Location;
  readonly where: Whereabouts;
  /** Where a type that is wider on its account is reported, if that is not `at` itself: `/if` for `/then`. */
  readonly reportedAt?: Location;
  /** True where a type that does not say it says nothing of what stands below it either. */
  readonly isWhole?: true;
  /** True for what went to the docs although it is no annotation: who reads it may expect that something checks it. */
  readonly unchecked?: true;
}

/**
 * The uses once it is known which types came out wider than their schemas: what such a type does not say is for the guard.
 * @param uses - as the model has them, where every type says all that types can say
 * @param findings - those of the types; others are passed over
 */
export function withWidenings(uses: readonly KeywordUse[], findings: readonly Diagnostic[]): readonly KeywordUse[] {
  const reported = findings.flatMap(({ code, location }) =>
    code === "widened-type" && location !== undefined ? [location] : [],
  );
  if (reported.length === 0) return uses;
  const isReported = isAmong(reported);
  const isWidened = ({ at, reportedAt = at }: KeywordUse): boolean =>
    // A type that grew too large is reported where the schema stands, and then none of its keywords is sure to be in it.
    isReported(reportedAt) || isReported(above(at));
  const isWhole = isAmong(uses.filter((use) => use.isWhole && isWidened(use)).map(({ at }) => at));
  const isLost = (at: Location): boolean => at.pointer !== "" && (isWhole(above(at)) || isLost(above(at)));
  return uses.map((use) =>
    use.where === "type" && (isWidened(use) || isLost(use.at)) ? { ...use, where: "guard" } : use,
  );
}

function isAmong(locations: readonly Location[]): (at: Location) => boolean {
  const byDocument = new Map<string, Set<string>>();
  for (const { document, pointer } of locations) {
    byDocument.set(document, (byDocument.get(document) ?? new Set()).add(pointer));
  }
  return ({ document, pointer }) => byDocument.get(document)?.has(pointer) === true;
}
