/** An object seen as its members, which are to be set. */
export interface Members {
  [key: string]: unknown;
}

/** Whether a value is a JSON object: neither null nor an array. */
export function hasMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Sets a member, whatever its name is: one that is called `__proto__` is data. */
export function put(object: Members, key: string, value: unknown): void {
  if (key === "__proto__")
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}

/** A member of an object that is its own, or undefined. */
export function ownMember(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  // biome-ignore lint/suspicious/noPrototypeBuiltins: Object.hasOwn asks for the library of ES2022
  return Object.prototype.hasOwnProperty.call(value, key) ? (value as Members)[key] : undefined;
}
