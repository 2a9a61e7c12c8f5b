const ESCAPE = /\\(?:[pP]\{[^{}]*\}|[\s\S])/g;
/** From here on it pays to look for properties first. */
const LONG = 200;

/** Whether a string is a regular expression of ECMA-262 in Unicode mode. */
export function matchesRegex(text: string): boolean {
  return compiles(text.length < LONG ? text : withoutProperties(text));
}

/**
 * The expression with another class of characters in the place of each `\p{…}` that is valid: engines take long to read
 * one, and hostile text repeats it.
 */
function withoutProperties(text: string): string {
  const known = new Map<string, boolean>();
  return text.replace(ESCAPE, (token) => {
    if (token.length < "\\p{}".length) return token;
    const isValid = known.get(token) ?? compiles(token);
    known.set(token, isValid);
    return isValid ? "\\d" : token;
  });
}

function compiles(text: string): boolean {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
