import type { Json } from "./json.ts";
import type { Location } from "./location.ts";
import type { DeclarationId, Shape } from "./shape/shape.ts";

/** What a codec does without being told by a keyword. */
export interface WireOptions {
  /** How the names of members that have no `x-wire-name` are made. */
  readonly names: "as-is" | "camelCase" | "PascalCase" | "snake_case" | "kebab-case";
  readonly match: "exact" | "fold";
  /** `absent`: members that are null are absent. `zero`: items and map values that are null are zero as well. */
  readonly null: "keep" | "absent" | "zero";
  readonly unknown: "keep" | "drop" | "error";
  /** `decode`: a member that is absent when it is read gets its default. */
  readonly defaults: "ignore" | "decode";
  /** The formats whose values have a typed form beside the plain one. */
  readonly values?: Partial<ValueTypes>;
}

/** Of nothing that is not told. */
export const AS_IT_IS: WireOptions = {
  names: "as-is",
  match: "exact",
  null: "keep",
  unknown: "keep",
  defaults: "ignore",
};

/** The formats whose values a codec can make objects of the language, with the type of those. */
export interface ValueTypes {
  readonly "date-time": "Date";
  readonly date: "Temporal.PlainDate";
  readonly int64: "bigint";
  readonly base64: "Uint8Array";
}

export type ValueFormat = keyof ValueTypes;

export const VALUE_TYPES: ValueTypes = {
  "date-time": "Date",
  date: "Temporal.PlainDate",
  int64: "bigint",
  base64: "Uint8Array",
};

/** The place of a conversion in the model's list. */
export type ConversionId = number;

/** What is done with the values at a place between their form here and on the wire. */
export interface Conversion {
  /** The schema that it comes from, or the first of several that hold together. */
  readonly at: Location;
  /** The URI of that schema, with a `#`. */
  readonly uri: string;
  /** The first one that fits is taken; a lone one is taken in any case. */
  readonly choices: readonly Choice[];
  readonly discriminator?: Discriminator;
}

/** A member whose word tells which choice alone can fit. */
export interface Discriminator {
  readonly name: string;
  readonly wireName: string;
  /** By the choices, each at its place. */
  readonly words: readonly (readonly string[])[];
}

/** One way to convert: all of what the alternatives say that it is made for. */
export interface Choice {
  /** The declarations and parts whose guards must accept the value, as it is here. */
  readonly accepts: readonly DeclarationId[];
  readonly members?: MembersConversion;
  readonly items?: ItemsConversion;
  readonly values?: ValuesConversion;
  /** What strings or integers are made objects of, in a conversion between a value and its typed form. */
  readonly typed?: ValueFormat;
  /** The way to the schema that names their format, where it is another one. */
  readonly typedAt?: Via;
}

/** The way from the schema of a conversion to another one. */
export interface Via {
  /** A JSON Pointer through all references, as in the keyword locations of errors. */
  readonly keywords: string;
  /** Where it leads, with a `#`. */
  readonly uri: string;
}

export interface MembersConversion {
  /** The way to the schema that says how names are compared, where it is another one. */
  readonly at?: Via;
  readonly members: readonly MemberConversion[];
  /** Names that the schema knows and that are the same on both sides, beside `members`. */
  readonly patterns: readonly PatternConversion[];
  /** What is in members that neither names nor patterns speak of; absent where nothing is done with them. */
  readonly others?: Inner;
  /** Whether members of any name are meant, as in a map. */
  readonly isMap: boolean;
  readonly match: "exact" | "fold";
  readonly unknown: "keep" | "drop" | "error";
}

export interface MemberConversion {
  /** The way to its schema, where that does not stand in `properties` of the object's. */
  readonly at?: Via;
  /** The way to the schema of its conversion, where that is not `at`, or behind a `$ref` there. */
  readonly via?: Via;
  readonly name: string;
  readonly wireName: string;
  readonly aliases: readonly string[];
  readonly conversion?: ConversionId;
  readonly nullIsAbsent: boolean;
  /** What stands for the member where it is absent; as it is here, not as it is on the wire. */
  readonly standard?: Standard;
}

/** A default, and the schema that notes it of itself. */
export interface Standard {
  readonly value: Json;
  readonly shape: Shape;
}

export interface PatternConversion extends Inner {
  /** A regular expression in ECMA-262 syntax with the `u` flag. */
  readonly pattern: string;
}

/** What is done with items, or with the values of a map. */
export interface Inner {
  /** The way to the schema of its conversion, where that is not at the keyword, or behind a `$ref` there. */
  readonly via?: Via;
  readonly conversion?: ConversionId;
  /** What null stands for. */
  readonly zero?: Zero;
}

export type Zero = "" | 0 | false | "{}" | "[]";

export interface ItemsConversion {
  readonly prefix: readonly Inner[];
  readonly rest?: Inner;
}

export interface ValuesConversion {
  readonly match: "exact" | "fold" | "fold-trim";
  readonly spellings: readonly Spelling[];
}

/** A value and how it is spelled on the wire: all of `reads` are read, the first of them is written. */
export interface Spelling {
  readonly value: Json;
  readonly reads: readonly Json[];
}

/** A declaration's codec. */
export interface Codec {
  readonly conversion: ConversionId;
  /** The declaration of its form on the wire: itself where that is the same. */
  readonly wire: DeclarationId;
}

/** A declaration's form with objects of the language in the place of strings and integers. */
export interface TypedForm {
  readonly conversion: ConversionId;
  /** The declaration of the form. It has a type, and neither guard nor page. */
  readonly value: DeclarationId;
}
