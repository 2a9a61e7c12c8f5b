import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

function triptych(...argv: readonly string[]): { readonly status: number | null; readonly stdout: string } {
  const { status, stdout } = spawnSync(process.execPath, [BIN, ...argv], { encoding: "utf8" });
  return { status, stdout };
}

/** What is suggested, without descriptions. */
function suggested(...words: readonly string[]): readonly string[] {
  const { status, stdout } = triptych("complete", "--", ...words);
  expect(status).toBe(0);
  const lines = stdout.split("\n").filter((line) => line.includes("\t"));
  return lines.map((line) => line.split("\t")[0] ?? "");
}

describe("triptych completion", () => {
  it.each(["bash", "zsh", "fish", "powershell"])("prints the script of %s, which asks triptych", (shell) => {
    const { status, stdout } = triptych("completion", shell);
    expect(status).toBe(0);
    expect(stdout).toMatch(/triptych.* complete .*--/);
  });

  it("prints what bash can read", () => {
    const { stdout } = triptych("completion", "bash");
    expect(spawnSync("bash", ["-n"], { input: stdout, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
  });

  it("suggests commands, flags and values", () => {
    expect(suggested("ge")).toEqual(["generate"]);
    expect(suggested("generate", "--wire-n")).toEqual(["--wire-names", "--wire-null"]);
    expect(suggested("generate", "--language", "")).toEqual(["ts", "js"]);
    expect(suggested("diff", "--comp")).toEqual(["--compatibility"]);
  });

  it("refuses a shell that it does not know", () => {
    expect(triptych("completion", "tcsh").status).toBe(2);
    expect(triptych("completion").status).toBe(2);
  });
});
