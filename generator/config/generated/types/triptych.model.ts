/** @noformat */
// Generated from schema/triptych.model.schema.json. Do not edit: change the schema and run `npm run generate:config`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * What `triptych generate --dump model` prints: all that outputs are painted from. Other versions of triptych may print it otherwise.
 *
 * @see schema/triptych.model.schema.json
 */
export interface TriptychModel {
  /** One for each schema document, sorted by name. */
  modules: ModelModule[];
  /** The schemas with a name, by their ids. */
  declarations: { [key: string]: ModelDeclaration };
  /** Where each keyword goes, as if types said all that can shape a type. */
  keywordUses: {
    at: ModelLocation;
    /**
     * Whereabouts
     *
     * In the type; in the type by what other keywords say; in guard and docs; in codecs; in the docs; or only in how the schema is read.
     */
    where: "type" | "implied" | "guard" | "codec" | "docs" | "reading";
    /** The keyword that it is one rule with, which is not there without it. */
    with?: ModelLocation;
    /** True where people may expect that something checks it, and nothing does. */
    unchecked?: true;
  }[];
  /** What differs on the wire. */
  wire?: {
    conversions: ModelConversion[];
    codecs: {
      [key: string]: {
        conversion: ConversionId;
        /** The declaration of the form on the wire. */
        wire: string;
      };
    };
  };
  /** Where values are objects of the language. */
  typed?: {
    conversions: ModelConversion[];
    forms: {
      [key: string]: {
        conversion: ConversionId;
        /** The declaration with such values. */
        value: string;
      };
    };
  };
}

/**
 * What a value is that is an object of the language.
 *
 * @see schema/triptych.model.schema.json#/$defs/valueFormat
 */
export type ValueFormat = "date-time" | "date" | "int64" | "base64";

/** The values of ValueFormat, by name. */
export const ValueFormat = {
  "date-time": "date-time",
  date: "date",
  int64: "int64",
  base64: "base64",
} as const;

/**
 * A place in a document.
 *
 * @see schema/triptych.model.schema.json#/$defs/location
 */
export interface ModelLocation {
  /** The document's id. */
  document: string;
  /** A JSON Pointer. */
  pointer: string;
}

/**
 * JSON Pointers from the schema to the keywords that said it.
 *
 * @see schema/triptych.model.schema.json#/$defs/places
 */
export interface ModelPlaces {
  [key: string]: string;
}

/** @see schema/triptych.model.schema.json#/$defs/dialect */
export type Dialect = "2020-12" | "2019-09" | "draft-07" | "draft-06" | "draft-04" | "openapi-3.0";

/** The values of Dialect, by name. */
export const Dialect = {
  "2020-12": "2020-12",
  "2019-09": "2019-09",
  "draft-07": "draft-07",
  "draft-06": "draft-06",
  "draft-04": "draft-04",
  "openapi-3.0": "openapi-3.0",
} as const;

/**
 * A schema document.
 *
 * @see schema/triptych.model.schema.json#/$defs/module
 */
export interface ModelModule {
  /** The path of its outputs without extension. */
  name: string;
  /** The document's id: its path in the input folder. */
  document: string;
  /** The document, as its author wrote it. */
  json: unknown;
  dialect: Dialect;
  /** What its metaschema says otherwise than the dialect. */
  vocabulary?: { leftOut: string[]; assertsFormat: boolean };
  /** Ids, in the order of the document. */
  declarations: string[];
  /** Ids of schemas that only a codec asks for verdicts on. */
  parts?: string[];
}

/**
 * A schema with a name.
 *
 * @see schema/triptych.model.schema.json#/$defs/declaration
 */
export interface ModelDeclaration {
  id: string;
  /** The schema's URI. */
  uri: string;
  at: ModelLocation;
  /** Unique in the model. */
  name: string;
  /** The name of its module. */
  module: string;
  shape: ModelShape;
  /** The declarations that it refers to. */
  uses: string[];
  /** The declarations that refer to it. */
  usedBy: string[];
  /** Whether it reaches itself. */
  recursive: boolean;
  /** Where it stands for another declaration in one direction of travel. */
  variant?: { of: string; says: string; hasNoPage?: true; hasNoGuard?: true };
}

/**
 * What a schema means: all of its parts together.
 *
 * @see schema/triptych.model.schema.json#/$defs/shape
 */
export interface ModelShape {
  at: ModelLocation;
  parts: ModelParts;
  /** Annotations, by keyword. */
  notes: { [key: string]: unknown };
  /** What errors say of a schema that refuses everything, where its author did not mean that. */
  refuses?: string;
}

