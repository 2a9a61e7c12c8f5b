import { expect, it } from "vitest";
import { matchesEmail } from "./format-email.ts";

it.each([
  "a@b",
  "first.last@mail.example.com",
  "!#$%&'*+-/=?^_`{|}~@example.com",
  '"two words"@example.com',
  '"a\\"b\\\\"@example.com',
  '"@"@example.com',
  '""@example.com',
  "a@[192.0.2.1]",
  "a@[IPv6:2001:db8::1]",
  "a@[ipv6:::]",
  "a@1-2.example",
])("accepts %j", (text) => {
  expect(matchesEmail(text)).toBe(true);
});

it.each([
  "",
  "a",
  "@",
  "a@",
  "@b",
  ".a@b",
  "a.@b",
  "a..b@c",
  "a b@c",
  "a@b@c",
  "a,b@c",
  '"a"b@c',
  '"a@b',
  '"@b',
  '"a\\"@b',
  '"a"b"@c',
  "a@-b",
  "a@b-",
  "a@b.-c",
  "a@b-.c",
  "a@.b",
  "a@b.",
  "a@b..c",
  "a@b_c",
  "a@[192.0.2]",
  "a@[::1]",
  "a@[IPv6:192.0.2.1]",
  "a@[192.0.2.1",
  "a@b\n",
  "é@b",
  "a@é",
  "a <a@b>",
])("refuses %j", (text) => {
  expect(matchesEmail(text)).toBe(false);
});
