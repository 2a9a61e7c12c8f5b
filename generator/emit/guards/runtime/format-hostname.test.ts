import { describe, expect, it } from "vitest";
import { matchesHostname, matchesIdnHostname } from "./format-hostname.ts";

const LABEL = "a".repeat(63);
const LONGEST = `${LABEL}.${LABEL}.${LABEL}.${"a".repeat(61)}`;

const ASCII = ["a", "localhost", "API.example.com", "1.2.3.4", "a-b", "a--b", "xn--bcher-kva.example", LABEL, LONGEST];

const NEITHER = [
  "",
  ".",
  "a.",
  ".a",
  "a..b",
  "-a",
  "a-",
  "a.-b",
  "a_b",
  "a b",
  "a\n",
  "a:80",
  "xn--a",
  "xn--a.b",
  `${LABEL}a`,
  `${LONGEST}a`,
  "1.xn--4db",
];

describe("matchesHostname", () => {
  it.each(ASCII)("accepts %j", (text) => {
    expect(matchesHostname(text)).toBe(true);
  });

  it.each([...NEITHER, "bücher.example", "a。b", "\u212a"])("refuses %j", (text) => {
    expect(matchesHostname(text)).toBe(false);
  });
});

describe("matchesIdnHostname", () => {
  it.each([...ASCII, "bücher.example", "例え.テスト", "a。b．c｡d", "نامه\u200cای.example", "א.a"])(
    "accepts %j",
    (text) => {
      expect(matchesIdnHostname(text)).toBe(true);
    },
  );

  it.each([...NEITHER, "Bücher.example", "☃.example", "א.1", "。", "ü。", `${"ü".repeat(50)}.`.repeat(5)])(
    "refuses %j",
    (text) => {
      expect(matchesIdnHostname(text)).toBe(false);
    },
  );
});
