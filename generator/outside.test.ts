import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { manifestText } from "./write/manifest.ts";

const BIN = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
/** Not every machine has it, nor lets it look. */
const IS_TRACED = spawnSync("strace", ["-f", "-o", "/dev/null", process.execPath, "--version"]).status === 0;

const root = realpathSync(mkdtempSync(join(tmpdir(), "triptych-outside-")));
const server = createServer((socket) => {
  connections++;
  socket.destroy();
});
let connections = 0;
let calls: readonly string[] = [];

function put(path: string, content: unknown): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
}

/** Schemas, links and a manifest that lead outside in each way that there is. */
function prepare(port: number): void {
  const web = `http://127.0.0.1:${port}`;
  for (const path of ["secret/a.json", "secret/b.json", "secret/in/c.json", "work/secret.json"])
    put(path, { title: "TOP-SECRET", type: "object" });
  put("work/schema/references.json", {
    anyOf: [
      { $ref: "../secret.json" },
      { $ref: `file://${root}/secret/a.json` },
      { $ref: "../../secret/in/c.json" },
      { $ref: "file:///etc/hostname" },
      { $ref: `${web}/a.json` },
      { $ref: `//127.0.0.1:${port}/b.json` },
    ],
  });
  put("work/schema/id.json", { $id: "../../secret/id.json", title: "../../../escape", $ref: "b.json" });
  put("work/schema/web.json", { $id: `${web}/web.json`, $schema: `${web}/meta.json`, $ref: "other.json" });
  put("work/schema/names.json", {
    title: "/tmp/escape",
    $defs: { "../../escape": { type: "object", title: "../../escape" }, "/etc/escape": { type: "object" } },
    properties: { a: { $ref: "#/$defs/..~1..~1escape" }, b: { $ref: "#/$defs/~1etc~1escape" } },
  });
  put("work/schema/good.json", { type: "object", title: "..\\..\\escape" });
  symlinkSync(join(root, "secret/b.json"), join(root, "work/schema/link.json"));
  symlinkSync(join(root, "secret/in"), join(root, "work/schema/linked"));
  const entries = [
    "../secret.json",
    "../schema/good.json",
    join(root, "secret/a.json"),
    "types/../../../secret/b.json",
  ];
  put("work/generated/.triptych-manifest", manifestText(new Set(entries), "1.0.0"));
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  prepare(typeof address === "object" && address !== null ? address.port : 0);
  const log = join(root, "log");
  const generate = [process.execPath, BIN, "generate", "--keep-going"];
  const trace = IS_TRACED ? ["strace", "-f", "-s", "4096", "-e", "trace=file,network", "-o", log] : [];
  const [command = "", ...rest] = [...trace, ...generate];
  const run = spawn(command, rest, { cwd: join(root, "work"), stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [run.stdout, run.stderr])
    stream.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
  await new Promise((resolve) => run.once("exit", resolve));
  expect(printed).not.toContain("TOP-SECRET");
  calls = IS_TRACED
    ? readFileSync(log, "utf8")
        .split("\n")
        .filter((line) => !/ = -1 /.test(line))
    : [];
}, 120_000);

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

describe("a run over schemas that lead outside", () => {
  test("makes no connection", () => {
    expect(connections).toBe(0);
    expect(calls.filter((line) => /connect\(|sendto\(/.test(line) && /AF_INET/.test(line))).toEqual([]);
  });

  test("leaves everything outside as it was", () => {
    for (const path of ["secret/a.json", "secret/b.json", "secret/in/c.json", "work/secret.json"])
      expect(readFileSync(join(root, path), "utf8")).toContain("TOP-SECRET");
    expect(readFileSync(join(root, "work/schema/good.json"), "utf8")).toContain("escape");
  });

  test.runIf(IS_TRACED)("opens no secret", () => {
    const opened = calls.filter((line) => / open(?:at)?\(/.test(line));
    expect(opened.filter((line) => line.includes("schema/good.json")).length).toBeGreaterThan(0);
    expect(opened.filter((line) => /secret|\/etc\/hostname/.test(line))).toEqual([]);
  });

  test.runIf(IS_TRACED)("writes in the output folder only", () => {
    const changes =
      / (?:rename|unlink|mkdir|rmdir|link|symlink|truncate|chmod|creat)\w*\(| open(?:at)?\(.*O_(?:WRONLY|RDWR|CREAT)/;
    const changed = calls.filter((line) => changes.test(line)).map((line) => line.slice(line.indexOf(" ") + 1));
    const output = join(root, "work/generated");
    const outside = changed.filter((line) => !line.includes(`"${output}`) && !line.includes('"/dev/'));
    expect(changed.length).toBeGreaterThan(outside.length);
    expect(outside).toEqual([]);
  });
});
