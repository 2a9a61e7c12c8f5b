import { describe, expect, it } from "vitest";
import { modulePrinter } from "./module-file.ts";

describe("modulePrinter", () => {
  it("places banner, imports and statements, with a blank line between them", () => {
    const print = modulePrinter();
    const text = print({
      banner: ["Generated.", "a\nb */"],
      imports: [
        { from: "./a.js", names: [{ name: "A" }, { name: "B", alias: "C" }], typeOnly: true },
        { from: '../b"\\.js', names: [{ name: "b" }], typeOnly: false },
      ],
      statements: ["export type X = A;\n", "/** doc */\nexport const y = b;"],
    });
    expect(text).toBe(
      [
        "// Generated.",
        "// a b *\\/",
        "",
        'import type { A, B as C } from "./a.js";',
        'import { b } from "../b\\"\\\\.js";',
        "",
        "export type X = A;",
        "",
        "/** doc */",
        "export const y = b;",
        "",
      ].join("\n"),
    );
    expect(print({ banner: [], imports: [], statements: ["export {};"] })).toBe("export {};\n");
  });

  it("leaves the text of statements as it is", () => {
    const statement =
      'export const a = "x\\n  y\\u2028" + `\n   z\n`; // "\n  export const b = /[`"]/;\n\n\n  export {};';
    expect(modulePrinter()({ banner: [], imports: [], statements: [statement] })).toBe(`${statement}\n`);
  });
});
