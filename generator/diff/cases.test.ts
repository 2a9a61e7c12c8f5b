import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { isTriptychDiff } from "../config/generated/guards/triptych.diff.js";
import type { DiffArguments } from "./arguments.ts";
import { runDiff } from "./command.ts";
import type { FormatName } from "./formats/formats.ts";

const CASES = fileURLToPath(new URL("./cases/", import.meta.url));
const UPDATE = process.env["UPDATE_GOLDENS"] !== undefined;

const FILES = { text: "text.txt", json: "report.json", github: "github.txt", markdown: "report.md" } as const;

/** Two folders of schemas, `old` and `new`, and where it asks for more than the defaults a file of arguments. */
function argumentsOf(name: string): Partial<DiffArguments> {
  const file = join(CASES, name, "arguments.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

describe.each(readdirSync(CASES))("%s", (name) => {
  test.each(Object.entries(FILES) as [FormatName, string][])("as %s", async (format, file) => {
    const given: DiffArguments = {
      old: "old",
      next: "new",
      options: {},
      undecided: "fail",
      format,
      ...argumentsOf(name),
    };
    const { stdout, stderr, exitCode } = await runDiff(join(CASES, name), false, given);
    if (format === "json") expect(isTriptychDiff(JSON.parse(stdout))).toBe(true);
    const told = format === "json" ? stdout : `${stderr}${stdout}exit ${exitCode}\n`;
    const path = join(CASES, name, "expected", file);
    if (UPDATE) {
      mkdirSync(join(CASES, name, "expected"), { recursive: true });
      writeFileSync(path, told);
    }
    expect(told, "UPDATE_GOLDENS=1 accepts what is new").toBe(
      existsSync(path) ? readFileSync(path, "utf8") : undefined,
    );
  });
});
