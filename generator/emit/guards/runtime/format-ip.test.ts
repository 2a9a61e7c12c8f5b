import { describe, expect, it } from "vitest";
import { matchesIpv4, matchesIpv6 } from "./format-ip.ts";

describe("matchesIpv4", () => {
  it.each(["0.0.0.0", "255.255.255.255", "192.0.2.1", "10.99.100.249"])("accepts %j", (text) => {
    expect(matchesIpv4(text)).toBe(true);
  });

  it.each([
    "",
    "1.2.3",
    "1.2.3.4.",
    "1.2.3.4.5",
    ".1.2.3.4",
    "256.0.0.0",
    "1.2.3.04",
    "1.2.3.4\n",
    "1..2.3",
    "1.2.3.٤",
  ])("refuses %j", (text) => {
    expect(matchesIpv4(text)).toBe(false);
  });
});

describe("matchesIpv6", () => {
  it.each([
    "::",
    "::1",
    "1::",
    "2001:DB8::a",
    "1:2:3:4:5:6:7:8",
    "1:2:3:4:5:6:7::",
    "::2:3:4:5:6:7:8",
    "1:2:3::5:6:7:8",
    "::192.0.2.1",
    "64:ff9b::192.0.2.1",
    "1:2:3:4:5:6:192.0.2.1",
    "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255",
  ])("accepts %j", (text) => {
    expect(matchesIpv6(text)).toBe(true);
  });

  it.each([
    "",
    ":",
    ":::",
    "1",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1:2:3:4::5:6:7:8",
    "1:2:3:4:5:6:7:8::",
    "1::2::3",
    ":1::2",
    "1::2:",
    "12345::",
    "g::",
    "::192.0.2",
    "::192.0.2.256",
    "192.0.2.1::",
    "1:2:3:4:5:6:7:192.0.2.1",
    "192.0.2.1",
    "fe80::1%lo",
    "[::1]",
    "::1\n",
  ])("refuses %j", (text) => {
    expect(matchesIpv6(text)).toBe(false);
  });
});
