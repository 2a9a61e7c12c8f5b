import { Option } from "commander";
import { FLAGS, type FlagDefinition, type OptionDefinition } from "./option-definitions.ts";
import type { GivenOptions } from "./options.ts";

/** Commander's own view of the flags: a member each, named as the flag. */
export type Flags = Readonly<Record<string, unknown>>;

/** An option as a flag of a command. */
export function commanderOption(definition: FlagDefinition): Option {
  const option = new Option(definition.flag, helpOf(definition));
  if (definition.name === "silent") option.conflicts("verbose");
  if (definition.type === "array") option.argParser(names);
  return option;
}

/** The description, as plain text, with what can be given and what holds where nothing is. */
function helpOf({ description, type, values, default: standard }: OptionDefinition): string {
  const notes = [
    ...(values === undefined ? [] : [`${type === "array" ? "any of" : "one of"}: ${values.join(", ")}`]),
    ...(standard === undefined || standard === false ? [] : [`default: ${String(standard)}`]),
  ];
  return `${description.replaceAll("`", "")}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}

/** `types,guards`, also in several flags. */
function names(list: string, earlier: readonly string[] = []): readonly string[] {
  const more = list.split(",").map((name) => name.trim());
  return [...new Set([...earlier, ...more.filter((name) => name !== "")])];
}

/** The options among the flags, by their names in the API. */
export function givenOptions(flags: Flags): GivenOptions {
  const named = FLAGS.map((option) => [option.name, flags[new Option(option.flag).attributeName()]] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== undefined));
}
