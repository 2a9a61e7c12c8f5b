import fc from "fast-check";
import { expect, test } from "vitest";
import { bannerOf, withoutBanner } from "./banner.ts";

test.each([
  ["// Generated.\nexport {};\n", "/** @noformat */\n// Generated.\n/* eslint-disable */\nexport {};\n"],
  ["export {}; // none\n", "/** @noformat */\n/* eslint-disable */\nexport {}; // none\n"],
])("%j has its banner around the notice", (text, expected) => {
  const put = bannerOf(["eslint-disable", "@noformat"]);
  expect(put(text)).toBe(expected);
});

const comment = fc.oneof(fc.constantFrom("@noformat", "eslint-disable", "// a", "a\n// b", "*/\n// c"), fc.string());
const line = fc.oneof(fc.constantFrom("// Generated.", "export {};", "/* a */", ""), fc.string());

test("a module is what it was without its banner", () => {
  fc.assert(
    fc.property(fc.array(comment, { minLength: 1 }), fc.array(line), (items, lines) => {
      const text = lines.map((one) => `${one}\n`).join("");
      expect(withoutBanner(bannerOf(items)(text), text.length)).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test("a module without a banner is as it is", () => {
  expect(withoutBanner("// Generated.\nexport {};\n", 25)).toBe("// Generated.\nexport {};\n");
});
