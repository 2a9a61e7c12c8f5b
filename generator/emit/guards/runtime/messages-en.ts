import { listed, type Messages } from "./messages.ts";

/** Messages in English as templates: short ones, and a pattern for those of another language. */
export function messages(): Messages {
  return {
    type: ({ type }) => `must be of the type ${[type].flat().join(" or ")}`,
    enum: "must be one of {allowedValues}",
    const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
    minimum: "must be at least {limit}",
    maximum: "must be at most {limit}",
    exclusiveMinimum: "must be greater than {limit}",
    exclusiveMaximum: "must be less than {limit}",
    multipleOf: "must be a multiple of {multipleOf}",
    minLength: "must have at least {limit} characters",
    maxLength: "must have at most {limit} characters",
    pattern: "must match the pattern {pattern}",
    format: ({ format, reason }) => FORMS[String(reason)] ?? `must be in the format ${format}`,
    contentEncoding: "must be in the encoding {contentEncoding}",
    minItems: "must have at least {limit} items",
    maxItems: "must have at most {limit} items",
    uniqueItems: "must not have equal items",
    contains: "must have at least {minContains} items that fit",
    minContains: "must have at least {minContains} items that fit",
    maxContains: "must have at most {maxContains} items that fit",
    minProperties: "must have at least {limit} members",
    maxProperties: "must have at most {limit} members",
    required: "must have the member {missingProperty}",
    dependentRequired: "must have the member {missingProperty}, since it has {property}",
    additionalProperties: "is not allowed",
    unevaluatedProperties: "is not allowed",
    propertyNames: "is not allowed as a name",
    not: "must not match the schema",
    anyOf: ({ allowedValues }) => alternatives("one of the alternatives", allowedValues),
    oneOf: ({ allowedValues }) => alternatives("exactly one of the alternatives", allowedValues),
    "x-wire-name": ({ wireName, isRead }) =>
      `must not have this name: it is that of ${wireName} ${isRead ? "after reading" : "on the wire"}`,
    "x-wire-match": "must not be there beside {wireName}, which is the same member",
    "x-wire-unknown": "is not allowed",
    "x-wire-values": ({ allowedValue }) => `must be spelled ${JSON.stringify(allowedValue)}`,
    "": ({ reason }) => `must ${reason === "depth" ? "be nested less deeply" : "stay the same while it is checked"}`,
  };
}

/** What values must be that have another form in the language. */
const FORMS: { readonly [reason: string]: string } = {
  unheld: "must be a date and time that a Date can hold",
  invalid: "must be a valid Date",
  years: "must be of the years 0 to 9999",
  rounded: "must be between -9007199254740991 and 9007199254740991: other integers are rounded in JSON.parse",
};

/** What the member that tells branches apart may be, or that no branch fits. */
function alternatives(words: string, allowed: unknown): string {
  if (!Array.isArray(allowed)) return `must match ${words}`;
  return `must be one of ${listed(allowed)}`;
}
