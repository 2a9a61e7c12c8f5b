import { FORMATS } from "../../../generator/model/formats.ts";
import type { KeywordCase } from "./keyword-case.ts";

/** Strings as people write them, besides the sample that each format has. */
const VALID: Readonly<Record<string, readonly string[]>> = {
  "date-time": ["2024-02-29T12:30:00.123Z", "1985-04-12T23:20:50+02:00"],
  date: ["1999-12-31", "2023-07-01"],
  time: ["23:20:50.52Z", "12:30:00-08:00"],
  duration: ["PT36H", "P1Y2M3DT4H5M6S", "P4W"],
  email: ["first.last+tag@mail.example.co.uk", "a@b.de"],
  hostname: ["localhost", "registry-1.docker.io", "a.b.c.example.com"],
  ipv4: ["127.0.0.1", "255.255.255.0"],
  ipv6: ["::1", "fe80::204:61ff:fe9d:f156", "2001:db8:85a3:8d3:1319:8a2e:370:7348"],
  uri: ["http://localhost:8080/path/to?x=1&y=%20", "urn:isbn:0451450523", "https://json.schemastore.org/package.json"],
  "uri-reference": ["#/definitions/thing", "https://json.schemastore.org/package.json", "./other.json#/a"],
  "uri-template": ["https://api.example.com/{owner}/{repo}{?page,per_page}", "/plain/path"],
  "json-pointer": ["/a~1b/c%d/0", "/definitions/thing/properties/name"],
  regex: ["^\\d{3}-[A-Z]+(?:x|y)?$", "[^/]+"],
};

const INVALID: readonly string[] = ["not valid \\ (", "a b", "2024-13-01T00:00:00Z", "-x-.example-", "%zz{}"];

/** Each format, on strings that it accepts and on such that it refuses. */
export const FORMAT_CASES: readonly KeywordCase[] = [...FORMATS].flatMap(([format, { sample }]) => {
  const schema = { type: "string", format };
  const valid = [sample, ...(VALID[format] ?? [])];
  return [
    { name: `format ${format}, valid`, schema, instances: valid, others: INVALID },
    { name: `format ${format}, invalid`, schema, instances: INVALID, others: valid },
  ];
});
