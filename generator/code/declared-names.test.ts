import { describe, expect, it } from "vitest";
import { type DeclaredName, declaredNames } from "./declared-names.ts";

const TEXT = `// A banner.
import type { Other } from "./other.js";
/** About it. */
export interface Spec {
    /** One. */
    readonly one?: { "in-ner": [{ deep: Other }]; [key: string]: unknown };
    "two\\u0021": string;
    [key: string]: { under: string } | unknown;
}
export type Alias = { a: 1 } | { a: 2 };
export declare const Alias: {
    readonly ["__proto__"]: "p";
    readonly 3: "three";
};
export declare function ignored(one: { no: string }): void;
`;

describe("declaredNames", () => {
  const symbols = declaredNames("a.d.ts", TEXT);

  it("lists types and constants with the members of all object types in them", () => {
    expect(symbols.map(({ kind, name, members }) => [kind, name, members.map((member) => member.name)])).toEqual([
      ["type", "Spec", ["one", "in-ner", "deep", "two!", "under"]],
      ["type", "Alias", ["a", "a"]],
      ["value", "Alias", ["__proto__", "3"]],
    ]);
  });

  it("says where they and their names start and end", () => {
    const [spec, , constant] = symbols;
    const [one, inner, , two] = spec?.members ?? [];
    const texts = [one, inner, two, constant, constant?.members[0]].map((declared) => spans(declared));
    expect(texts).toEqual([
      ['readonly one?: { "in-ner": [{ deep: Other }]; [key: string]: unknown };', "one", false],
      ['"in-ner": [{ deep: Other }];', '"in-ner"', true],
      ['"two\\u0021": string;', '"two\\u0021"', true],
      [expect.stringMatching(/^export declare const Alias: \{[^}]*\};$/), "Alias", false],
      ['readonly ["__proto__"]: "p";', '["__proto__"]', false],
    ]);
    expect(spans(spec)).toEqual([expect.stringMatching(/^export interface Spec \{[\s\S]*\n\}$/), "Spec", false]);
  });
});

function spans(declared: DeclaredName | undefined): readonly [string, string, boolean] | undefined {
  if (declared === undefined) return undefined;
  const { start, end, nameStart, nameEnd, isQuoted } = declared;
  return [TEXT.slice(start, end), TEXT.slice(nameStart, nameEnd), isQuoted];
}
