import { describe, expect, it } from "vitest";
import type { Diagnostic } from "./diagnostic.ts";
import { type KeywordUse, type Whereabouts, withWidenings } from "./keyword-use.ts";
import type { Location } from "./location.ts";

function place(pointer: string, document = "a.json"): Location {
  return { document, pointer };
}

function finding(location: Location | undefined, code = "widened-type"): Diagnostic {
  return { code, severity: "note", message: "m", ...(location === undefined ? {} : { location }) };
}

const type: KeywordUse = { at: place("/properties/a/oneOf"), where: "type" };
const then: KeywordUse = { at: place("/then"), where: "type", reportedAt: place("/if") };

describe("withWidenings", () => {
  it.each<[string, KeywordUse, Location | undefined, Whereabouts]>([
    ["the keyword itself", type, place("/properties/a/oneOf"), "guard"],
    ["its schema", type, place("/properties/a"), "guard"],
    ["something further up", type, place("/properties"), "type"],
    ["something below it", type, place("/properties/a/oneOf/0"), "type"],
    ["a keyword beside it", type, place("/properties/a/not"), "type"],
    ["another document", type, place("/properties/a/oneOf", "b.json"), "type"],
    ["no place", type, undefined, "type"],
    ["the keyword that it is reported with", then, place("/if"), "guard"],
    ["a place where it is never reported", then, place("/then"), "type"],
    ["the root", then, place(""), "guard"],
    ["what is in the guard anyway", { at: place("/minimum"), where: "guard" }, place(""), "guard"],
    ["a note", { at: place("/title"), where: "docs" }, place(""), "docs"],
    ["what is only read", { at: place("/$defs"), where: "reading" }, place(""), "reading"],
  ])("goes by what is wider: %s", (_, use, location, where) => {
    expect(withWidenings([use], [finding(location)])).toEqual([{ ...use, where }]);
  });

  it("takes what stands below a keyword along where the type says nothing of it", () => {
    const below: KeywordUse = { at: place("/then/properties/a/type"), where: "type" };
    const beside: KeywordUse = { at: place("/thenceforth/type"), where: "type" };
    const note: KeywordUse = { at: place("/then/title"), where: "docs" };
    const whole: KeywordUse = { ...then, isWhole: true };
    const wheres = (...uses: readonly KeywordUse[]): readonly Whereabouts[] =>
      withWidenings(uses, [finding(place("/if"))]).map(({ where }) => where);
    expect(wheres(whole, below, beside, note)).toEqual(["guard", "guard", "type", "docs"]);
    expect(wheres(then, below)).toEqual(["guard", "type"]);
  });

  it("passes over other findings", () => {
    expect(withWidenings([type], [finding(type.at, "missing-type")])).toEqual([type]);
  });
});
