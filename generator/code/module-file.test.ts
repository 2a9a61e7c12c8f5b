import { describe, expect, it } from "vitest";
import { printModules } from "./module-file.ts";

describe("printModules", () => {
  it("places banner, imports and statements, with a blank line between them", () => {
    const [none, text, last] = printModules([
      { banner: [], imports: [], statements: ["export {};"] },
      {
        banner: ["Generated.", "a\nb */"],
        imports: [
          { from: "./a.js", names: [{ name: "A" }, { name: "B", alias: "C" }], typeOnly: true },
          { from: '../b"\\.js', names: [{ name: "b" }], typeOnly: false },
        ],
        statements: ["export type X = A;\n", "/** doc */\nexport const y = b;"],
      },
      { banner: [], imports: [{ from: "./d.js", names: [{ name: "D" }], typeOnly: true }], statements: [] },
    ]);
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
    expect(none).toBe("export {};\n");
    expect(last).toBe('import type { D } from "./d.js";\n');
  });

  it("leaves the text of statements as it is", () => {
    const statement =
      'export const a = "x\\n  y\\u2028" + `\n   z\n`; // "\n  export const b = /[`"]/;\n\n\n  export {};';
    expect(printModules([{ banner: [], imports: [], statements: [statement] }])).toEqual([`${statement}\n`]);
  });
});
