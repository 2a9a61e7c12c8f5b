/** @noformat */
// Generated from schema/triptych.config.schema.json. Do not edit: change the schema and run `npm run generate:config`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * The options of triptych, in the config file and in the API; `x-flag` is an option's flag on the command line; by those that are `x-about` runs, no output is another one. The command line wins over the file; what neither says has its default.
 *
 * @see schema/triptych.config.schema.json
 */
export interface TriptychConfig {
  /** The JSON Schema of this file, for editors. */
  $schema?: string;
  /**
   * The folder of JSON Schema files, JSON or YAML, or one such file, or a list of both; in a config file, relative to that file. `-` is standard input. On the command line the flag may stand several times.
   *
   * Must be at least 1 character long.
   * Must be at least 1 item long.
   * Must be an array of which no two items are equal.
   *
   * @default "schema"
   * @example ["schema","../shared/schema"]
   */
  input?: string | [string, ...string[]];
  /**
   * The files of the input folder that are read, by globs such as `api/**`; all where this is empty.
   *
   * Must be an array of which no two items are equal.
   *
   * @default []
   * @example ["api/**"]
   */
  include?: string[];
  /**
   * The files of the input folder that are left out, by globs; references to them still lead there.
   *
   * Must be an array of which no two items are equal.
   *
   * @default []
   * @example ["**\/*.draft.json"]
   */
  exclude?: string[];
  /**
   * The folder that the outputs are written to, not inside the input folder; in a config file, relative to that file. `-` is standard output, for one target and one schema.
   *
   * Must be at least 1 character long.
   *
   * @default "generated"
   */
  output?: string;
  /**
   * Write nothing; report every missing, stale, hand-edited and orphaned file.
   *
   * @default false
   */
  check?: boolean;
  /**
   * Generate what does not depend on a broken schema, report all that is wrong and exit with 2; otherwise nothing is written then.
   *
   * @default false
   */
  keepGoing?: boolean;
  /**
   * The outputs to make, and with them those that they need.
   *
   * Must be at least 1 item long.
   * Must be an array of which no two items are equal.
   *
   * @default ["types","guards","codecs","docs"]
   */
  targets?: ["types" | "guards" | "codecs" | "docs", ...("types" | "guards" | "codecs" | "docs")[]];
  /**
   * The notations of the docs: how a type reads.
   *
   * Must be at least 1 item long.
   * Must be an array of which no two items are equal.
   *
   * @default ["typescript"]
   */
  notations?: ["python" | "typescript" | "json", ...("python" | "typescript" | "json")[]];
  /**
   * What stands on a page of the docs: the tables of a client's `reference`, or all that a reader needs to write a document (`full`, whose notation is `json` unless `notations` says another).
   *
   * @default "reference"
   */
  layout?: "reference" | "full";
  /**
   * Whether the docs read descriptions as Markdown, or show them as text.
   *
   * @default "markdown"
   */
  descriptions?: "markdown" | "text";
  /**
   * The URL that full pages link schema files below, such as `https://github.com/acme/models/blob/main`; the links are relative where it is absent.
   *
   * Must be a match of ^https?://.
   */
  repository?: string;
  /**
   * The site generator that full pages are for: they begin with its front matter, and a `sidebar.json` lies beside them.
   *
   * @default "none"
   */
  frontMatter?: "none" | "vitepress" | "docusaurus" | "starlight";
  /**
   * Markdown files of your own, by their paths in `injectFolder`, that sections of pages of the docs are put into: between `< !-- triptych:start model=Spec section=fields -->` and `< !-- triptych:end -->`.
   *
   * Must be an array of which no two items are equal.
   *
   * @default []
   * @example ["README.md","docs/guide.md"]
   */
  inject?: string[];
  /**
   * The folder that the files of `inject` must be in; in a config file, relative to that file.
   *
   * Must be at least 1 character long.
   *
   * @default "."
   */
  injectFolder?: string;
  /**
   * Whether the keyword `format` is checked, or only a note.
   *
   * @default "annotate"
   */
  formats?: "assert" | "annotate";
  /**
   * Formats of your own, by their names: the regular expression that their strings match, or the export of a module, a function of a string that gives a boolean; in a config file, the path is relative to that file. They are checked where formats are. Config file and API only.
   *
   * @default {}
   * @example {"sku":"^[A-Z]{3}-\\d{4}$","semver":{"module":"./formats.js","export":"isSemver"}}
   */
  customFormats?: { [key: string]: string | FormatModule };
  /**
   * What errors say: `en` or `de` for short messages in English or German, or a module whose default export has a template for each keyword (`{ minimum: "muss mindestens {limit} sein" }`); in a config file, its path is relative to that file. Absent: English with what was there.
   *
   * Must be at least 1 character long.
   *
   * @example "de"
   * @example "./messages.js"
   */
  messages?: string;
  /**
   * How many objects and arrays may be inside of one another in a value that the guards of a recursive schema accept. Absent: as many as the stack has room for where the guard is called.
   *
   * Must be at least 1.
   *
   * @example 100
   */
  maxDepth?: number;
  /**
   * What a keyword that no vocabulary knows is: an error, a warning, or nothing.
   *
   * @default "warn"
   */
  unknownKeywords?: "error" | "warn" | "ignore";
  /**
   * Keywords of your own: annotations that nothing is said about.
   *
   * Must be an array of which no two items are equal.
   *
   * @default []
   * @example ["goType"]
   */
  knownKeywords?: string[];
  /**
   * Read a schema whose keywords speak of one type only as if it said so: `properties` as an object, `items` as an array.
   *
   * @default false
   */
  impliedTypes?: boolean;
  /**
   * Make `SpecInput` beside `Spec`, where members are `readOnly`, and `SpecOutput`, where they are `writeOnly`: the same without them.
   *
   * @default false
   */
  readWriteVariants?: boolean;
  /**
   * The language of types and guards: TypeScript, or JavaScript with declaration files and maps from types to schemas.
   *
   * @default "ts"
   */
  language?: "ts" | "js";
  /**
   * The modules of JavaScript outputs: ES modules or CommonJS.
   *
   * @default "esm"
   */
  module?: "esm" | "cjs";
  /**
   * What ends the paths by which TypeScript outputs import one another; `auto` follows the tsconfig nearest to the output folder.
   *
   * @default "auto"
   */
  importExtension?: "auto" | "js" | "ts" | "none";
  /**
   * Whether the folders of types and of guards have an `index` that exports all of theirs.
   *
   * @default "all"
   */
  index?: "all" | "none";
  /**
   * Comments at the top of each TypeScript and JavaScript file, by which linters and formatters pass over it; `@` begins those that come before all else.
   *
   * @default ["@noformat","eslint-disable","eslint max-lines: [1, 4]","biome-ignore-all lint: generated","biome-ignore-all format: generated","biome-ignore-all assist: generated"]
   */
  banner?: string[];
  /**
   * The dialect of schemas that do not name theirs with `$schema`.
   *
   * @default "2020-12"
   */
  dialect?: "2020-12" | "2019-09" | "draft-07" | "draft-06" | "draft-04" | "openapi-3.0";
  /**
   * The dialects that URIs in `$schema` stand for, where their metaschemas are not among the files.
   *
   * @default {}
   * @example {"https://example.com/meta":"draft-07"}
   */
  dialects?: {
    [key: string]: "2020-12" | "2019-09" | "draft-07" | "draft-06" | "draft-04" | "openapi-3.0";
  };
  /**
   * Whether object types name their members only, or also say with an index signature where the schema allows others.
   *
   * @default "named"
   */
  extraMembers?: "named" | "unknown";
  /**
   * Whether what members demand of one another (`if`, `not`, `dependentRequired`, `dependentSchemas`) splits an interface into a union.
   *
   * @default "interface"
   */
  conditions?: "interface" | "union";
  /**
   * What a list of strings becomes: a union, an object of constants whose values are the type, or union and object.
   *
   * @default "both"
   */
  enums?: "union" | "const" | "both";
  /**
   * Take the text of `tsType` in a schema for its type; guards and docs say what the schema says.
   *
   * @default false
   */
  tsType?: boolean;
  /**
   * Which subschemas have a type, guards and a page of their own since they have a title: all, branches of unions and items, or none.
   *
   * @default "branches"
   */
  namedInline?: "all" | "branches" | "none";
  /**
   * Which schemas of an OpenAPI description have types, guards and pages: all that say more than a type or a reference, those of parameters, headers, requests and responses by the names of their operations; or `components/schemas` only.
   *
   * @default "all"
   */
  openapiSchemas?: "all" | "components";
  /**
   * Names that are fixed, by the file or the URI of a schema: `{ "pet.json#/$defs/owner": "PetOwner" }`. Config file and API only; they win over `x-ts-name`.
   *
   * @default {}
   */
  names?: { [key: string]: string };
  /**
   * Packages whose outputs are imported in the place of making them again, by the folder of their schemas or by what the `$id`s of these begin with: `{ "https://acme.dev/units/": "@acme/units" }`; in a config file, a folder is relative to that file. Config file and API only.
   *
   * @default {}
   * @example {"../units/schema":"@acme/units"}
   */
  packages?: { [key: string]: string | PackageOutputs };
  /**
   * Tell of each keyword where it went: type, guard or docs, with the sums.
   *
   * @default false
   */
  report?: boolean;
  /**
   * Exit with 1 where a type is wider than its schema, where a schema lost its name to another, and where full docs show an example or a default that its schema refuses; a format that asserts and that nothing checks is an error.
   *
   * @default false
   */
  strict?: boolean;
  /**
   * Let references lead to files outside of the input folder.
   *
   * @default false
   */
  allowOutside?: boolean;
  /**
   * Let references lead to http and https.
   *
   * @default false
   */
  allowNetwork?: boolean;
  /**
   * How many MiB the parts of earlier runs may take in `node_modules/.cache`; what was used least recently goes. With 0, nothing is kept.
   *
   * Must be at least 0.
   *
   * @default 256
   */
  cacheSize?: number;
  /**
   * What `triptych diff` holds the schemas to: old instances stay valid (backward), new ones are valid in the old schemas (forward), both (full) or nothing (none); for all files, or for each by its path in the input folder.
   *
   * @default "backward"
   * @example {"spec.schema.json":"full"}
   */
  compatibility?: Compatibility | { [key: string]: Compatibility };
  /**
   * How codecs make the names of members that have no `x-wire-name`.
   *
   * @default "as-is"
   */
  wireNames?: "as-is" | "camelCase" | "PascalCase" | "snake_case" | "kebab-case";
  /**
   * How codecs compare names and words where no `x-wire-match` stands: exactly, or without regard to case.
   *
   * @default "exact"
   */
  wireMatch?: "exact" | "fold";
  /**
   * What `null` is to codecs where no `x-wire-null` stands: itself; an absent member; or that, and the zero of items and map values.
   *
   * @default "keep"
   */
  wireNull?: "keep" | "absent" | "zero";
  /**
   * What codecs do with members that a schema does not name, where no `x-wire-unknown` stands.
   *
   * @default "keep"
   */
  wireUnknown?: "keep" | "drop" | "error";
  /**
   * What codecs do where a member is absent that has a `default`: nothing, or put a copy of it there when they decode.
   *
   * @default "ignore"
   */
  defaults?: "ignore" | "decode";
  /**
   * The formats whose values codecs turn into objects of the language, each with its type: `date-time=Date`, `date=Temporal.PlainDate`, `int64=bigint`, `base64=Uint8Array`. Beside `Spec` stands `SpecValue` then, with `toSpecValue` and `fromSpecValue`.
   *
   * @default {}
   * @example {"date-time":"Date"}
   */
  values?: {
    "date-time"?: "Date";
    date?: "Temporal.PlainDate";
    int64?: "bigint";
    base64?: "Uint8Array";
  };
  /**
   * The command that makes the outputs anew, for the banner of each file and for hints. On the command line, the default names the config that was named, and the flags that the outputs follow from.
   *
   * Must be at least 1 character long.
   *
   * @default "npx triptych generate"
   * @example "npm run generate"
   */
  command?: string;
  /** How banners name the input folder, a path such as `schema/`; what `input` says where this is absent. */
  source?: string;
  /** Write nothing; print the model as JSON. */
  dump?: "model";
  /**
   * How findings are printed: for people, as JSON, as annotations of GitHub's workflows, or as SARIF.
   *
   * @default "pretty"
   */
  format?: "pretty" | "json" | "github" | "sarif";
  /**
   * With `check`: print the paths of the files that differ, and no differences.
   *
   * @default false
   */
  namesOnly?: boolean;
  /**
   * Print what happened as one JSON object on stdout: `--format json`.
   *
   * @default false
   */
  json?: boolean;
  /**
   * Print errors only.
   *
   * @default false
   */
  silent?: boolean;
  /**
   * Print notes, too.
   *
   * @default false
   */
  verbose?: boolean;
}

