const STRAY_TILDE = /~(?![01])/;
const RELATIVE = /^(?:0|[1-9]\d*)(?:#$|(?:[+-](?:0|[1-9]\d*))?(?![^/]))/;

/** Whether a string is a JSON Pointer of RFC 6901. */
export function matchesJsonPointer(text: string): boolean {
  return (text === "" || text.startsWith("/")) && !hasStrayTilde(text);
}

/** Whether a string is a relative JSON Pointer of draft-bhutton-relative-json-pointer-00. */
export function matchesRelativeJsonPointer(text: string): boolean {
  return RELATIVE.test(text) && !hasStrayTilde(text);
}

function hasStrayTilde(text: string): boolean {
  return text.includes("~") && STRAY_TILDE.test(text);
}
