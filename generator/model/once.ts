/** The same function, whose answer is worked out when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly answer: T } | undefined;
  return () => {
    made ??= { answer: make() };
    return made.answer;
  };
}
