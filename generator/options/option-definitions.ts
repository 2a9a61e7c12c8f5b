import { readFileSync } from "node:fs";
import type { TriptychConfig } from "../config/generated/types/triptych.config.js";
import type { Json } from "../model/json.ts";

/** The name of an option in the API and in a config file. */
export type OptionName = Exclude<keyof TriptychConfig, "$schema">;

/** An option, as the schema of the config file declares it. That schema is the only list of them. */
export interface OptionDefinition {
  readonly name: OptionName;
  readonly description: string;
  /** The flag as commander writes it: `-i, --input <folder>`; absent where no command line can say it. */
  readonly flag?: string;
  readonly type: "boolean" | "integer" | "string" | "array" | "object";
  /** The values that it, or each of its items, can have, where they are a list. */
  readonly values?: readonly string[];
  readonly default?: Json;
  /** Whether its flag may stand several times: a list in the place of one value. */
  readonly repeats?: true;
  /** The only command that it is for, where it is not for all of them. */
  readonly command?: "diff";
  /** Where no output is another one by it. */
  readonly about?: "runs";
}

/** A member of the schema of the config file, as far as it is read here. */
interface Member {
  readonly description: string;
  readonly "x-flag"?: string;
  readonly "x-command"?: "diff";
  readonly "x-about"?: "runs";
  readonly type?: OptionDefinition["type"] | readonly ["string", "array"];
  readonly enum?: readonly string[];
  readonly items?: { readonly enum?: readonly string[] };
  readonly default?: Json;
}

const SCHEMA = new URL("../config/schema/triptych.config.schema.json", import.meta.url);

/** The options in the order of the schema. */
export const OPTIONS: readonly OptionDefinition[] = readDefinitions();

/** An option that a command line can say. */
export type FlagDefinition = OptionDefinition & { readonly flag: string };

/** The options that a command line can say. */
export const FLAGS: readonly FlagDefinition[] = OPTIONS.flatMap(({ flag, ...option }) =>
  flag === undefined ? [] : [{ ...option, flag }],
);

function readDefinitions(): readonly OptionDefinition[] {
  const schema: { readonly properties: { readonly [name in OptionName]: Member } } = JSON.parse(
    readFileSync(SCHEMA, "utf8"),
  );
  return (Object.entries(schema.properties) as [OptionName, Member][]).flatMap(([name, member]) => {
    const {
      description,
      "x-flag": flag,
      "x-command": command,
      "x-about": about,
      type = "string",
      default: standard,
    } = member;
    const values = member.enum ?? member.items?.enum;
    if (name === ("$schema" as string)) return [];
    return {
      name,
      description,
      type: typeof type === "string" ? type : type[0],
      ...(flag === undefined ? {} : { flag }),
      ...(values === undefined ? {} : { values }),
      ...(standard === undefined ? {} : { default: standard }),
      ...(typeof type === "string" ? {} : { repeats: true }),
      ...(command === undefined ? {} : { command }),
      ...(about === undefined ? {} : { about }),
    };
  });
}

/** `-i, --input <folder>` -> `--input`; an option without a flag keeps its name. */
export function longFlag({ flag, name }: OptionDefinition): string {
  return /--[a-z-]+/.exec(flag ?? "")?.[0] ?? name;
}

/** An option in findings of any origin, by its flag and by its key: `--module cjs (module)`. */
export function optionWord(name: OptionName, value?: string): string {
  const definition = OPTIONS.find((option) => option.name === name);
  if (definition?.flag === undefined) return name;
  const flag = longFlag(definition);
  return `${value === undefined ? flag : `${flag} ${value}`} (${name})`;
}
