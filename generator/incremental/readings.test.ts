import { lstatSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sha256 } from "../cache/fingerprint.ts";
import { stampOf } from "../cache/stamps.ts";
import { newKnownOutputs, newReadings, type SessionReadings } from "./readings.ts";

let folder: string;
let readings: SessionReadings;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "triptych-readings-"));
  readings = newReadings();
});

afterEach(() => rmSync(folder, { recursive: true }));

const put = (text: string): void => writeFileSync(join(folder, "a.json"), text);

/** What a run that is told of changes makes of the file. */
function run(changed?: readonly string[], way = "as text"): Promise<string> {
  readings.begin(changed && new Set(changed.map((name) => join(folder, name))));
  const path = join(folder, "a.json");
  return readings.of(
    path,
    way,
    () => readFileSync(path),
    async (bytes) => `${way}: ${bytes}`,
  );
}

describe("readings of a session", () => {
  beforeEach(async () => {
    put("one");
    await run();
    put("other");
  });

  it.each<[string, readonly string[] | undefined, string]>([
    ["are kept where the file is not among those that changed", ["b.json"], "one"],
    ["are made anew where it is", ["a.json"], "other"],
    ["are looked at where nobody knows what changed", undefined, "other"],
  ])("%s", async (_, changed, text) => {
    expect(await run(changed)).toBe(`as text: ${text}`);
  });

  it("are looked at where the last run did not ask for them", async () => {
    readings.begin(new Set());
    expect(await run([])).toBe("as text: other");
  });

  it("are made anew where they are read another way", async () => {
    expect(await run([], "as JSON")).toBe("as JSON: other");
  });

  it("are kept from run to run", async () => {
    expect([await run([]), await run([])]).toEqual(["as text: one", "as text: one"]);
    expect(await run(["a.json"])).toBe("as text: other");
  });
});

describe("known outputs", () => {
  const SECONDS = 1000;

  it.each([
    ["is not read where an earlier process knew its stamp", 10 * SECONDS, "known"],
    ["is read where it is so new that another change may leave the stamp as it is", 0, sha256("one")],
  ])("a file %s", async (_, age, hash) => {
    put("one");
    const now = vi.spyOn(Date, "now").mockReturnValue(Date.now() + age);
    try {
      expect(newKnownOutputs(() => "known").hashOfFile(join(folder, "a.json"))).toBe(hash);
    } finally {
      now.mockRestore();
    }
  });

  it("tells others what it wrote, unless the clock is so coarse that another change may leave the stamp as it is", () => {
    const { wrote, stamped } = newKnownOutputs();
    const file = join(folder, "a.json");
    put("one");
    // No multiple of a hundredth of a second.
    utimesSync(file, 1, 1.001);
    wrote(file, "hash");
    expect(stamped().get(file)).toEqual({ stamp: stampOf(lstatSync(file, { bigint: true })), hash: "hash" });
    utimesSync(file, 1, 1);
    wrote(file, "hash");
    expect(stamped().size).toBe(0);
  });
});
