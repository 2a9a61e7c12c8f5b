// Generated from schema/triptych.config.schema.json. Do not edit: change the schema and run `npm run generate:config`.

/**
 * The file triptych.config.json. Options on the command line win over it; what neither says has its default.
 *
 * @see schema/triptych.config.schema.json
 */
export interface TriptychConfig {
  /** The JSON Schema of this file, for editors. */
  $schema?: string;
  /**
   * The folder of JSON Schema files, relative to this file.
   *
   * Must be at least 1 character long.
   *
   * @default "schema"
   */
  input?: string;
  /**
   * The folder that the outputs are written to, relative to this file.
   *
   * Must be at least 1 character long.
   *
   * @default "generated"
   */
  output?: string;
  /**
   * The outputs to make. All of them where this is absent.
   *
   * Must be at least 1 item long.
   * Must be an array of which no two items are equal.
   *
   * @example ["types","guards"]
   */
  targets?: [string, ...string[]];
  /**
   * The notations of the docs: how a type reads.
   *
   * Must be at least 1 item long.
   * Must be an array of which no two items are equal.
   *
   * @default ["python","typescript"]
   */
  notations?: [string, ...string[]];
  /**
   * Whether the keyword format is checked, or only a note.
   *
   * @default "annotate"
   */
  formats?: "assert" | "annotate";
  /**
   * What a keyword that no vocabulary knows is: an error, a warning, or nothing.
   *
   * @default "warn"
   */
  unknownKeywords?: "error" | "warn" | "ignore";
  /**
   * Reads a schema whose keywords speak of one type only as if it said so: properties as "type": "object".
   *
   * @default false
   */
  impliedTypes?: boolean;
  /**
   * Makes SpecInput beside Spec, where members are readOnly, and SpecOutput, where they are writeOnly: the same without them.
   *
   * @default false
   */
  readWriteVariants?: boolean;
  /**
   * TypeScript, or JavaScript with declaration files beside it.
   *
   * @default "ts"
   */
  language?: "ts" | "js";
  /**
   * The dialect of schemas that do not name theirs with $schema.
   *
   * @default "2020-12"
   */
  dialect?: "2020-12" | "2019-09" | "draft-07" | "draft-06" | "draft-04";
  /**
   * Lets references lead to files outside of the input folder.
   *
   * @default false
   */
  allowOutside?: boolean;
  /**
   * Lets references lead to http and https.
   *
   * @default false
   */
  allowNetwork?: boolean;
  /**
   * Whether object types name their members only, or also say with an index signature where the schema allows others.
   *
   * @default "named"
   */
  extraMembers?: "named" | "unknown";
  /**
   * Whether what members demand of one another (if, not, dependentRequired, dependentSchemas) splits an interface into a union.
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
   * The command that makes the outputs anew, for the banner of each file.
   *
   * Must be at least 1 character long.
   *
   * @default "npx triptych generate"
   * @example "npm run generate"
   */
  command?: string;
}
