import fs from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { atom, type TypeMember } from "../print/type-expression.ts";
import { type Printable, printDeclarations } from "./json-schema-to-typescript.ts";

afterEach(() => vi.restoreAllMocks());

function member(key: string, more: Partial<TypeMember> = {}): TypeMember {
  return { key, optional: false, type: atom("string"), doc: [], ...more };
}

async function printDeclaration(declaration: Printable): Promise<string | undefined> {
  const [, printed] = await printDeclarations([{ name: "Before", doc: ["x"], body: [member("a")] }, declaration]);
  return printed;
}

describe("printDeclarations", () => {
  it("prints an interface", async () => {
    const body = [
      member("a", { doc: ["One line."] }),
      member('"b c"', { optional: true, doc: ["Two", "", "lines."] }),
      member("c", { type: atom("{\n  x: 1;\n}") }),
      member("[key: string]", { type: atom("unknown") }),
    ];
    expect(await printDeclaration({ name: "Größe", doc: ["About it."], body })).toBe(
      [
        "/** About it. */",
        "export interface Größe {",
        "  /** One line. */",
        "  a: string;",
        "  /**",
        "   * Two",
        "   *",
        "   * lines.",
        "   */",
        '  "b c"?: string;',
        "  c: {",
        "    x: 1;",
        "  };",
        "  [key: string]: unknown;",
        "}",
      ].join("\n"),
    );
  });

  it("prints an alias", async () => {
    expect(await printDeclaration({ name: "job_1", doc: [], body: atom("string | null") })).toBe(
      "export type job_1 = string | null;",
    );
    expect(await printDeclaration({ name: "A", doc: ["x"], body: atom("\n  | 1\n  | 2") })).toBe(
      "/** x */\nexport type A =\n  | 1\n  | 2;",
    );
  });

  it.each([
    '"1"?: t',
    'c "1"?: t',
    "c",
    "}",
    "export interface Declaration {",
    "export type Declaration = t",
    "c export type D1 = t",
    "*/",
    "/**",
    "$ref: m0: t",
  ])("takes %j in a comment, a key or a type for nothing else", async (text) => {
    const key = JSON.stringify(text);
    const body = [member(key, { doc: [text], type: atom(key) }), member("b")];
    const doc = text.replace("*/", "*\\/");
    expect(await printDeclaration({ name: "A", doc: [text, text], body })).toBe(
      `/**\n * ${doc}\n * ${doc}\n */\nexport interface A {\n  /** ${doc} */\n  ${key}: ${key};\n  b: string;\n}`,
    );
  });

  it("prints names and keys that mean something to it, or stand twice, as they are", async () => {
    const keys = [
      "t",
      "c",
      "title",
      "properties",
      "definitions",
      "required",
      "hasOwnProperty",
      "toString",
      "a1_B",
      "D0",
    ];
    const body = keys.map((key) => member(key));
    const names = ["Foo", "Foo", "FOO", "R0", "D0", "Object", "Declarations", "foo"];
    const printed = await printDeclarations(names.map((name) => ({ name, doc: [], body })));
    const lines = keys.map((key) => `  ${key}: string;\n`).join("");
    expect(printed).toEqual(names.map((name) => `export interface ${name} {\n${lines}}`));
  });

  it("reads no file", async () => {
    await printDeclaration({ name: "Warm", doc: [], body: [] });
    const spies = [
      vi.spyOn(fs, "readFileSync"),
      vi.spyOn(fs, "readFile"),
      vi.spyOn(fs, "open"),
      vi.spyOn(fs.promises, "readFile"),
      vi.spyOn(globalThis, "fetch"),
    ];
    const body = [member("$ref", { type: atom('"/etc/hostname"'), doc: ["http://localhost/a.json"] })];
    await printDeclaration({ name: "A", doc: ["./a.json"], body });
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });
});
