import type { OpenApiSchemas } from "../keywords/dialects/openapi-description.ts";
import { AS_IT_IS, type WireOptions } from "../model/conversion.ts";
import { perObject } from "../model/per-object.ts";
import type { CustomFormat } from "../model/shape/shape.ts";
import type { KeywordPolicy } from "./check-keyword.ts";
import type { NamedInline } from "./names/named-inline.ts";
import type { Surroundings } from "./read-shape.ts";

export interface AnalyseOptions {
  readonly unknownKeywords: KeywordPolicy["unknownKeywords"];
  /** Keywords that are annotations of the author's. */
  readonly knownKeywords?: readonly string[];
  /** Whether a schema without a type is of the type that its keywords speak of. */
  readonly impliedTypes?: boolean;
  /** Whether `format` is an assertion or an annotation. */
  readonly formats?: "assert" | "annotate";
  /** Whether it is an error that nothing checks a format which asserts. */
  readonly strict?: boolean;
  /** The formats of the user's, by their names. */
  readonly formatChecks?: ReadonlyMap<string, CustomFormat>;
  /** Whether objects with read-only or write-only members get a variant for the direction in which those do not travel. */
  readonly readWriteVariants?: boolean;
  /** Whether types are what `tsType` says. */
  readonly tsType?: boolean;
  /** Which subschemas are declarations since they have a title. */
  readonly namedInline?: NamedInline;
  /** Which schemas of descriptions in OpenAPI are declarations. */
  readonly openapiSchemas?: OpenApiSchemas;
  /** Names that are fixed, by the URI or the place of a schema. */
  readonly names?: { readonly [schema: string]: string };
  /** Whether codecs are asked for, which is what differs on the wire. */
  readonly codecs?: boolean;
  /** What a codec does without being told by a keyword. */
  readonly wire?: Partial<WireOptions>;
}

/** The options, whole. */
export interface Settings extends Required<Omit<AnalyseOptions, "wire">> {
  readonly wire: WireOptions;
  /** What schemas are read by. */
  readonly policy: Omit<Surroundings, "sources" | "report">;
}

/** Puts the defaults in the place of what is not given. */
export function settingsOf(given: AnalyseOptions): Settings {
  const options = { ...DEFAULTS, ...given };
  const { unknownKeywords, knownKeywords, formats, strict, formatChecks, tsType, impliedTypes } = options;
  const policy = {
    unknownKeywords,
    knownKeywords: new Set(knownKeywords),
    assertsFormats: formats === "assert",
    refusesUnchecked: strict,
    formatChecks,
    used: new Set(tsType ? ["tsType"] : []),
    impliedTypes,
  };
  return { ...options, wire: { ...AS_IT_IS, ...given.wire }, policy };
}

/** All that was given, as a text: for who compares two runs. */
export const wayOf: (settings: Settings) => string = perObject((settings) => {
  // The policy follows from the others.
  const asked = OPTIONS.map((name) => settings[name]);
  return JSON.stringify([settings.wire, settings.unknownKeywords, ...asked], (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
});

const DEFAULTS = {
  knownKeywords: [],
  tsType: false,
  impliedTypes: false,
  formats: "annotate",
  strict: false,
  formatChecks: new Map<string, CustomFormat>(),
  readWriteVariants: false,
  names: {},
  namedInline: "branches",
  openapiSchemas: "all",
  codecs: false,
} as const satisfies Omit<AnalyseOptions, "unknownKeywords">;

const OPTIONS = Object.keys(DEFAULTS) as readonly (keyof typeof DEFAULTS)[];