/**
 * Each restricts instances of the types only that it speaks of.
 *
 * @see schema/triptych.model.schema.json#/$defs/parts
 */
export interface ModelParts {
  /** Nothing is accepted. */
  never?: true;
  types?: {
    types: ("object" | "array" | "string" | "number" | "integer" | "boolean" | "null")[];
    typed?: ValueFormat;
    at: ModelPlaces;
  };
  values?: { enum?: unknown[]; const?: { value: unknown }; at: ModelPlaces };
  reference?: {
    $ref?: { target: string; nested?: true };
    $dynamicRef?: { target: string; anchor?: string };
    at: ModelPlaces;
  };
  members?: {
    properties?: ModelMember[];
    required?: string[];
    patternProperties?: { pattern: string; shape: ModelShape }[];
    additionalProperties?: ModelShape;
    at: ModelPlaces;
  };
  dependents?: {
    dependentRequired?: { name: string; required: string[] }[];
    dependentSchemas?: ModelMember[];
    at: ModelPlaces;
  };
  propertyNames?: { propertyNames: ModelShape; at: ModelPlaces };
  items?: { prefixItems?: ModelShape[]; items?: ModelShape; at: ModelPlaces };
  contains?: {
    contains?: ModelShape;
    minContains?: number;
    maxContains?: number;
    evaluates?: false;
    at: ModelPlaces;
  };
  unevaluated?: {
    unevaluatedProperties?: ModelShape;
    unevaluatedItems?: ModelShape;
    at: ModelPlaces;
  };
  allOf?: { allOf: ModelShape[]; at: ModelPlaces };
  anyOf?: { anyOf: ModelShape[]; at: ModelPlaces };
  oneOf?: { oneOf: ModelShape[]; at: ModelPlaces };
  not?: { not: ModelShape; at: ModelPlaces };
  condition?: { if?: ModelShape; then?: ModelShape; else?: ModelShape; at: ModelPlaces };
  /** Constraint keywords, in the author's order. */
  rules?: {
    keyword: string;
    value: unknown;
    at: string;
    asserted?: true;
    /** What checks a format of the user's. */
    custom?: { pattern?: string; check?: string; module?: string; export?: string };
  }[];
}

/** @see schema/triptych.model.schema.json#/$defs/member */
export interface ModelMember {
  name: string;
  shape: ModelShape;
}

/**
 * A place in the list of conversions.
 *
 * Must be at least 0.
 *
 * @see schema/triptych.model.schema.json#/$defs/conversionId
 */
export type ConversionId = number;

/**
 * The way from the schema of a conversion to another one, where the keyword and a $ref behind it do not tell it.
 *
 * @see schema/triptych.model.schema.json#/$defs/via
 */
export interface ModelVia {
  /** A JSON Pointer through all references. */
  keywords: string;
  /** Where it leads. */
  uri: string;
}

/** @see schema/triptych.model.schema.json#/$defs/inner */
export interface ModelInner {
  conversion?: ConversionId;
  via?: ModelVia;
  zero?: Zero;
}

/**
 * What null stands for.
 *
 * @see schema/triptych.model.schema.json#/$defs/zero
 */
export type Zero = "" | 0 | false | "{}" | "[]";

/**
 * What a codec does at a place.
 *
 * @see schema/triptych.model.schema.json#/$defs/conversion
 */
export interface ModelConversion {
  at: ModelLocation;
  uri: string;
  /** The first one that fits is taken. */
  choices: ModelChoice[];
  discriminator?: { name: string; wireName: string; words: string[][] };
}

/** @see schema/triptych.model.schema.json#/$defs/choice */
export interface ModelChoice {
  accepts: string[];
  members?: {
    members: {
      name: string;
      wireName: string;
      aliases: string[];
      conversion?: ConversionId;
      at?: ModelVia;
      via?: ModelVia;
      nullIsAbsent: boolean;
      /** What stands for the member where it is absent. */
      standard?: { value: unknown; shape: ModelShape };
    }[];
    patterns: { pattern: string; conversion?: ConversionId; via?: ModelVia; zero?: Zero }[];
    others?: ModelInner;
    at?: ModelVia;
    isMap: boolean;
    match: "exact" | "fold";
    unknown: "keep" | "drop" | "error";
  };
  items?: { prefix: ModelInner[]; rest?: ModelInner };
  typed?: ValueFormat;
  typedAt?: ModelVia;
  values?: {
    match: "exact" | "fold" | "fold-trim";
    spellings: { value: unknown; reads: unknown[] }[];
  };
}
