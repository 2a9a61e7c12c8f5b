import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FLAGS, longFlag } from "../options/option-definitions.ts";
import { parseArguments } from "./arguments.ts";

const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

async function flagsOf(...command: readonly string[]): Promise<readonly string[]> {
  const help = await parseArguments([...command, "--help"]);
  const text = help.kind === "text" ? help.text : "";
  return [...text.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag = ""]) => flag);
}

test("each flag is an option of the config file, or the README says that it is none", async () => {
  const all = [await flagsOf(), await flagsOf("generate"), await flagsOf("files"), await flagsOf("diff")].flat();
  const options = new Set(FLAGS.map(longFlag));
  const [, told = ""] = /^Flags that are no options[\s\S]*?:\n\n([\s\S]*?)\n\n/m.exec(README) ?? [];
  const named = [...told.matchAll(/`(--[\w-]+)`/g)].map(([, flag = ""]) => flag);
  const others = [...new Set(all)].filter((flag) => !options.has(flag));
  expect(others.sort()).toEqual(named.sort());
  expect([...options].filter((flag) => !all.includes(flag))).toEqual([]);
});
