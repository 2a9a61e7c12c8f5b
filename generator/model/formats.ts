/** A format that the guards can check. */
export interface Format {
  /** The function of the guards' runtime that checks it. */
  readonly check: string;
  /** What its strings are: "a date". */
  readonly words: string;
  /** A string of the format. */
  readonly sample: string;
}

/** The formats of draft-04 to 2020-12, in the specification's order. A new one is a line here and a runtime function. */
export const FORMATS: ReadonlyMap<string, Format> = new Map([
  ["date-time", { check: "matchesDateTime", words: "a date and time", sample: "2024-02-29T12:30:00Z" }],
  ["date", { check: "matchesDate", words: "a date", sample: "2024-02-29" }],
  ["time", { check: "matchesTime", words: "a time with its offset from UTC", sample: "12:30:00+01:00" }],
  ["duration", { check: "matchesDuration", words: "a duration", sample: "P1DT12H" }],
  ["email", { check: "matchesEmail", words: "an email address", sample: "ada@example.com" }],
  ["idn-email", { check: "matchesIdnEmail", words: "an email address", sample: "zoé@example.com" }],
  ["hostname", { check: "matchesHostname", words: "a host name", sample: "api.example.com" }],
  ["idn-hostname", { check: "matchesIdnHostname", words: "a host name", sample: "bücher.example" }],
  ["ipv4", { check: "matchesIpv4", words: "an IPv4 address", sample: "192.0.2.1" }],
  ["ipv6", { check: "matchesIpv6", words: "an IPv6 address", sample: "2001:db8::1" }],
  ["uri", { check: "matchesUri", words: "a URI", sample: "https://example.com/a?b#c" }],
  ["uri-reference", { check: "matchesUriReference", words: "a URI reference", sample: "../a?b#c" }],
  ["iri", { check: "matchesIri", words: "an IRI", sample: "https://example.com/é" }],
  ["iri-reference", { check: "matchesIriReference", words: "an IRI reference", sample: "../é" }],
  ["uuid", { check: "matchesUuid", words: "a UUID", sample: "123e4567-e89b-12d3-a456-426614174000" }],
  ["uri-template", { check: "matchesUriTemplate", words: "a URI template", sample: "/deals/{id}" }],
  ["json-pointer", { check: "matchesJsonPointer", words: "a JSON Pointer", sample: "/items/0" }],
  [
    "relative-json-pointer",
    { check: "matchesRelativeJsonPointer", words: "a relative JSON Pointer", sample: "1/items" },
  ],
  ["regex", { check: "matchesRegex", words: "a regular expression", sample: "^[a-z]+$" }],
]);
