import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isNothing } from "../command-line/option-flags.ts";
import { NOTATIONS } from "../emit/docs/notations/notations.ts";
import { TARGETS } from "../emit/targets.ts";
import { DIALECTS } from "../model/schema-set.ts";
import { optionFaults } from "./check-options.ts";
import { OPTIONS, type OptionDefinition } from "./option-definitions.ts";
import { DEFAULTS, RUN_OPTIONS } from "./options.ts";

const README = new URL("../../README.md", import.meta.url);
const LIST = /(?<=<!-- options: begin.*-->\n\n)[\s\S]*(?=\n\n<!-- options: end -->)/;

function code(text: unknown): string {
  return `\`${String(text)}\``;
}

function line({ flag, name, description, values, default: standard }: OptionDefinition): string {
  const among = values === undefined ? "" : ` ${values.map(code).join(", ")}.`;
  const isPlain = isNothing(standard) || flag === undefined;
  const shown = isPlain ? "" : ` Default: ${code(standard)}.`;
  return `- ${flag === undefined ? code(name) : `${code(flag)} (${code(name)})`}: ${description}${among}${shown}`;
}

/** A line for each option, not a padded table: then two changes of different options merge. */
function list(): string {
  return OPTIONS.map(line).join("\n");
}

describe("the options", () => {
  it("are listed in the README", () => {
    const text = readFileSync(README, "utf8");
    if (process.env["UPDATE_GOLDENS"] === "1") writeFileSync(README, text.replace(LIST, list));
    expect(LIST.exec(readFileSync(README, "utf8"))?.[0], "npm run golden writes it").toBe(list());
  });

  it.each([
    ["targets", TARGETS.map(({ name }) => name)],
    ["notations", [...NOTATIONS.keys()]],
    ["dialect", Object.keys(DIALECTS)],
  ] as const)("name what there is: %s", (name, known) => {
    expect(OPTIONS.find((option) => option.name === name)?.values?.toSorted()).toEqual(known.toSorted());
  });

  it("make the targets by default that say so of themselves", () => {
    expect(DEFAULTS.targets).toEqual(TARGETS.filter(({ isDefault }) => isDefault).map(({ name }) => name));
  });

  it("mean nothing to a compilation where they are about runs, but for the command that banners name", () => {
    const about = OPTIONS.filter((option) => option.about === "runs").map(({ name }) => name);
    expect(about).not.toEqual([]);
    expect(about.filter((name) => !(RUN_OPTIONS as readonly string[]).includes(name))).toEqual(["command"]);
  });

  it("have defaults that they accept", async () => {
    expect(await optionFaults(DEFAULTS)).toEqual([]);
  });
});
