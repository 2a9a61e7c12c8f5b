import { sameItems } from "./same-items.ts";

/**
 * The same function, which keeps its answers as long as there is the object that it was asked about. It is for data that
 * never changes: what one run found out of a document that the next run has again need not be found out again.
 */
export function perObject<Of extends object, Answer>(answer: (of: Of) => Answer): (of: Of) => Answer {
  const known = new WeakMap<Of, { readonly answer: Answer }>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found.answer;
    const made = answer(of);
    known.set(of, { answer: made });
    return made;
  };
}

/**
 * Keeps for objects what was made of each of them, as long as it is made by the same other things. It is for data that never
 * changes.
 */
export function perObjectAnd<Of extends object, Made>(): (of: Of, by: readonly unknown[], make: () => Made) => Made {
  const known = new WeakMap<Of, { readonly by: readonly unknown[]; readonly made: Made }>();
  return (of, by, make) => {
    const found = known.get(of);
    if (found !== undefined && sameItems(found.by, by)) return found.made;
    const made = make();
    known.set(of, { by, made });
    return made;
  };
}

/** By the objects that they are made of. */
const KEPT = new WeakMap<object, object>();

/**
 * What an earlier run made of an object, where that is the same as what was made now: so it can be told from what differs
 * without being read. It is for data that never changes.
 */
export function kept<Made extends object>(of: object, made: Made): Made {
  const before = KEPT.get(of) as Made | undefined;
  if (before !== undefined && isSame(before, made)) return before;
  KEPT.set(of, made);
  return made;
}

function isSame<Made extends object>(one: Made, other: Made): boolean {
  const names = Object.keys(one) as (keyof Made)[];
  return names.length === Object.keys(other).length && names.every((name) => isSameMember(one[name], other[name]));
}

/** Members are what objects share, lists of it, or small. */
function isSameMember(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) return sameItems(one, other);
  return typeof one === "object" && typeof other === "object" && JSON.stringify(one) === JSON.stringify(other);
}
