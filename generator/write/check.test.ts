import { describe, expect, it } from "vitest";
import { unifiedDiff } from "./check.ts";

const lines = (length: number, word: string): string =>
  Array.from({ length }, (_, index) => `${word} ${index}\n`).join("");

describe("unifiedDiff", () => {
  it("names an absent side /dev/null", () => {
    expect(unifiedDiff("a.ts", undefined, "x\n")).toBe("--- /dev/null\n+++ b/a.ts\n@@ -0,0 +1,1 @@\n+x");
    expect(unifiedDiff("a.ts", "x\n", undefined)).toBe("--- a/a.ts\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-x");
  });

  it("cuts a long diff", () => {
    const shown = unifiedDiff("a.ts", "", lines(100, "new")).split("\n");
    expect(shown).toHaveLength(81);
    expect(shown.at(-1)).toBe("(23 more lines)");
  });

  it("gives up on files that have nothing in common", () => {
    expect(unifiedDiff("a.ts", lines(3000, "old"), lines(3000, "new"))).toBe("(more than 2000 lines differ)");
  });
});
