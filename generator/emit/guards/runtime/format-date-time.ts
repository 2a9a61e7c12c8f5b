// RFC 3339, section 5.6. The `T` and the `Z` may be lower case.
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const LAST_MINUTE = 23 * 60 + 59;
const DAY = 24 * 60;

/** Whether a string is a `full-date` that exists. */
export function matchesDate(text: string): boolean {
  return DATE.test(text) && Number(text.slice(8)) <= lastDay(text);
}

/** Whether a string is a `full-time`. Second 60 is there only in the last minute of a day in UTC. */
export function matchesTime(text: string): boolean {
  return TIME.test(text) && (!hasLeapSecond(text) || (minutes(text) - offset(text) + DAY) % DAY === LAST_MINUTE);
}

/** Whether a string is a `date-time`. Second 60 is there only in the last minute of a month in UTC. */
export function matchesDateTime(text: string): boolean {
  const date = text.slice(0, 10);
  const time = text.slice(11);
  if (!/^[Tt]$/.test(text.charAt(10)) || !matchesDate(date) || !matchesTime(time)) return false;
  if (!hasLeapSecond(time)) return true;
  // East of Greenwich it is the next day already.
  return Number(date.slice(8)) === (offset(time) > 0 ? 1 : lastDay(date));
}

function lastDay(date: string): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function hasLeapSecond(time: string): boolean {
  return time.charAt(6) === "6";
}

function minutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** Of a time from UTC, in minutes. */
function offset(time: string): number {
  if (/[Zz]$/.test(time)) return 0;
  return minutes(time.slice(-5)) * (time.charAt(time.length - 6) === "-" ? -1 : 1);
}
