import { describe, expect, it } from "vitest";
import { matchesJsonPointer, matchesRelativeJsonPointer } from "./format-json-pointer.ts";

describe("matchesJsonPointer", () => {
  it.each(["", "/", "//", "/a~0b~1c", "/größe/ /\n", "/0"])("accepts %j", (text) => {
    expect(matchesJsonPointer(text)).toBe(true);
  });

  it.each(["a", "#", "#/a", "/~", "/~2", "/a~/b", " /a"])("refuses %j", (text) => {
    expect(matchesJsonPointer(text)).toBe(false);
  });
});

describe("matchesRelativeJsonPointer", () => {
  it.each(["0", "10", "0#", "12#", "0/a~1b", "3/", "0+1", "2-1/a"])("accepts %j", (text) => {
    expect(matchesRelativeJsonPointer(text)).toBe(true);
  });

  it.each(["", "/a", "00", "01/a", "-1", "+1", "0##", "0#/a", "0a", "0/~", "0/~3", "0+", "0+01", "1\n"])(
    "refuses %j",
    (text) => {
      expect(matchesRelativeJsonPointer(text)).toBe(false);
    },
  );
});
