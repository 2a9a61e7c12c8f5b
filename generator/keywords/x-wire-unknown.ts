import type { Wire } from "./keyword.ts";
import { words } from "./value-kind.ts";

/** What becomes of members that the schema does not name when they are read. */
export const wireUnknown: Wire = {
  kind: "wire",
  keyword: "x-wire-unknown",
  accepts: words("keep", "drop", "error"),
  on: "schema",
  objection: (_, { mayBe }) => (mayBe("object") ? undefined : "it stands on objects"),
};
