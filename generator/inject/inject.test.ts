import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type GenerateResult, generate } from "../generate.ts";
import { readMarkers } from "./markers.ts";

const START = "<!-- triptych:start model=Deal section=fields -->";
const END = "<!-- triptych:end -->";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "triptych-inject-"));
  put("schema/deal.json", '{ "title": "Deal", "type": "object", "properties": { "a": { "$ref": "b.json" } } }');
  put("schema/b.json", '{ "title": "Buyer", "type": "object" }');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

function read(path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

function run(inject: readonly string[], more: object = {}): Promise<GenerateResult> {
  const [input, output] = [join(folder, "schema"), join(folder, "generated")];
  return generate({ input, output, injectFolder: folder, targets: ["docs"], layout: "full", inject, ...more });
}

test("a section stands between its markers, with links as seen from the file, and every other byte stays", async () => {
  const fence = `\`\`\`md\n${START}\n\`\`\``;
  put("docs/guide.md", `\ufeff# Deals\r\n\r\n${START}\r\nold\r\n${END}\r\n\n${fence}\n\nNo end of line`);
  expect(await run(["docs/guide.md"])).toMatchObject({ diagnostics: [] });
  const page = "../generated/docs/json/models/shared";
  const section = [
    "| Field | Type | Summary |",
    "| --- | --- | --- |",
    `| [\`a\`](${page}/deal.md#a) | [Buyer](${page}/buyer.md) | An object. |`,
  ].join("\r\n");
  expect(read("docs/guide.md")).toBe(
    `\ufeff# Deals\r\n\r\n${START}\r\n\r\n${section}\r\n\r\n${END}\r\n\n${fence}\n\nNo end of line`,
  );
  expect(await run(["docs/guide.md"])).toMatchObject({ written: [], diagnostics: [] });
});

test("a check tells of a section that is out of date, and writes nothing", async () => {
  put("README.md", `${START}\n${END}\n`);
  await run(["README.md"]);
  const before = read("README.md");
  expect((await run(["README.md"], { check: true })).diagnostics).toEqual([]);
  put("README.md", before.replace("Summary", "Meaning"));
  const [finding, ...others] = (await run(["README.md"], { check: true })).diagnostics;
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ code: "stale-output", position: { file: join(folder, "README.md"), line: 3 } });
  expect(read("README.md")).toContain("Meaning");
  expect((await run(["README.md"])).written).toEqual(["../README.md"]);
  expect(read("README.md")).toBe(before);
});

test("the reference layout has sections, too", async () => {
  put("README.md", `${START}\n${END}\n`);
  await run(["README.md"], { layout: "reference" });
  expect(read("README.md")).toContain("[Buyer](generated/docs/typescript/models/shared/buyer.md)");
});

const WRONG: readonly (readonly [what: string, text: string, code: string, place: string])[] = [
  ["an unknown model", `${START.replace("Deal", "Dael")}\n${END}`, "unknown-slot", "1:1 did you mean Deal?"],
  ["an unknown section", `\n${START.replace("fields", "feilds")}\n${END}`, "unknown-slot", "2:1 did you mean fields?"],
  ["a start without an end", `text\n\n${START}\n`, "bad-marker", "3:1"],
  ["an end without a start", `${END}\n`, "bad-marker", "1:1"],
  ["nested markers", `${START}\n${START}\n${END}\n${END}`, "bad-marker", "2:1, 4:1"],
  ["the same section twice", `${START}\n${END}\n\n${START}\n${END}\n`, "bad-marker", "4:1"],
  ["a marker in a line of text", `See ${START}`, "bad-marker", "1:5"],
  ["a marker in a list", `- ${START}\n- ${END}\n`, "bad-marker", "1:3, 2:3"],
  ["something behind a marker", `${START} and\n${END}\n`, "bad-marker", "1:1, 2:1"],
  ["another word", `${START.replace("start", "begin")}\n`, "bad-marker", "1:1"],
  ["a name that is not asked for", `${START.replace("model", "page")}\n${END}\n`, "bad-marker", "1:1, 2:1"],
  ["a name twice", `${START.replace("section", "model")}\n${END}\n`, "bad-marker", "1:1, 2:1"],
];

test.each(WRONG)("%s: nothing is written anywhere", async (_, text, code, places) => {
  put("README.md", text);
  put("good.md", `${START}\n${END}\n`);
  const { diagnostics, written } = await run(["good.md", "README.md"]);
  expect(written).toEqual([]);
  expect(new Set(diagnostics.map((finding) => `${finding.code} ${finding.severity}`))).toEqual(
    new Set([`${code} error`]),
  );
  const told = diagnostics.map(({ position, hint }) =>
    [`${position?.line}:${position?.column}`, ...(code === "unknown-slot" ? [hint] : [])].join(" "),
  );
  expect(told.join(", ")).toBe(places);
  expect([read("README.md"), read("good.md")]).toEqual([text, `${START}\n${END}\n`]);
  expect(() => read("generated/docs/json/README.md")).toThrow();
});

test("files that are not there, elsewhere, links, folders, outputs, or not text are refused", async () => {
  put("real/a.md", "");
  put("latin.md", new Uint8Array([0xe9]));
  symlinkSync(join(folder, "real/a.md"), join(folder, "link.md"));
  symlinkSync(join(folder, "real"), join(folder, "linked"));
  const words: Record<string, string> = {
    "none.md": "does not exist",
    "../a.md": "is not in ",
    "/etc/hosts": "does not exist",
    "link.md": "is a link",
    "linked/a.md": "is a link",
    real: "is not a file",
    "generated/docs/json/README.md": "is in the output folder",
    "latin.md": "not UTF-8",
  };
  await run([]);
  for (const [path, problem] of Object.entries(words)) {
    const { diagnostics } = await run([path]);
    expect(
      diagnostics.map(({ severity, message }) => [severity, message.includes(problem)]),
      path,
    ).toEqual([["error", true]]);
  }
  put("README.md", `${START}\n${END}\n`);
  expect((await run(["README.md"], { targets: ["types"] })).diagnostics).toMatchObject([{ code: "bad-usage" }]);
});

const piece = fc.oneof(
  fc.constantFrom(
    START,
    END,
    "text",
    "- item",
    "> quote",
    "```",
    "\t",
    "| a |\n| - |",
    "\n",
    "\r\n",
    "\r",
    "<div>",
    "é😀",
  ),
  fc.string({ maxLength: 3 }),
);

test("what is found is the whole of two markers, wherever they stand", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom("\n", "\r\n", "\n\n"), (pieces, lineEnd) => {
      const text = pieces.join(lineEnd);
      for (const { start, end } of readMarkers({ file: "a.md", text }).marked) {
        expect(text.slice(0, start).endsWith(START)).toBe(true);
        expect(text.slice(end).startsWith(END)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
