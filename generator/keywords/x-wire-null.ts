import type { Wire } from "./keyword.ts";
import { words } from "./value-kind.ts";

/**
 * What null stands for when it is read. `absent`, on objects: the member is not there. `zero`, on arrays and maps: the item
 * or value is the zero of its type. A null that the schema itself allows stays what it is.
 */
export const wireNull: Wire = {
  kind: "wire",
  keyword: "x-wire-null",
  accepts: words("absent", "zero"),
  on: "schema",
  objection: (value, { keyword, mayBe }) => {
    const isMap = keyword("additionalProperties") !== undefined || keyword("patternProperties") !== undefined;
    if (value === "absent") return mayBe("object") ? undefined : "absent stands on objects";
    return mayBe("array") || (isMap && mayBe("object")) ? undefined : "zero stands on arrays and maps";
  },
};
