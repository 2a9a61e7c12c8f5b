/** Whether a string is a JSON Pointer of RFC 6901. */
export function matchesJsonPointer(text: string): boolean {
  return (text === "" || text.startsWith("/")) && !/~(?![01])/.test(text);
}

/** Whether a string is a relative JSON Pointer of draft-bhutton-relative-json-pointer-00. */
export function matchesRelativeJsonPointer(text: string): boolean {
  if (/^(?:0|[1-9]\d*)#$/.test(text)) return true;
  return /^(?:0|[1-9]\d*)(?:[+-](?:0|[1-9]\d*))?(?![^/])/.test(text) && !/~(?![01])/.test(text);
}
