import { type Found, once } from "./site.ts";

/** What is said of a value that is not of the type. */
export const notOfType: (type: string) => string = /* @__PURE__ */ once((type) => {
  const article = type === "null" ? "" : "aio".includes(type.charAt(0)) ? "an " : "a ";
  return `must be ${article}${type}`;
});

/** What is said of a value that is not the one. */
export const notEqual: (wanted: unknown) => string = /* @__PURE__ */ once(
  (wanted) => `must be ${JSON.stringify(wanted)}`,
);

/** What is said of a value that is none of a list; modules have each list once. */
export const notOneOf: (wanted: readonly unknown[]) => string = /* @__PURE__ */ once(
  (wanted) => `must be one of ${wanted.map((one) => JSON.stringify(one)).join(", ")}`,
);

/** What is said of an object without the member. */
export const lacking: (member: string) => string = /* @__PURE__ */ once(
  (member) => `must have the member ${JSON.stringify(member)}`,
);

/** Says as well what was there in the place of what was wanted. */
export function word(error: Found): void {
  if ("received" in error) error.message = butNot(error.message, error.received);
}

/** The longest string that is quoted in a message. */
const LONGEST = 40;

/** Adds to a message: to what is long engines add a text without copying it, and to what they know to be a text sooner. */
function butNot(message: string, value: unknown): string {
  if (typeof value !== "string") return `${message}, not ${kindOf(value)}`;
  if (value.length > LONGEST) return `${message}, not a string`;
  // JSON takes its time for what mostly needs no more than quotes.
  return isPlain(value) ? `${message}, not "${value}"` : `${message}, not ${JSON.stringify(value)}`;
}

/** Whether JSON holds it as it is: printable ASCII without quotes and backslashes. A regular expression takes longer to be called. */
function isPlain(value: string): boolean {
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    if (code < 0x20 || code > 0x7e || code === 0x22 || code === 0x5c) return false;
  }
  return true;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "function" ? "a function" : String(value);
}
