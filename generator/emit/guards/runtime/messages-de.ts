import { listed, type Messages } from "./messages.ts";

/** Messages in German. */
export function messages(): Messages {
  return {
    type: ({ type }) => `muss ${[type].flat().map(kind).join(" oder ")} sein`,
    enum: "muss einer der Werte {allowedValues} sein",
    const: ({ allowedValue }) => `muss ${JSON.stringify(allowedValue)} sein`,
    minimum: "muss mindestens {limit} sein",
    maximum: "darf höchstens {limit} sein",
    exclusiveMinimum: "muss größer als {limit} sein",
    exclusiveMaximum: "muss kleiner als {limit} sein",
    multipleOf: "muss ein Vielfaches von {multipleOf} sein",
    minLength: "muss mindestens {limit} Zeichen haben",
    maxLength: "darf höchstens {limit} Zeichen haben",
    pattern: "muss dem Muster {pattern} entsprechen",
    format: ({ format, reason }) => FORMS[String(reason)] ?? `muss das Format ${format} haben`,
    contentEncoding: "muss die Kodierung {contentEncoding} haben",
    minItems: "muss mindestens {limit} Einträge haben",
    maxItems: "darf höchstens {limit} Einträge haben",
    uniqueItems: "darf keinen Eintrag mehrfach haben",
    contains: "muss mindestens {minContains} passende Einträge haben",
    minContains: "muss mindestens {minContains} passende Einträge haben",
    maxContains: "darf höchstens {maxContains} passende Einträge haben",
    minProperties: "muss mindestens {limit} Felder haben",
    maxProperties: "darf höchstens {limit} Felder haben",
    required: "muss das Feld {missingProperty} haben",
    dependentRequired: "muss das Feld {missingProperty} haben, da es {property} hat",
    additionalProperties: "ist nicht erlaubt",
    unevaluatedProperties: "ist nicht erlaubt",
    propertyNames: "ist als Name nicht erlaubt",
    not: "darf dem Schema nicht entsprechen",
    anyOf: ({ allowedValues }) => alternatives("einer der Möglichkeiten", allowedValues),
    oneOf: ({ allowedValues }) => alternatives("genau einer der Möglichkeiten", allowedValues),
    "x-wire-name": ({ wireName, isRead }) =>
      `darf nicht so heißen: ${isRead ? "gelesen" : "geschrieben"} ist das der Name von ${wireName}`,
    "x-wire-match": "darf nicht neben {wireName} stehen, da beides dasselbe Feld ist",
    "x-wire-unknown": "ist nicht erlaubt",
    "x-wire-values": ({ allowedValue }) => `muss ${JSON.stringify(allowedValue)} geschrieben sein`,
    "": ({ reason }) =>
      reason === "depth" ? "ist zu tief verschachtelt" : "darf sich während der Prüfung nicht ändern",
  };
}

/** What values must be that have another form in the language. */
const FORMS: { readonly [reason: string]: string } = {
  unheld: "muss Datum und Uhrzeit sein, wie ein Date sie fassen kann",
  invalid: "muss ein gültiges Date sein",
  years: "muss in den Jahren 0 bis 9999 liegen",
  rounded:
    "muss zwischen -9007199254740991 und 9007199254740991 liegen: andere ganze Zahlen werden von JSON.parse gerundet",
};

/** What the member that tells branches apart may be, or that no branch fits. */
function alternatives(words: string, allowed: unknown): string {
  if (!Array.isArray(allowed)) return `muss ${words} entsprechen`;
  return `muss einer der Werte ${listed(allowed)} sein`;
}

const KINDS: { readonly [type: string]: string } = {
  string: "ein Text",
  number: "eine Zahl",
  integer: "eine ganze Zahl",
  boolean: "true oder false",
  null: "null",
  array: "eine Liste",
  object: "ein Objekt",
};

function kind(type: unknown): string {
  return KINDS[String(type)] ?? String(type);
}
