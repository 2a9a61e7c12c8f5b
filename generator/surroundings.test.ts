import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { textsBelow } from "../scripts/vitest/watched.ts";

// What a run writes follows from schemas and options: where it runs, and for whom, does not reach the outputs.

const BIN = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

/** Names and values that depend on locale or time zone wherever code asks for these. */
const SCHEMAS: { readonly [file: string]: object } = {
  "inspection.json": {
    title: "Inspection",
    description: "An inspection.\n\nIt has İ and ı in it.",
    type: "object",
    properties: {
      at: { type: "string", format: "date-time", default: "2024-03-31T02:30:00Z", examples: ["2024-02-29T23:59:59Z"] },
      amount: { type: "number", minimum: 1234567.5, examples: [1234567.5] },
      kind: { enum: ["zebra", "Äpfel", "apple", "Zoo", "éclair"], title: "Inspection kind" },
      other: { $ref: "deep/Zoo.json" },
    },
    required: ["kind", "at"],
  },
  "deep/Zoo.json": {
    title: "Zoo",
    type: "object",
    properties: { ınner: { type: "string" }, Inner: { type: "string" } },
  },
  "deep/apple.json": { title: "Apple", type: "array", items: { $ref: "../inspection.json" } },
};

interface Surroundings {
  /** The project's folder in the test's own. */
  readonly folder?: string;
  readonly env?: { readonly [name: string]: string };
  readonly umask?: number;
  readonly lineEnd?: string;
}

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "triptych-surroundings-"));
});
afterAll(() => rmSync(scratch, { recursive: true }));

let count = 0;

function outputIn({ folder = "project", env = {}, umask = 0o022, lineEnd = "\n" }: Surroundings): object {
  const project = join(scratch, String(count++), folder);
  for (const [file, schema] of Object.entries(SCHEMAS)) {
    mkdirSync(join(project, "schema/deep"), { recursive: true });
    writeFileSync(join(project, "schema", file), JSON.stringify(schema, null, 2).replaceAll("\n", lineEnd));
  }
  const masked = `data:text/javascript,process.umask(${umask})`;
  const argv = ["--import", masked, BIN, "generate", "--layout", "full", "--output", "generated"];
  const { status, stderr } = spawnSync(process.execPath, argv, { cwd: project, env: { ...process.env, ...env } });
  expect(status, String(stderr)).toBe(0);
  return Object.fromEntries(textsBelow(join(project, "generated")));
}

test.each<[string, Surroundings]>([
  ["folder", { folder: "a/deeper/Földer with blanks" }],
  ["locale", { env: { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr" } }],
  ["time zone", { env: { TZ: "Pacific/Chatham" } }],
  [
    "user",
    { env: { USER: "somebody", LOGNAME: "somebody", HOME: join(homedir(), "nowhere"), USERPROFILE: "C:\\nowhere" } },
  ],
  ["umask", { umask: 0o077 }],
  ["line ends of the checkout", { lineEnd: "\r\n" }],
])(
  "another %s gives the same outputs",
  (_, surroundings) => {
    const usual = outputIn({ env: { TZ: "UTC", LC_ALL: "C" } });
    expect(Object.keys(usual).length).toBeGreaterThan(10);
    expect(outputIn(surroundings)).toEqual(usual);
  },
  120_000,
);
