import { InvalidArgumentError, Option } from "commander";
import type { Json } from "../model/json.ts";
import { FLAGS, type FlagDefinition, type OptionDefinition } from "../options/option-definitions.ts";
import type { GivenOptions } from "../options/options.ts";

/** Commander's own view of the flags: a member each, named as the flag. */
export type Flags = Readonly<Record<string, unknown>>;

/** An option as a flag of a command. */
export function commanderOption(definition: FlagDefinition): Option {
  const option = new Option(definition.flag, helpOf(definition));
  if (definition.name === "silent") option.conflicts("verbose");
  if (definition.repeats === true) option.argParser(several);
  else if (definition.type === "string" && definition.values === undefined) option.argParser(once);
  if (definition.type === "array") option.argParser(names);
  if (definition.type === "object") option.argParser(pairs);
  if (definition.type === "integer") option.argParser(count);
  return option;
}

/** A default that goes without saying. */
export function isNothing(standard: Json | undefined): boolean {
  return standard === undefined || standard === false || ["[]", "{}"].includes(JSON.stringify(standard));
}

/** The description, as plain text, with what can be given and what holds where nothing is. */
function helpOf({ description, type, values, default: standard }: OptionDefinition): string {
  const notes = [
    ...(values === undefined ? [] : [`${type === "array" ? "any of" : "one of"}: ${values.join(", ")}`]),
    ...(isNothing(standard) ? [] : [`default: ${String(standard)}`]),
  ];
  return `${description.replaceAll("`", "")}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}

/** Only the last one would count, which nobody means. */
export function once(given: string, earlier: string | undefined): string {
  if (earlier !== undefined) throw new InvalidArgumentError(`It is given twice, first as '${earlier}'.`);
  return given;
}

/** What is no number is told of along with all else that options cannot be. */
function count(given: string, earlier: string | number | undefined): string | number {
  once(given, earlier?.toString());
  return /^-?\d+$/.test(given) ? Number(given) : given;
}

/** One value for each flag: a list where there are several. */
function several(given: string, earlier: string | readonly string[] = []): string | readonly string[] {
  const known = [earlier].flat();
  if (known.includes(given)) throw new InvalidArgumentError("It is given twice.");
  return known.length === 0 ? given : [...known, given];
}

/** `types,guards`, also in several flags. */
function names(list: string, earlier: readonly string[] = []): readonly string[] {
  const more = list.split(",").map((name) => name.trim());
  return [...new Set([...earlier, ...more.filter((name) => name !== "")])];
}

/** `https://example.com/meta=draft-07`, also in several flags. */
function pairs(list: string, earlier: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const more = names(list).map((pair) => {
    const middle = pair.lastIndexOf("=");
    if (middle < 1) throw new InvalidArgumentError("It has a name, = and a value.");
    return [pair.slice(0, middle), pair.slice(middle + 1)];
  });
  return { ...earlier, ...Object.fromEntries(more) };
}

/** The options among the flags, by their names in the API. */
export function givenOptions(flags: Flags): GivenOptions {
  const named = FLAGS.map((option) => [option.name, flags[new Option(option.flag).attributeName()]] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== undefined));
}
