import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chooseImportExtension } from "./import-extension.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "triptych-extension-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: object | string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
}

/** The choice, and the reason that the note gives. */
function choice(output = "src/generated"): readonly string[] {
  const { importExtension, diagnostics } = chooseImportExtension(join(folder, output));
  const why = diagnostics.map(({ message }) => /since .*?((?:ts|de)\S+(?: .*)?)$/.exec(message)?.[1]);
  return [importExtension, ...why.filter((words) => words !== undefined)];
}

describe("chooseImportExtension", () => {
  it.each([
    [{ module: "nodenext" }, "js"],
    [{ module: "node20" }, "js"],
    [{ moduleResolution: "node16" }, "js"],
    [{ module: "nodenext", allowImportingTsExtensions: true }, "ts"],
    [{ module: "nodenext", rewriteRelativeImportExtensions: true }, "ts"],
    [{ module: "esnext", moduleResolution: "bundler" }, "none"],
    [{ module: "preserve" }, "none"],
    [{ module: "commonjs" }, "none"],
    [{ module: "commonjs", moduleResolution: "node" }, "none"],
    [{ module: "esnext", moduleResolution: "node", noEmit: true }, "none"],
    [{ module: "esnext", moduleResolution: "node" }, "js"],
    [{}, "none"],
  ])("compiler options %j: %s", (compilerOptions, extension) => {
    put("tsconfig.json", { compilerOptions });
    expect(choice()[0]).toBe(extension);
  });

  it("takes js where no config is", () => {
    expect(choice()).toEqual(["js"]);
  });

  it("says why", () => {
    put("tsconfig.json", { compilerOptions: { module: "preserve" } });
    expect(choice()).toEqual(["none", "tsconfig.json resolves modules as bundlers do"]);
  });

  it("reads the nearest file, with comments and with what it extends, packages included", () => {
    put("tsconfig.json", { compilerOptions: { module: "nodenext" } });
    put("node_modules/@tsconfig/own/tsconfig.json", { compilerOptions: { module: "preserve" } });
    put("src/base.json", '{ /* ours */ "extends": "@tsconfig/own/tsconfig.json", }');
    put("src/tsconfig.json", { extends: "./base" });
    expect(choice()[0]).toBe("none");
    expect(choice("generated")[0]).toBe("js");
  });

  it("reads a solution as the first of its projects, even one that leads in circles", () => {
    put("tsconfig.json", {
      files: [],
      references: [{ path: "./tsconfig.app.json" }, { path: "./tsconfig.node.json" }],
    });
    put("tsconfig.app.json", { compilerOptions: { allowImportingTsExtensions: true, noEmit: true } });
    expect(choice()[0]).toBe("ts");
    put("tsconfig.app.json", { files: [], references: [{ path: "./tsconfig.json" }] });
    expect(choice()[0]).toBe("none");
  });

  it("knows Deno, unless a tsconfig stands beside it", () => {
    put("deno.jsonc", "{}");
    expect(choice()).toEqual(["ts", "deno.jsonc is of Deno"]);
    put("tsconfig.json", { compilerOptions: { module: "nodenext" } });
    expect(choice()[0]).toBe("js");
  });

  it("tells every file that decided it, the absent ones included", () => {
    put("tsconfig.json", { extends: "./base.json" });
    put("base.json", { compilerOptions: {} });
    const { surroundings } = chooseImportExtension(join(folder, "out"));
    expect(surroundings).toMatchObject({
      [join(folder, "out/tsconfig.json")]: "no config",
      [join(folder, "tsconfig.json")]: expect.stringMatching(/^[\da-f]{64}$/),
      [join(folder, "base.json")]: expect.stringMatching(/^[\da-f]{64}$/),
    });
  });

  it("takes a broken tsconfig for an empty one, which the compiler complains of itself", () => {
    put("tsconfig.json", "{ broken");
    expect(choice()[0]).toBe("none");
  });
});
