import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compilerOutputs } from "../scripts/vitest/strictest-compiler.ts";

const BIN = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

const ID = "https://acme.dev/units/";
const UNITS = {
  "money.json": {
    $id: `${ID}money.json`,
    title: "Money",
    type: "object",
    properties: {
      amount: { $ref: "#/$defs/amount" },
      currency: { enum: ["EUR", "USD"], "x-wire-name": "cur" },
      parts: { type: "array", items: { $ref: "#" } },
    },
    required: ["amount", "currency"],
    $defs: { amount: { title: "Amount", type: "number", minimum: 0 }, unused: { title: "Unused", type: "null" } },
  },
  "people/person.json": { title: "Customer", type: "object", properties: { name: { type: "string", minLength: 1 } } },
};
const ORDERS = {
  "order.json": {
    title: "Order",
    type: "object",
    properties: {
      total: { $ref: `${ID}money.json`, default: { amount: 0, currency: "EUR" } },
      fees: { type: "array", items: { $ref: `${ID}money.json#/$defs/amount` } },
      by: { $ref: "../../units/schema/people/person.json" },
      to: { $ref: "customer.json" },
    },
    required: ["total"],
  },
  "customer.json": { title: "Customer", type: "object", properties: { number: { type: "integer" } } },
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "triptych-packages-"));
  put("package.json", { private: true, type: "module", workspaces: ["units", "orders"] });
  put("units/package.json", { name: "@acme/units", type: "module" });
  put("orders/package.json", { name: "@acme/orders", type: "module" });
  for (const [path, schema] of Object.entries(UNITS)) put(`units/schema/${path}`, schema);
  for (const [path, schema] of Object.entries(ORDERS)) put(`orders/schema/${path}`, schema);
  config({ "../units/schema": "@acme/units" });
  mkdirSync(join(folder, "node_modules/@acme"), { recursive: true });
  for (const name of ["units", "orders"]) symlinkSync(join(folder, name), join(folder, "node_modules/@acme", name));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: object): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), JSON.stringify(content));
}

function config(packages: object, others: object = {}): void {
  put("orders/triptych.config.json", { packages, ...others });
}

function triptych(workspace: string, ...argv: readonly string[]): { exitCode: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...argv], {
    cwd: join(folder, workspace),
    env: { PATH: process.env["PATH"], NO_COLOR: "1" },
    encoding: "utf8",
  });
  return { exitCode: status, output: stdout + stderr };
}

