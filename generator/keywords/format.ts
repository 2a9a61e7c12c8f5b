import { code, helper, moduleName } from "../code/expression.ts";
import { matches } from "../code/regular-expression.ts";
import { codeSpan, text } from "../markdown/inline.ts";
import { FORMATS } from "../model/formats.ts";
import type { CustomFormat } from "../model/shape/shape.ts";
import type { ConstraintOn } from "./keyword.ts";
import { string } from "./value-kind.ts";

/** What OpenAPI, older drafts and forms write there. They mean nothing here, and are no mistakes. */
const FOREIGN: readonly string[] = [
  ..."binary byte char commonmark decimal decimal128 double double-int float html int8 int16 int32 int64".split(" "),
  ..."password uint8 uint16 uint32 uint64 utc-millisec color style phone ip-address host-name".split(" "),
  ..."date-time-local date-time-seconds iso-date-time iso-time month week semver markdown textarea data-url".split(" "),
];

/** An unknown format accepts every string. */
export const format: ConstraintOn<"string"> = {
  kind: "constraint",
  keyword: "format",
  specification: "https://json-schema.org/draft/2020-12/json-schema-validation#section-7",
  accepts: { ...string, meaningful: new Set([...FORMATS.keys(), ...FOREIGN]) },
  optional: true,
  asserts: (limit) => FORMATS.has(String(limit)),
  on: "string",
  param: "format",
  test: (value, limit) => {
    const known = FORMATS.get(String(limit));
    return known === undefined ? code`true` : code`${helper(known.check)}(${value})`;
  },
  narrows: (limit) => (FORMATS.has(String(limit)) ? { kind: "format", format: String(limit) } : undefined),
  phrase: (limit) => {
    const known = FORMATS.get(String(limit));
    if (known === undefined) return [text("in the format "), codeSpan(String(limit))];
    return [text(`${known.words} such as `), codeSpan(known.sample)];
  },
  examples: [
    {
      schema: { format: "date-time" },
      accept: ["2024-02-29T12:30:00.5Z", 1, {}],
      reject: ["2024-02-30T12:30:00Z", ""],
    },
    { schema: { format: "date" }, accept: ["2024-02-29"], reject: ["2023-02-29", "2024-2-9"] },
    { schema: { format: "time" }, accept: ["12:30:00Z"], reject: ["12:30:00", "24:00:00Z"] },
    { schema: { format: "duration" }, accept: ["P1DT12H", "P2W"], reject: ["P", "PT1D"] },
    { schema: { format: "email" }, accept: ["a@b.example"], reject: ["a", "é@b.example"] },
    { schema: { format: "idn-email" }, accept: ["é@b.example"], reject: ["é"] },
    { schema: { format: "hostname" }, accept: ["b.example"], reject: ["-b.example", "bü.example"] },
    { schema: { format: "idn-hostname" }, accept: ["bü.example"], reject: ["-bü.example"] },
    { schema: { format: "ipv4" }, accept: ["192.0.2.1"], reject: ["192.0.2.01", "192.0.2"] },
    { schema: { format: "ipv6" }, accept: ["::1"], reject: ["1::2::3", "[::1]"] },
    { schema: { format: "uri" }, accept: ["a:b"], reject: ["b", "a:é"] },
    { schema: { format: "uri-reference" }, accept: ["b", ""], reject: ["b c", "é"] },
    { schema: { format: "iri" }, accept: ["a:é"], reject: ["é", "a:é b"] },
    { schema: { format: "iri-reference" }, accept: ["é", ""], reject: ["é b"] },
    { schema: { format: "uuid" }, accept: ["123e4567-e89b-12d3-a456-426614174000"], reject: ["123e4567"] },
    { schema: { format: "uri-template" }, accept: ["/{a}"], reject: ["/{a"] },
    { schema: { format: "json-pointer" }, accept: ["", "/a"], reject: ["a", "/~"] },
    { schema: { format: "relative-json-pointer" }, accept: ["0/a"], reject: ["/a", "01"] },
    { schema: { format: "regex" }, accept: ["^a$"], reject: ["(", "\\a"] },
    { schema: { format: "x-unknown`*/" }, accept: ["", "a", 1], reject: [] },
    { schema: { format: "__proto__" }, accept: ["a"], reject: [] },
  ],
};

/** The same keyword with a format of the user's. */
export function customFormat(custom: CustomFormat): ConstraintOn<"string"> {
  const isPattern = "pattern" in custom;
  return {
    ...format,
    asserts: () => true,
    test: (value, _, hoist) =>
      isPattern ? matches(value, custom.pattern, hoist) : code`${moduleName(custom.check)}(${value})`,
    narrows: (name) =>
      isPattern ? { kind: "match", pattern: custom.pattern } : { kind: "format", format: String(name) },
    phrase: (name) => [
      ...[text("in the format "), codeSpan(String(name))],
      ...(isPattern ? [text(": a match of "), codeSpan(custom.pattern)] : []),
    ],
  };
}
