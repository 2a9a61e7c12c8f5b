/**
 * Where a schema or a keyword stands: a document and a JSON Pointer into it. This is the identity
 * of a schema. `document` is the document's `id` (see SchemaDocument), never a path of the machine.
 */
export interface Location {
  readonly document: string;
  /** JSON Pointer (RFC 6901), unencoded: `""` is the document's root, `/properties/a~1b` a member. */
  readonly pointer: string;
}

/** Extends a JSON Pointer by unescaped reference tokens. */
export function appendPointer(pointer: string, ...tokens: readonly (string | number)[]): string {
  let extended = pointer;
  for (const token of tokens) extended += `/${typeof token === "string" ? escapeToken(token) : token}`;
  return extended;
}

function escapeToken(token: string): string {
  return /[~/]/.test(token) ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}

/** The unescaped reference tokens of a JSON Pointer. */
export function pointerTokens(pointer: string): readonly string[] {
  return pointer === "" ? [] : pointer.slice(1).split("/").map(unescapeToken);
}

/** The first of them; empty where there is none. */
export function firstToken(pointer: string): string {
  const end = pointer.indexOf("/", 1);
  return unescapeToken(end === -1 ? pointer.slice(1) : pointer.slice(1, end));
}

/** The last of them; empty where there is none. */
export function lastToken(pointer: string): string {
  return unescapeToken(pointer.slice(pointer.lastIndexOf("/") + 1));
}

function unescapeToken(token: string): string {
  return token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token;
}

/** A location further down in the same document. */
export function below(at: Location, ...tokens: readonly (string | number)[]): Location {
  return { document: at.document, pointer: appendPointer(at.pointer, ...tokens) };
}

/** The location one token further up; the root's is the root itself. */
export function above(at: Location): Location {
  return { document: at.document, pointer: at.pointer.slice(0, Math.max(0, at.pointer.lastIndexOf("/"))) };
}

/** The location as a URI: the document's id, with the pointer as its fragment where there is one. */
export function locationUri(at: Location): string {
  return at.pointer === "" ? at.document : `${at.document}#${encodeFragment(at.pointer)}`;
}

/** Whether a fragment holds a text as it is. */
export function isFragment(text: string): boolean {
  return /^[\w/$.-]*$/.test(text) || encodeFragment(text) === text;
}

/** Percent-encodes what RFC 3986 does not allow in a fragment. */
function encodeFragment(pointer: string): string {
  return encodeURI(pointer.toWellFormed()).replace(/[#[\]]/g, encodeURIComponent);
}
