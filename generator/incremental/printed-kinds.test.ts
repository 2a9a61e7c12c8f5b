import { expect, it, vi } from "vitest";
import { newPrintedKinds, type PrintedKinds } from "./printed-kinds.ts";
import type { SavedTexts } from "./saved.ts";

/** As lines would have them. */
function plain(saved: Iterable<SavedTexts>): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  return [...saved].map(({ kind, texts }) => [kind, Object.fromEntries(texts())]);
}

function keptBy(kinds: PrintedKinds): PrintedKinds {
  const next = newPrintedKinds();
  for (const one of kinds.all()) next.add(one);
  return next;
}

it("has the texts that were made, by what they follow from", () => {
  const kinds = newPrintedKinds();
  const long = "a".repeat(1000);
  kinds.of("imports").set("a", "A");
  kinds.of("imports").set(long, "LONG");
  kinds.of("skeletons").set("a", "other");
  const next = keptBy(kinds).of("imports");
  expect([next.get("a"), next.get(long), next.get("b")]).toEqual(["A", "LONG", undefined]);
  // What texts follow from may be long, and is not kept.
  expect(JSON.stringify(plain(kinds.all()))).not.toContain(long);
});

it("reads what was kept of a kind only where somebody asks for one of it", () => {
  const texts = vi.fn(() => new Map([["a", "A"]]));
  const kinds = newPrintedKinds();
  kinds.add({ kind: "imports", texts });
  kinds.of("skeletons").get("a");
  kinds.of("imports");
  expect(texts).not.toHaveBeenCalled();
  expect([kinds.of("imports").get("a"), kinds.of("imports").get("a")]).toEqual(["A", "A"]);
  expect(texts).toHaveBeenCalledOnce();
});

it("keeps as a whole what was asked for or made, and adds what was made since it was kept", () => {
  const kinds = newPrintedKinds();
  for (const texts of [{ a: "A" }, { b: "B", c: "C" }])
    kinds.add({ kind: "imports", texts: () => new Map(Object.entries(texts)) });
  const imports = kinds.of("imports");
  expect(kinds.hasNew()).toBe(false);
  imports.get("b");
  expect(kinds.hasNew()).toBe(false);
  imports.set("d", "D");
  expect(kinds.hasNew()).toBe(true);
  expect(plain(kinds.allNew())).toEqual([["imports", { d: "D" }]]);
  kinds.settle();
  expect([kinds.hasNew(), plain(kinds.allNew())]).toEqual([false, []]);
  expect(plain(kinds.all())).toEqual([["imports", { b: "B", d: "D" }]]);
});

it("keeps texts together as long as they fit into a line", () => {
  const kinds = newPrintedKinds();
  for (const key of ["a", "b", "c"]) kinds.of("imports").set(key, key.repeat(600_000));
  expect(plain(kinds.all()).map(([, texts]) => Object.keys(texts))).toEqual([["a", "b"], ["c"]]);
});

it("forgets all of a kind where there would be too many", () => {
  const kinds = newPrintedKinds();
  const imports = kinds.of("imports");
  for (let index = 0; index <= 100_000; index++) imports.set(String(index), "text");
  expect([imports.get("0"), imports.get("100000")]).toEqual([undefined, "text"]);
  expect(plain(kinds.all())).toEqual([["imports", { 100000: "text" }]]);
});