/**
 * A function that an ES module exports.
 *
 * @see schema/triptych.config.schema.json#/$defs/formatModule
 */
export interface FormatModule {
  /**
   * A path that begins with `./` or `../`, or the name of a package.
   *
   * Must be at least 1 character long.
   */
  module: string;
  /**
   * The name that the module exports it under; `default`, too.
   *
   * Must be a match of ^[\p{ID_Start}$_][\p{ID_Continue}$]*$.
   */
  export: string;
}

/**
 * The outputs of triptych in another package.
 *
 * @see schema/triptych.config.schema.json#/$defs/packageOutputs
 */
export interface PackageOutputs {
  /**
   * The name of the package.
   *
   * Must be at least 1 character long.
   */
  package: string;
  /**
   * The folder of its schemas, relative to the folder of the package; where the key is a folder, it is that one.
   *
   * Must be at least 1 character long.
   *
   * @default "schema"
   */
  schemas?: string;
  /**
   * The folder of its outputs, relative to the folder of the package, which remembers names.
   *
   * Must be at least 1 character long.
   *
   * @default "generated"
   */
  output?: string;
  /**
   * What its modules are imported by; `*` stands for `types/unit` or `guards/unit`. `<package>/generated/*.js` where it is absent.
   *
   * Must be a match of ^[^*]+\*[^*]*$.
   */
  import?: string;
  /**
   * What links to its pages lead to; `*` stands for `models/shared/unit.md`. There are no links where it is absent.
   *
   * Must be a match of ^[^*]*\*[^*]*$.
   */
  docs?: string;
  /** The option `names` of its own config. */
  names?: { [key: string]: string };
}

/** @see schema/triptych.config.schema.json#/$defs/compatibility */
export type Compatibility = "backward" | "forward" | "full" | "none";

/** The values of Compatibility, by name. */
export const Compatibility = {
  backward: "backward",
  forward: "forward",
  full: "full",
  none: "none",
} as const;
