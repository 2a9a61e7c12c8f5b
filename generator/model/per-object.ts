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
