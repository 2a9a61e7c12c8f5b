import { expect, test } from "vitest";
import { missedGoals } from "./goals.ts";
import { type Row, summaryOf } from "./summary.ts";

function row(name: string, times: Readonly<Record<string, number>>): Row {
  return { name, instances: 1, times: new Map(Object.entries(times)) };
}

const rows = [
  row("fast", { triptych: 10, ajv: 160 }),
  row("slow", { triptych: 40, ajv: 10 }),
  row("alone", { triptych: 7 }),
];

test("a summary counts the schemas that both compile", () => {
  expect(summaryOf("ajv", rows, 1)).toEqual({
    name: "ajv",
    schemas: 2,
    mean: 2,
    tenth: 0.25,
    median: 0.25,
    losses: 1,
    worst: [{ name: "slow", ratio: 0.25, times: [40, 10] }],
  });
});

test("goals are missed below them, and not at them", () => {
  const summary = { ...summaryOf("ajv", rows, 1), mean: 4, tenth: 1.2, losses: 0 };
  expect(missedGoals([summary])).toEqual([]);
  expect(missedGoals([{ ...summary, mean: 3.9, tenth: 1, losses: 1 }])).toEqual([
    "ajv: geometric mean 3.90, less than 4",
    "ajv: p10 1.00, less than 1.2",
    "ajv: slower on 1 of 2, more than 2 %",
  ]);
});

test("a single goal stands in the place of all others", () => {
  const ajv = { ...summaryOf("ajv", rows, 1), mean: 3.1 };
  expect(missedGoals([ajv, { ...ajv, name: "ata-validator" }], 3)).toEqual([]);
  expect(missedGoals([ajv], 3.2)).toEqual(["ajv: geometric mean 3.10, less than 3.2"]);
});
