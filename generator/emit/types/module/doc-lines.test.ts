import { describe, expect, it } from "vitest";
import { type Slots, shape } from "../testing/shapes.ts";
import { docLines } from "./doc-lines.ts";

describe("docLines", () => {
  it.each<[string, Slots, readonly string[]]>([
    ["nothing", {}, []],
    ["a title that only repeats the name", { notes: { title: "Job spec" } }, []],
    ["a title", { notes: { title: "A job" } }, ["A job"]],
    ["a title and a description", { notes: { title: "A job", description: "b\r\nc\n" } }, ["A job", "", "b", "c"]],
    ["a blank description", { notes: { description: " \n" } }, []],
    ["a default of null", { notes: { default: null } }, ["@default null"]],
    ["examples", { notes: { examples: [{ a: 1 }, "x"] } }, ['@example {"a":1}', '@example "x"']],
    ["deprecated", { notes: { deprecated: true } }, ["@deprecated"]],
    ["not deprecated", { notes: { deprecated: false } }, []],
    ["why it is deprecated", { notes: { deprecationMessage: "Use b." } }, ["@deprecated Use b."]],
    ["readOnly and writeOnly", { notes: { readOnly: true, writeOnly: true } }, ["@readonly", "@remarks Write-only."]],
    ["a constraint", { rules: [{ keyword: "minimum", value: 3 }] }, ["Must be at least 3."]],
    [
      "all",
      { rules: [{ keyword: "minimum", value: 3 }], notes: { description: "a", default: 4 } },
      ["a", "", "Must be at least 3.", "", "@default 4"],
    ],
  ])("says %s", (_, parts, lines) => {
    expect(docLines(shape(parts), "job_spec")).toEqual(lines);
  });
});
