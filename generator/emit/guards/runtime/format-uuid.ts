/** Whether a string is a `UUID` of RFC 4122, of any version and variant. */
export function matchesUuid(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}
