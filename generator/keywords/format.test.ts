import { describe, expect, it } from "vitest";
import { code, name } from "../code/expression.ts";
import { runtimeFiles } from "../code/runtime-files.ts";
import { plainText } from "../markdown/inline.ts";
import { FORMATS } from "../model/formats.ts";
import { format } from "./format.ts";

const { fileOf, closure } = runtimeFiles(new URL("../emit/guards/runtime/", import.meta.url));
/** Pieces that are repeated to make texts on which a careless check takes quadratic time. */
const PIECES = ["a", "é", "a.", "%41", "{a}", "{", "~", "\\a", "1:", "0", "(", "a@", "xn--", "/", "😀", "\ud800"];
const BEGINNINGS = ["", "a:", "//", '"', "a@", "/", "0/", "P", "00:00:00.", "http://["];

async function checkOf(helper: string): Promise<(text: string) => boolean> {
  const runtime: Readonly<Record<string, (text: string) => boolean>> = await import(
    `../emit/guards/runtime/${fileOf(helper)}.ts`
  );
  const check = runtime[helper];
  if (check === undefined) throw new Error(`${helper} is not exported`);
  return check;
}

describe.each([...FORMATS])("%s", (known, { check, sample, words }) => {
  it("says what its strings are, with a string that passes", async () => {
    expect(plainText(format.phrase(known))).toBe(`${words} such as ${sample}`);
    expect((await checkOf(check))(sample)).toBe(true);
    expect((await checkOf(check))("\n{")).toBe(false);
  });

  it("asks the runtime", () => {
    const hoist = (): never => expect.unreachable("nothing needs to be hoisted");
    const test = format.test(name("value"), known, hoist);
    expect(test).toMatchObject({ text: `${check}(value)`, names: [check, "value"] });
  });

  it("takes little of the output", () => {
    const lines = closure([fileOf(check)]).map(({ text }) => text.split("\n").length);
    expect(Math.max(...lines)).toBeLessThan(150);
  });

  it("takes linear time", async () => {
    const matches = await checkOf(check);
    const start = process.cpuUsage();
    for (const beginning of BEGINNINGS) {
      for (const piece of PIECES) expect(matches(beginning + piece.repeat(100_000))).toBeTypeOf("boolean");
    }
    // Each of these takes milliseconds; with quadratic time, a single one would take longer than all may. What else the
    // machine does is not counted.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(10_000);
  });

  it("does not run out of stack", async () => {
    const matches = await checkOf(check);
    const text = "a".repeat(10_000_000);
    for (const beginning of ["", "a:", '"']) expect(matches(beginning + text)).toBeTypeOf("boolean");
  });
});

it.each(["color", "", "__proto__", "constructor", "DATE"])(
  "accepts all strings in the unknown format %j",
  (unknown) => {
    expect(format.test(name("value"), unknown, () => code`0`).text).toBe("true");
    expect(plainText(format.phrase(unknown))).toBe(`in the format ${unknown}`);
  },
);
