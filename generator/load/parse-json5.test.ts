import { expect, test } from "vitest";
import { outlineJson5, parseJson5 } from "./parse-json5.ts";

const TEXT = `// A point.
{
  $id: 'point', "__proto__": {},
  properties: { x: { minimum: .5, maximum: 0x1F, }, 'y z': [ /* both */ true, ], },
}`;

test("what JSON5 writes is read as JSON", () => {
  const { json, diagnostics } = parseJson5({ id: "a.json5", text: TEXT });
  const expected = '{"$id":"point","__proto__":{},"properties":{"x":{"minimum":0.5,"maximum":31},"y z":[true]}}';
  expect(JSON.stringify(json)).toBe(expected);
  expect(diagnostics).toEqual([]);
});

test("members stand at their keys, items at their values", () => {
  const offsets = [...(outlineJson5(TEXT)?.offsets ?? [])];
  const found = Object.fromEntries(offsets.map(([pointer, at]) => [pointer, TEXT.slice(at, at + 4)]));
  expect(found).toMatchObject({
    "": "{\n  ",
    "/$id": "$id:",
    "/__proto__": '"__p',
    "/properties/x/maximum": "maxi",
    "/properties/y z": "'y z",
    "/properties/y z/0": "true",
  });
});

test("a text that is no JSON5 has no outline", () => {
  expect(outlineJson5("{ a: }")).toBeUndefined();
});

test.each([
  ["{ a: }", "a closing brace is not expected here"],
  ["{ null: 1 }", "null is not expected here; as a key it takes quotes"],
  ["[-.5]", "a point is not expected here; a digit goes before it"],
])("what is not expected is said in words: %s", (text, words) => {
  expect(parseJson5({ id: "a.json5", text }).diagnostics[0]?.message).toBe(`not valid JSON: ${words}`);
});
