// RFC 3339, section 5.6. The `T` and the `Z` may be lower case.
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const DATE_TIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const LAST_MINUTE = 23 * 60 + 59;
const DAY = 24 * 60;
/** Where the time of a `date-time` starts. */
const TIME_START = 11;

/** Whether a string is a `full-date` that exists. */
export function matchesDate(text: string): boolean {
  return DATE.test(text) && dayExists(text);
}

/** Whether a string is a `full-time`. Second 60 is there only in the last minute of a day in UTC. */
export function matchesTime(text: string): boolean {
  return TIME.test(text) && (!hasLeapSecond(text, 0) || isLastMinute(text));
}

/** Whether a string is a `date-time`. Second 60 is there only in the last minute of a month in UTC. */
export function matchesDateTime(text: string): boolean {
  if (!DATE_TIME.test(text) || !dayExists(text)) return false;
  if (!hasLeapSecond(text, TIME_START)) return true;
  const time = text.slice(TIME_START);
  // East of Greenwich it is the next day already.
  return isLastMinute(time) && number(text, 8) === (offset(time) > 0 ? 1 : lastDay(text));
}

/** Whether the month is as long as the day says. */
function dayExists(date: string): boolean {
  return number(date, 8) <= 28 || number(date, 8) <= lastDay(date);
}

function lastDay(date: string): number {
  const year = number(date, 0) * 100 + number(date, 2);
  const month = number(date, 5);
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The number of two digits at an index. */
function number(text: string, index: number): number {
  return (text.charCodeAt(index) - 0x30) * 10 + text.charCodeAt(index + 1) - 0x30;
}

function hasLeapSecond(text: string, timeStart: number): boolean {
  return text.charCodeAt(timeStart + 6) === 0x36;
}

function isLastMinute(time: string): boolean {
  return (minutes(time, 0) - offset(time) + DAY) % DAY === LAST_MINUTE;
}

function minutes(text: string, index: number): number {
  return number(text, index) * 60 + number(text, index + 3);
}

/** Of a time from UTC, in minutes. */
function offset(time: string): number {
  const sign = time.charAt(time.length - 6);
  if (sign !== "+" && sign !== "-") return 0;
  return minutes(time, time.length - 5) * (sign === "-" ? -1 : 1);
}
