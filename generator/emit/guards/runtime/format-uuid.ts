const UUID = /^[\dA-Fa-f]{8}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{12}$/;

/** Whether a string is a `UUID` of RFC 4122, of any version and variant. */
export function matchesUuid(text: string): boolean {
  return text.length === 36 && UUID.test(text);
}
