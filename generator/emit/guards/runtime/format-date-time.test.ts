import { describe, expect, it } from "vitest";
import { matchesDate, matchesDateTime, matchesTime } from "./format-date-time.ts";

describe("matchesDate", () => {
  it.each(["2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31", "2023-04-30"])("accepts %j", (text) => {
    expect(matchesDate(text)).toBe(true);
  });

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2023-04-31",
    "2023-06-31",
    "2023-00-10",
    "2023-13-10",
    "2023-10-00",
    "2023-10-32",
  ])("refuses %j, which does not exist", (text) => {
    expect(matchesDate(text)).toBe(false);
  });

  it.each(["", "2023-1-01", "23-01-01", "2023-01-01 ", "2023-01-01\n", "2023/01/01", "２023-01-01", "+2023-01-01"])(
    "refuses %j",
    (text) => {
      expect(matchesDate(text)).toBe(false);
    },
  );
});

describe("matchesTime", () => {
  it.each(["00:00:00Z", "23:59:59z", "12:30:00.000001Z", "12:30:00+14:00", "12:30:00-00:00"])("accepts %j", (text) => {
    expect(matchesTime(text)).toBe(true);
  });

  it.each(["23:59:60Z", "23:59:60.5-00:00", "05:29:60+05:30", "00:14:60+00:15", "19:59:60-04:00"])(
    "accepts the leap second %j",
    (text) => {
      expect(matchesTime(text)).toBe(true);
    },
  );

  it.each(["12:00:60Z", "23:59:60+00:01", "23:58:60Z", "23:59:61Z", "05:30:60+05:30"])(
    "refuses %j, when no leap second can be",
    (text) => {
      expect(matchesTime(text)).toBe(false);
    },
  );

  it.each([
    "",
    "12:30:00",
    "24:00:00Z",
    "12:60:00Z",
    "12:30Z",
    "12:30:00.Z",
    "12:30:00+0100",
    "12:30:00+24:00",
    "12:30:00 Z",
  ])("refuses %j", (text) => {
    expect(matchesTime(text)).toBe(false);
  });
});

describe("matchesDateTime", () => {
  it.each([
    "2024-02-29T12:30:00Z",
    "2024-02-29t12:30:00.25z",
    "2016-12-31T23:59:60Z",
    "2017-01-01T00:59:60+01:00",
    "2015-06-30T16:59:60-07:00",
  ])("accepts %j", (text) => {
    expect(matchesDateTime(text)).toBe(true);
  });

  it.each([
    "",
    "2024-02-29",
    "12:30:00Z",
    "2024-02-30T12:30:00Z",
    "2024-02-29 12:30:00Z",
    "2024-02-29T25:30:00Z",
    "2024-02-29T12:30:00",
    "2016-12-30T23:59:60Z",
    "2016-12-31T23:58:60Z",
    "2016-12-31T00:59:60+01:00",
  ])("refuses %j", (text) => {
    expect(matchesDateTime(text)).toBe(false);
  });
});
