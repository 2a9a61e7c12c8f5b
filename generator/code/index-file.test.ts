import { describe, expect, it } from "vitest";
import { indexFile } from "./index-file.ts";

const REQUEST = { folder: "types", banner: "Generated." };

describe("indexFile", () => {
  it("exports all that the modules do", () => {
    expect(indexFile({ ...REQUEST, modules: ["a/index", "deal"], importExtension: "none" })).toEqual({
      path: "types/index.ts",
      text: '// Generated.\n\nexport * from "./a/index";\nexport * from "./deal";\n',
    });
  });

  it.each([
    [["index"], "types/index-.ts"],
    [["INDEX", "index-"], "types/index--.ts"],
  ])("gives way to the modules %j", (modules, path) => {
    expect(indexFile({ ...REQUEST, modules }).path).toBe(path);
  });
});
