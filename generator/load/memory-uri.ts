import { resolveUri } from "./references.ts";

/** Where keys that are no absolute URIs count as being: a hierarchical URI, so that relative references work. */
const BASE = "memory:///";

/** The absolute URI, without fragment, that a key of in-memory schemas stands for. Any string has one. */
export function memoryUri(key: string): string {
  // In a relative key `#` is part of a name, as in a file's.
  const reference = URL.canParse(key) ? key : key.replaceAll("#", "%23");
  return resolveUri(reference, BASE) ?? `${BASE}${encodeURIComponent(key.toWellFormed())}`;
}
