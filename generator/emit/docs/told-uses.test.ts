import fc from "fast-check";
import { expect, test } from "vitest";
import { newMadeOfLists } from "../../incremental/made-of-lists.ts";
import {
  allUses,
  documentUses,
  type KeywordSaid,
  type KeywordUse,
  saidByDocument,
  withKeywordsSaid,
} from "../../model/keyword-use.ts";
import { NO_REUSE } from "../target.ts";
import { toldUses } from "./told-uses.ts";

const DOCUMENTS = ["a", "b", "c"];
const places = DOCUMENTS.flatMap((document) => ["/minimum", "/enum"].map((pointer) => ({ document, pointer })));
const use = (document: string): readonly KeywordUse[] =>
  places.flatMap((at): readonly KeywordUse[] => (at.document === document ? [{ at, where: "type" }] : []));
const said: fc.Arbitrary<readonly KeywordSaid[]> = fc.array(
  fc.record({ at: fc.constantFrom(...places), said: fc.constantFrom(...(["itself", "otherwise", "not"] as const)) }),
  { maxLength: 4 },
);

test("uses are told by all that is said of their documents, whatever was said before", () => {
  const lists = DOCUMENTS.map((document) => documentUses(document, use(document)));
  fc.assert(
    fc.property(fc.array(fc.array(said, { minLength: 3, maxLength: 3 })), (runs) => {
      const reuse = { ...NO_REUSE, ...newMadeOfLists() };
      // Of a list that was there before, the others are seen from run to run.
      let before: readonly (readonly KeywordSaid[])[] = [];
      for (const [index, run] of runs.entries()) {
        const now = run.map((list, place) => (place === index % 3 ? list : (before[place] ?? list)));
        before = now;
        expect(allUses(toldUses(lists, now.map(saidByDocument), reuse))).toEqual(
          withKeywordsSaid(allUses(lists), now.flat()),
        );
      }
    }),
  );
});