function read(path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

/** The messages of errors. */
function refused(): readonly string[] {
  const { exitCode, output } = triptych("orders", "generate");
  expect(exitCode).toBe(2);
  expect(readdirSync(join(folder, "orders"))).not.toContain("generated");
  return output.split("\n").filter((line) => line.includes("error["));
}

describe("packages whose outputs are imported", () => {
  it("are not made again, compile under the strictest flags, and their guards and codecs are called", async () => {
    for (const workspace of ["units", "orders"]) expect(triptych(workspace, "generate")).toMatchObject({ exitCode: 0 });
    expect(read("orders/generated/types/order.ts")).toContain(
      'import type { Customer } from "@acme/units/generated/types/people/person.js";',
    );
    expect(read("orders/generated/.triptych-manifest")).not.toMatch(/money|person/);
    expect(compilerOutputs(folder)).toEqual(["", ""]);
    expect(triptych("orders", "generate", "--check")).toMatchObject({ exitCode: 0 });

    for (const workspace of ["units", "orders"]) triptych(workspace, "generate", "--language", "js");
    const modules = join(folder, "orders/generated");
    const guards = await import(pathToFileURL(join(modules, "guards/order.js")).href);
    const order = { total: { amount: 1, currency: "EUR" }, fees: [0], by: { name: "x" } };
    expect(guards.isOrder(order)).toBe(true);
    expect(
      guards.validateOrder({ ...order, total: { amount: -1, currency: "EUR", parts: [{}] } }).errors,
    ).toMatchObject([
      { instanceLocation: "/total/amount", absoluteKeywordLocation: `${ID}money.json#/$defs/amount/minimum` },
      { instanceLocation: "/total/parts/0", missing: "amount" },
      { instanceLocation: "/total/parts/0", missing: "currency" },
    ]);
    // The explanation ends in the package's runtime, and is caught in the other one.
    const fees = Array.from({ length: 300 }, () => -1);
    const parts = Array.from({ length: 300 }, () => ({}));
    const many = { total: { amount: 1, currency: "EUR", parts }, fees };
    expect(guards.validateOrder(many, 2).errors).toHaveLength(2);
    expect(guards.OrderSchema["~standard"].jsonSchema.input({ target: "draft-07" })).toMatchObject({ title: "Order" });

    const codecs = await import(pathToFileURL(join(modules, "codecs/order.js")).href);
    expect(codecs.decodeOrder({ total: { amount: 1, cur: "EUR" } })).toMatchObject({
      ok: true,
      value: { total: { amount: 1, currency: "EUR" } },
    });
    expect(codecs.decodeOrder({ total: { amount: 1, cur: "GBP" } }).errors).toMatchObject([
      { instanceLocation: "/total/cur" },
    ]);
  });

  it("are found in workspaces as npm installs them, by the compiler as by Node", async () => {
    rmSync(join(folder, "node_modules"), { recursive: true });
    put("units/package.json", { name: "@acme/units", version: "1.0.0", type: "module" });
    put("orders/package.json", {
      ...{ name: "@acme/orders", version: "1.0.0", type: "module" },
      dependencies: { "@acme/units": "1.0.0" },
    });
    const argv = ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund"];
    const { status, stderr } = spawnSync("npm", argv, {
      cwd: folder,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    expect([status, stderr]).toEqual([0, ""]);
    config({ [ID]: "@acme/units" }, { importExtension: "js" });
    put("orders/schema/order.json", {
      ...ORDERS["order.json"],
      properties: { total: { $ref: `${ID}money.json` }, by: { $ref: "customer.json" } },
    });
    for (const workspace of ["units", "orders"]) expect(triptych(workspace, "generate")).toMatchObject({ exitCode: 0 });
    expect(read("orders/generated/types/order.ts")).toContain('from "@acme/units/generated/types/money.js";');
    expect(read("orders/generated/guards/order.ts")).toContain('from "@acme/units/generated/guards/money.js";');
    expect(readdirSync(join(folder, "orders/generated/types"))).not.toContain("money.ts");
    expect(compilerOutputs(folder)).toEqual(["", ""]);
    for (const workspace of ["units", "orders"]) triptych(workspace, "generate", "--language", "js");
    const { isOrder } = await import(pathToFileURL(join(folder, "orders/generated/guards/order.js")).href);
    expect(isOrder({ total: { amount: 1, currency: "EUR" } })).toBe(true);
    expect(isOrder({ total: { amount: -1, currency: "EUR" } })).toBe(false);
  });

  it("are found in node_modules by what their $ids begin with, under the names that their own config gives", () => {
    config(
      {
        [ID]: {
          package: "@acme/units",
          import: "@acme/units/*",
          docs: "https://acme.dev/docs/*",
          names: { "people/person.json": "Person" },
        },
      },
      { notations: ["json"] },
    );
    put("units/package.json", {
      name: "@acme/units",
      exports: {
        "./types/*": { types: "./generated/types/*.ts" },
        "./guards/*": "./generated/guards/*.js",
        "./codecs/*": "./generated/codecs/*.js",
      },
    });
    put("orders/schema/order.json", {
      ...ORDERS["order.json"],
      properties: { total: { $ref: `${ID}money.json` }, by: { $ref: `${ID}people/person.json` } },
    });
    expect(triptych("orders", "generate").output).toContain("files written");
    expect(read("orders/generated/types/order.ts")).toMatch(
      /import type \{ Money, MoneyWire \} from "@acme\/units\/types\/money";\nimport type \{ Person \} from "@acme\/units\/types\/people\/person";/,
    );
    expect(read("orders/generated/docs/json/models/shared/order.md")).toContain(
      "[Money](https://acme.dev/docs/models/shared/money.md)",
    );
    expect(read("orders/generated/docs/json/README.md")).not.toContain("Money");
    // A schema that the package does not have is no business of the network.
    put("orders/schema/order.json", { $ref: `${ID}none.json` });
    expect(triptych("orders", "generate")).toMatchObject({
      exitCode: 2,
      output: expect.stringContaining("the package @acme/units has no such schema"),
    });
  });

  it("keep the names that their output folders remember, which are others' no more", () => {
    put("units/schema/a.json", { title: "Same" });
    triptych("units", "generate");
    put("units/schema/b.json", { title: "Same", type: "string" });
    triptych("units", "generate");
    put("orders/schema/order.json", { title: "Same", anyOf: [{ $ref: "../../units/schema/b.json" }] });
    triptych("orders", "generate");
    const [, name] = /export type (\w+) =/.exec(read("units/generated/types/b.ts")) ?? [];
    expect(name).not.toBe("Same");
    expect(read("orders/generated/types/order.ts")).toContain(`import type { ${name} } from`);
  });

  it("are an error where they are not installed, or have no such folder or declaration", () => {
    config({ [ID]: "@acme/none" });
    expect(refused()).toEqual([`error[bad-package]: packages maps ${ID} to @acme/none, which is not installed`]);
    config({ [ID]: { package: "@acme/units", schemas: "none" } });
    expect(refused()).toEqual([
      expect.stringMatching(/^error\[bad-package\]: the package @acme\/units has no folder .*none$/),
    ]);
    config({ "../units/none": "@acme/units" });
    expect(refused()).toEqual([
      expect.stringMatching(/^error\[bad-package\]: the package @acme\/units has no folder .*none$/),
    ]);
    config({ "../units/schema": "@acme/units" });
    put("orders/schema/order.json", { title: "Order", allOf: [{ $ref: `${ID}money.json#/properties/currency` }] });
    expect(refused()).toEqual([
      expect.stringMatching(/order\.json:1:\d+: error\[bad-package\]: the package @acme\/units declares nothing for/),
    ]);
  });

  it("are an error where they do not export what is imported, once for each module", () => {
    put("units/package.json", { name: "@acme/units", exports: { "./generated/types/*": "./generated/types/*" } });
    expect(refused()).toEqual([
      "error[bad-package]: the package @acme/units does not export @acme/units/generated/guards/money.js",
      "error[bad-package]: the package @acme/units does not export @acme/units/generated/guards/people/person.js",
    ]);
  });

  it("are files that a run reads, by their paths", () => {
    const { exitCode, output } = triptych("orders", "files", "--json");
    expect(exitCode).toBe(0);
    expect(output).toContain("../units/schema/people/person.json");
    expect(output).not.toContain("schema/@acme");
  });

  it("are known by a folder and by what their $ids begin with at once", () => {
    put("units/schema/people/person.json", { ...UNITS["people/person.json"], allOf: [{ $ref: "../money.json" }] });
    put("orders/schema/order.json", {
      title: "Order",
      properties: {
        one: { $ref: "../../units/schema/people/person.json" },
        other: { $ref: `${ID}people/person.json` },
      },
    });
    const [byFolder, byId] = [{ "../units/schema": "@acme/units" }, { [ID]: "@acme/units" }];
    const made = [
      { ...byFolder, ...byId },
      { ...byId, ...byFolder },
    ].map((packages) => {
      config(packages);
      expect(triptych("orders", "generate")).toMatchObject({ exitCode: 0 });
      return read("orders/generated/types/order.ts");
    });
    expect(made[0]).toContain("{ one?: Customer; other?: Customer;");
    expect(made[1]).toBe(made[0]);
  });

  it("are an error where two mappings of one say different things of it", () => {
    config({ "../units/schema": "@acme/units", [ID]: { package: "@acme/units", import: "@acme/units/*" } });
    expect(refused()).toEqual([
      expect.stringMatching(
        /packages maps .*schema and https:\/\/acme\.dev\/units\/ to @acme\/units, and says different/,
      ),
    ]);
    config({ "../units/schema": "@acme/units", "../units/schema/people": "@acme/units" });
    expect(refused()).toEqual([expect.stringContaining("says different things of it")]);
  });

  it.each([
    ["a folder", { "../units/schema": "@acme/units" }, "../../units/schema/"],
    ["the beginning of $ids", { [ID]: "@acme/units" }, ID],
  ])("may have relative $ids, known by %s", (_, packages, start) => {
    config(packages);
    put("units/schema/people/person.json", {
      $id: "human.json",
      title: "Human",
      type: "object",
      properties: { age: { $ref: "human.json#/$defs/age" } },
      $defs: { age: { title: "Age", type: "integer" } },
    });
    put("orders/schema/order.json", {
      title: "Order",
      properties: { by: { $ref: `${start}people/human.json` }, age: { $ref: `${start}people/human.json#/$defs/age` } },
    });
    for (const workspace of ["units", "orders"]) expect(triptych(workspace, "generate")).toMatchObject({ exitCode: 0 });
    expect(read("orders/generated/types/order.ts")).toContain(
      'import type { Age, Human } from "@acme/units/generated/types/people/person.js";',
    );
    expect(compilerOutputs(folder)).toEqual(["", ""]);
  });

  it("are remembered, as long as nothing of theirs changes", () => {
    const cached = (): readonly string[] => readdirSync(join(folder, "node_modules/.cache/triptych"));
    const generate = (): string => triptych("orders", "generate").output;
    triptych("units", "generate");
    rmSync(join(folder, "node_modules/.cache"), { recursive: true });
    expect(generate()).toMatch(/^(?!0)\d+ files written/m);
    expect(cached()).toHaveLength(1);
    const before = read(`node_modules/.cache/triptych/${cached()[0]}`);
    const [now] = /"stamps"/.exec(before) ?? [];
    expect([now, generate()]).toEqual([now, expect.stringMatching(/^0 files written/m)]);

    put("units/schema/people/person.json", { ...UNITS["people/person.json"], title: "Person" });
    expect(generate()).toMatch(/^(?!0)\d+ files written/m);
    expect(read("orders/generated/types/order.ts")).toContain("import type { Person }");

    put("units/schema/a.json", { title: "Person" });
    expect(generate()).toContain("0 files written");

    put("units/package.json", { name: "@acme/other", type: "module" });
    expect(triptych("orders", "generate")).toMatchObject({ exitCode: 2 });
    put("units/package.json", { name: "@acme/units", exports: {} });
    expect(triptych("orders", "generate")).toMatchObject({ exitCode: 2 });
  });

  it("are read for a comparison, whose sides share them", () => {
    const order = (required: readonly string[]): object => ({
      title: "Order",
      type: "object",
      properties: { total: { $ref: `${ID}money.json` } },
      required,
    });
    put("orders/schema/order.json", order([]));
    put("next/order.json", order(["total"]));
    put("next/customer.json", ORDERS["customer.json"]);
    const compared = triptych("orders", "diff", "schema", "../next", "--format", "json");
    expect(compared).toMatchObject({ exitCode: 1, output: expect.stringContaining('"bump": "major"') });
    writeFileSync(join(folder, "units/schema/money.json"), "{");
    const broken = triptych("orders", "diff", "schema", "../next");
    expect(broken.exitCode).toBe(2);
    expect(broken.output.match(/bad-package/g)).toHaveLength(1);
  });

  it("are told where a path is that of an own schema, too", () => {
    put("orders/schema/people/person.json", {
      title: "Own",
      allOf: [{ $ref: "../../../units/schema/people/person.json" }],
    });
    expect(triptych("orders", "generate")).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining(
        "people/person.json:1:1: warning[bad-package]: the package @acme/units has people/person.json, too",
      ),
    });
  });

  it("are an error where their schemas cannot be read", () => {
    writeFileSync(join(folder, "units/schema/money.json"), "{");
    expect(refused()).toEqual([
      expect.stringContaining("the schemas of the package @acme/units cannot be read: money.json: "),
    ]);
  });
});
