import { expect, test } from "vitest";
import type { Json } from "../../model/json.ts";
import type { Plan, PlannedChoice } from "../wire/conversions.ts";
import { writtenForms } from "./written-forms.ts";

type Members = NonNullable<PlannedChoice["members"]>;

function choice(parts: object): PlannedChoice {
  return { branches: [], ...parts } as unknown as PlannedChoice;
}

function spelling(reads: readonly Json[], match = "exact"): PlannedChoice {
  return choice({ values: { match, spellings: [{ value: "a", reads }] } });
}

function membersOf(members: Partial<Members>): PlannedChoice {
  return choice({ members: { members: [], patterns: [], ...members } });
}

/** By conversion 0, `a` is written as 1; by 1, as 2 or 3, since alternatives differ. */
const PLAN = {
  conversions: [{ choices: [spelling([1, "one"])] }, { choices: [spelling([2]), spelling([3]), spelling([2])] }],
} as unknown as Plan;

const FORMED = { name: "x", wireName: "X", aliases: [], nullIsAbsent: false, conversion: 0 };

test.each<readonly [what: string, value: Json, choices: readonly PlannedChoice[], forms: readonly Json[]]>([
  ["a value by its first spelling", "a", [spelling([1, 2])], [1]],
  ["a value that no spelling is of", "b", [spelling([1])], ["b"]],
  ["a value where none is spelled", "a", [choice({})], ["a"]],
  ["each form once", "a", [spelling([{ b: 1 }]), spelling([{ b: 1 }]), spelling([2])], [{ b: 1 }, 2]],
  ["an array of which items are nobody's", ["a"], [choice({})], [["a"]]],
  [
    "items by their places, and those behind them",
    ["a", "a", "b"],
    [choice({ items: { prefix: [{}], rest: { conversion: 0 } } })],
    [["a", 1, "b"]],
  ],
  [
    "items of which those behind the prefix are nobody's",
    ["a", "a"],
    [choice({ items: { prefix: [{ conversion: 0 }] } })],
    [[1, "a"]],
  ],
  [
    "items in each way",
    ["a", "a"],
    [choice({ items: { prefix: [], rest: { conversion: 1 } } })],
    [
      [2, 2],
      [2, 3],
      [3, 2],
      [3, 3],
    ],
  ],
  [
    "no form where there are too many",
    Array.from({ length: 9 }, () => "a"),
    [choice({ items: { prefix: [], rest: { conversion: 1 } } })],
    [],
  ],
  ["an object of which members are nobody's", { x: "a" }, [choice({})], [{ x: "a" }]],
  [
    "a list of items for an object",
    { x: "a" },
    [choice({ items: { prefix: [], rest: { conversion: 0 } } })],
    [{ x: "a" }],
  ],
  [
    "members of which nobody says anything",
    { x: "a", q: "a" },
    [membersOf({ members: [FORMED] } as unknown as Members)],
    [{ X: 1, q: "a" }],
  ],
  [
    "members by a pattern of letters",
    { Ä: "a", b: "a" },
    [membersOf({ patterns: [{ pattern: "^\\p{Lu}", conversion: 0 }] } as unknown as Members)],
    [{ Ä: 1, b: "a" }],
  ],
  [
    "members by their names, patterns, and the others",
    { x: "a", y1: "a", z: "a" },
    [
      membersOf({
        members: [FORMED],
        patterns: [{ pattern: "^y" }],
        others: { conversion: 0 },
      } as unknown as Members),
    ],
    [{ X: 1, y1: "a", z: 1 }],
  ],
  [
    "a named member that has no conversion",
    { x: "a" },
    [membersOf({ members: [{ ...FORMED, conversion: undefined }], others: { conversion: 0 } } as unknown as Members)],
    [{ X: "a" }],
  ],
  ["null, which is no object", null, [membersOf({ members: [FORMED] } as unknown as Members)], [null]],
])("%s", (_, value, choices, forms) => {
  expect(writtenForms(value, { choices }, PLAN)).toEqual(forms);
});

test("as many forms as are no more than a list would hold", () => {
  const items = choice({ items: { prefix: [], rest: { conversion: 1 } } });
  expect(
    writtenForms(
      Array.from({ length: 8 }, () => "a"),
      { choices: [items] },
      PLAN,
    ),
  ).toHaveLength(256);
});

test("values of a conversion that is not there have no form", () => {
  const items = choice({ items: { prefix: [], rest: { conversion: 7 } } });
  expect(writtenForms(["a"], { choices: [items] }, PLAN)).toEqual([]);
});
