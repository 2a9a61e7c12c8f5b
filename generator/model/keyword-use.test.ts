import { describe, expect, it } from "vitest";
import { type KeywordSaid, type KeywordUse, type Whereabouts, withKeywordsSaid } from "./keyword-use.ts";
import type { Location } from "./location.ts";

function place(pointer: string, document = "a.json"): Location {
  return { document, pointer };
}

const type: KeywordUse = { at: place("/properties/a/oneOf"), where: "type" };
const minimum: KeywordUse = { at: place("/minimum"), where: "guard" };

function wheres(uses: readonly KeywordUse[], ...said: readonly KeywordSaid[]): readonly Whereabouts[] {
  return withKeywordsSaid(uses, said).map(({ where }) => where);
}

describe("withKeywordsSaid", () => {
  it.each<[string, KeywordUse, KeywordSaid, Whereabouts]>([
    ["is in the type", type, { at: type.at, said: "itself" }, "type"],
    ["is said by others", type, { at: type.at, said: "otherwise" }, "implied"],
    ["is not said", type, { at: type.at, said: "not" }, "guard"],
    ["is at another place", type, { at: place("/properties/a"), said: "not" }, "type"],
    ["is in another document", type, { at: place(type.at.pointer, "b.json"), said: "not" }, "type"],
    ["is a constraint that a type says", minimum, { at: minimum.at, said: "itself" }, "type"],
    ["is a constraint", minimum, { at: minimum.at, said: "otherwise" }, "guard"],
    ["is a note", { at: type.at, where: "docs" }, { at: type.at, said: "not" }, "docs"],
    ["is only read", { at: type.at, where: "reading" }, { at: type.at, said: "not" }, "reading"],
  ])("goes by what the types say: it %s", (_, use, said, where) => {
    expect(wheres([use], said)).toEqual([where]);
  });

  it("takes the type that says most", () => {
    const said = (["not", "itself", "otherwise"] as const).map((one) => ({ at: type.at, said: one }));
    expect(wheres([type], ...said)).toEqual(["type"]);
    expect(wheres([type], ...said.filter((one) => one.said !== "itself"))).toEqual(["implied"]);
  });

  it("takes nothing for implied that stands below what is not said", () => {
    const below: KeywordUse = { at: place("/then/properties/a/type"), where: "type" };
    const lost = { at: place("/then"), said: "not" } as const;
    expect(wheres([below], { at: below.at, said: "otherwise" }, lost)).toEqual(["guard"]);
    expect(wheres([below], { at: below.at, said: "itself" }, lost)).toEqual(["type"]);
  });
});
