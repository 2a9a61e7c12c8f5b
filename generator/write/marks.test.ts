import { expect, it } from "vitest";
import { looksGenerated } from "./marks.ts";

it.each([
  ["docs/a.md", "# Deal\n\nMine.\n"],
  ["docs/a.md", "Mine.\n\n# Deal\n\n\n"],
  ["docs/a.md", "# Deal\n\n[Models](README.md) / mine\n"],
  ["docs/a.md", "---\ntitle: Deal\n---\n\n# Deal\n\nMine.\n"],
  ["docs/a.md", "---\ntitle: Deal\nmine: true\n---\n\n# Deal\n\n[Models](../README.md) / \n"],
  ["docs/sidebar.json", '[{ "text": "Mine" }]\n'],
  ["docs/sidebar.json", '{\n  "text": "Mine" }\n'],
  ["docs/other.json", "[]\n"],
  ["types/a.ts", "export {};\n"],
  ["types/package.json", '{\n  "name": "mine",\n  "type": "module",\n  "sideEffects": false\n}\n'],
])("%s is nobody's output with the text %j", (path, text) => {
  expect(looksGenerated(path, text)).toBe(false);
});
