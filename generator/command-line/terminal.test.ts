import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { newProject } from "../../scripts/vitest/project.ts";
import { FLAGS, longFlag } from "../options/option-definitions.ts";

const BIN = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** util-linux's `script` runs a program on a terminal of its own; that of other systems has other flags. */
const hasTerminals = spawnSync("script", ["-qec", "true", "/dev/null"]).status === 0;

/** What the built program writes to a terminal, in a project with so many models. */
function written(models: number, environment: { readonly [name: string]: string } = {}): string {
  const schemas = Array.from({ length: models }, (_, index) => [`schema/m${index}.json`, { title: `M${index}` }]);
  const { folder } = newProject(Object.fromEntries(schemas));
  const command = `${process.execPath} ${BIN} generate --target types --index none`;
  const { status, stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
    cwd: folder,
    env: { PATH: process.env["PATH"], TERM: "xterm", NO_COLOR: "1", ...environment },
    encoding: "utf8",
  });
  expect(status).toBe(0);
  return stdout;
}

/** What erases the line of progress. */
const ERASE = "\r\u001b[K";

describe.skipIf(!hasTerminals)("on a terminal", () => {
  it("a long run says how far it is, and leaves its closing line alone", () => {
    const text = written(300);
    expect(text).toContain(`${ERASE}reading 300 schema files`);
    expect(text).toContain(`${ERASE}making the outputs of 300 models`);
    expect(text.split(ERASE).at(-1)).toBe("300 files written, 0 unchanged\r\n");
  });

  it("a run in CI says so at its end only", () => {
    expect(written(300, { CI: "true" })).toBe("300 files written, 0 unchanged\r\n");
  });
});

describe("--help", () => {
  it("tells each flag with its default", () => {
    const { exitCode, stdout, stderr } = newProject().run("generate", "--help");
    expect([exitCode, stderr]).toEqual([0, ""]);
    const told = stdout.replace(/\s+/g, " ");
    for (const flag of FLAGS.filter(({ command }) => command === undefined)) {
      expect(told).toContain(`${longFlag(flag)} `);
      // That a switch is off, or a list empty, goes without saying.
      if (Object.keys(Object(flag.default)).length === 0) continue;
      const [, ...after] = told.split(`${longFlag(flag)} `);
      expect(after.some((text) => text.split(/ --[a-z]/)[0]?.includes("default: "))).toBe(true);
    }
  });

  it("is hinted at where a command is left out", () => {
    for (const argv of [["--check"], ["-i", "x"]]) {
      const { exitCode, stderr } = newProject().run(...argv);
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining("triptych generate")]);
    }
  });
});
