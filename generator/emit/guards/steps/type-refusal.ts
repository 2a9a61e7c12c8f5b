import { code } from "../../../code/expression.ts";
import { type as typeKeyword } from "../../../keywords/type.ts";
import { plainText } from "../../../markdown/inline.ts";
import type { JsonType } from "../../../model/json.ts";
import { errorParams } from "./error-params.ts";
import type { Assertion } from "./step.ts";

type Refusal = Required<Pick<Assertion, "message" | "params" | "worded">>;

/** By the types: there are few lists of them, and very many schemas that have one. */
const KNOWN = new Map<string, Refusal>();

/** What is said of a value that is of none of the types. */
export function typeRefusal(types: readonly JsonType[]): Refusal {
  const key = types.length === 1 ? String(types[0]) : types.join();
  let known = KNOWN.get(key);
  if (known === undefined) {
    known = freshRefusal(types);
    KNOWN.set(key, known);
  }
  return known;
}

function freshRefusal(types: readonly JsonType[]): Refusal {
  const [sole] = types.length === 1 ? types : [];
  return {
    message: `must ${plainText(typeKeyword.phrase?.(types) ?? [])}`,
    params: errorParams({ type: sole ?? types }),
    worded: sole === undefined ? undefined : { by: "failType", of: code`${sole}` },
  };
}
