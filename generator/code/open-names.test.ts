import { expect, test } from "vitest";
import { commentText } from "./comment.ts";
import { literal, propertyKey } from "./literal.ts";
import {
  closed,
  deciding,
  isLonger,
  isLongerRepeated,
  isPlainName,
  openName,
  renamed,
  withPlaces,
} from "./open-names.ts";

const [DEAL, LINE] = ["Deal", "Line"].map(openName);

test("names are closed, found, and changed", () => {
  const text = `is${DEAL}(a) || is${LINE}(b) || is${DEAL}(c)`;
  expect(closed(text)).toBe("isDeal(a) || isLine(b) || isDeal(c)");
  const found = withPlaces(text, (name) => `${name}.json`);
  expect(found).toEqual({
    text: closed(text),
    names: [
      { id: "Deal.json", name: "Deal", at: [2, 28] },
      { id: "Line.json", name: "Line", at: [15] },
    ],
  });
  const nameOf = (id: string): string => (id === "Deal.json" ? "Offer" : "X");
  expect(renamed(found.text, found.names, nameOf)).toBe("isOffer(a) || isX(b) || isOffer(c)");
  expect(withPlaces("isDeal(a)", () => "")).toEqual({ text: "isDeal(a)", names: [] });
});

test("nothing that a schema says is taken for an open name", () => {
  const text = `a${DEAL}b`;
  for (const safe of [literal(text), propertyKey(text), commentText(text)]) expect(closed(safe)).toBe(safe);
});

test.each([
  ["Deal", true],
  ["deal_1", true],
  ["D".repeat(60), true],
  ["D".repeat(61), false],
  ["Größe", false],
  ["1a", false],
  ["a$", false],
  ["", false],
])("whether %j may be left open", (name, isPlain) => {
  expect(isPlainName(name)).toBe(isPlain);
});

test.each([
  // Of four letters, of one to sixty.
  [`12345${DEAL}`, 8, true, ["Deal"]],
  [`12345${DEAL}`, 9, false, ["Deal"]],
  [`12345${DEAL}`, 5, true, []],
  [`12345${DEAL}`, 6, true, ["Deal"]],
  [`12345${DEAL}`, 64, false, ["Deal"]],
  [`12345${DEAL}`, 65, false, []],
  [`${DEAL}${LINE}`, 2, true, ["Deal", "Line"]],
  [`${DEAL}${LINE}`, 1, true, []],
  [`${DEAL}${LINE}`, 120, false, []],
  ["123", 2, true, []],
  ["123", 3, false, []],
])("whether %j is longer than %i, and by which names", (text, length, isSo, names) => {
  const { made, decisive } = deciding(() => isLonger(text, length));
  expect([made, [...decisive]]).toEqual([isSo, names]);
});

test("a text that stands several times is as long as all of them", () => {
  const { decisive } = deciding(() => {
    expect(isLongerRepeated(`1${DEAL}`, 2, 9)).toBe(true);
    expect(isLongerRepeated(`1${DEAL}`, 2, 10)).toBe(false);
    expect(isLongerRepeated("123", 3, 8)).toBe(true);
  });
  expect([...decisive]).toEqual(["Deal"]);
  expect(deciding(() => isLongerRepeated(`1${DEAL}`, 0, 0))).toEqual({ made: false, decisive: new Set() });
});

test("decisions are told to whoever asked last", () => {
  const outer = deciding(() => {
    const inner = deciding(() => isLonger(`12345${DEAL}`, 8));
    isLonger(`12345${LINE}`, 8);
    return [...inner.decisive];
  });
  expect([outer.made, [...outer.decisive]]).toEqual([["Deal"], ["Line"]]);
});
