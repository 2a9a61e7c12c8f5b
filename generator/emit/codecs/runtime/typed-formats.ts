/** A function between plain values of a format and typed ones. What is of another type stays as it is. */
export type Format = (value: unknown, isBack: boolean) => unknown;

/** In the place of a value that there is none of, why that is so. */
export class Fault {
  readonly message: string;
  /** The params of its error. */
  readonly params: { readonly [name: string]: string };
  constructor(message: string, params: Fault["params"]) {
    this.message = message;
    this.params = params;
  }
}

const DATE_TIME: RegExp =
  /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
const DATE: RegExp = /^\d{4}-\d\d-\d\d$/;

/** Between a date and time of RFC 3339 and a `Date`, which knows neither leap seconds nor parts of a millisecond. */
export function dateTime(value: unknown, isBack: boolean): unknown {
  if (isBack) return isTagged(value, "Date") ? dateTimeText(value as Date) : value;
  if (typeof value !== "string") return value;
  const date = new Date(value.toUpperCase());
  const isDate = DATE_TIME.test(value) && dayExists(value) && !Number.isNaN(date.getTime());
  return isDate
    ? date
    : new Fault("must be a date and time that a Date can hold, such as 2024-02-29T12:30:00Z", {
        format: "date-time",
        reason: "unheld",
      });
}

function dateTimeText(date: Date): unknown {
  if (Number.isNaN(date.getTime()))
    return new Fault("must be a valid Date", { format: "date-time", reason: "invalid" });
  const text = date.toISOString();
  return DATE_TIME.test(text)
    ? text
    : new Fault("must be a Date of the years 0 to 9999", { format: "date-time", reason: "years" });
}

/** What a Date makes of the 31st of a shorter month is a day of the next one. */
function dayExists(text: string): boolean {
  return new Date(`${text.slice(0, 10)}T00:00:00Z`).getUTCDate() === Number(text.slice(8, 10));
}

/** As much of Temporal as is needed: not every compiler knows it. */
interface WithTemporal {
  readonly Temporal?: { readonly PlainDate: { readonly from: (text: string) => unknown } };
}

interface PlainDate {
  readonly toString: (options?: { readonly calendarName: "never" }) => string;
}

/** Between a date of RFC 3339 and a `Temporal.PlainDate`. */
export function plainDate(value: unknown, isBack: boolean): unknown {
  if (isBack) {
    if (!isTagged(value, "Temporal.PlainDate")) return value;
    const text = (value as PlainDate).toString({ calendarName: "never" });
    return DATE.test(text)
      ? text
      : new Fault("must be a date of the years 0 to 9999", { format: "date", reason: "years" });
  }
  if (typeof value !== "string") return value;
  if (!DATE.test(value) || !dayExists(value)) return new Fault("must be a date such as 2024-02-29", { format: "date" });
  const { Temporal } = globalThis as WithTemporal;
  if (Temporal === undefined) throw new Error("Temporal is not there: load a polyfill that sets globalThis.Temporal");
  return Temporal.PlainDate.from(value);
}

/** Between an integer and a bigint. Numbers that JSON.parse may have rounded are refused. */
export function int64(value: unknown, isBack: boolean): unknown {
  if (typeof value !== (isBack ? "bigint" : "number")) return value;
  const number = Number(value);
  if (Number.isSafeInteger(number)) return isBack ? number : BigInt(number);
  return Number.isInteger(number)
    ? new Fault("must be between -9007199254740991 and 9007199254740991: other integers are rounded in JSON.parse", {
        format: "int64",
        reason: "rounded",
      })
    : value;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Between a text in base64, with its padding, and its bytes. */
export function base64(value: unknown, isBack: boolean): unknown {
  if (isBack) return isTagged(value, "Uint8Array") ? base64Text(value as Uint8Array) : value;
  if (typeof value !== "string") return value;
  const bytes = base64Bytes(value);
  return bytes !== undefined && base64Text(bytes) === value
    ? bytes
    : new Fault("must be base64 such as aGVsbG8=", { contentEncoding: "base64" });
}

/** The bytes of a text that may be base64: whether it is, tells whether they are written so. */
function base64Bytes(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith("==") ? 2 : Number(text.endsWith("="));
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let bits = 0;
  for (let index = 0, end = 0; index < text.length; index++) {
    bits = (bits << 6) | Math.max(0, DIGITS.indexOf(text.charAt(index)));
    if (index % 4 !== 3) continue;
    for (const shift of [16, 8, 0]) bytes[end++] = bits >> shift;
    bits = 0;
  }
  return bytes;
}

function base64Text(bytes: Uint8Array): string {
  let text = "";
  for (let index = 0; index < bytes.length; index += 3) {
    const [one = 0, two, three] = bytes.subarray(index, index + 3);
    const bits = (one << 16) | ((two ?? 0) << 8) | (three ?? 0);
    const digit = (shift: number): string => DIGITS.charAt((bits >> shift) & 63);
    text += digit(18) + digit(12) + (two === undefined ? "=" : digit(6)) + (three === undefined ? "=" : digit(0));
  }
  return text;
}

/** Whether a value is of a built-in class, be it of another frame or worker. */
function isTagged(value: unknown, tag: string): boolean {
  return typeof value === "object" && Object.prototype.toString.call(value) === `[object ${tag}]`;
}
