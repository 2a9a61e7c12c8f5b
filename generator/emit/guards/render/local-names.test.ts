import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { quote } from "../../../code/literal.ts";
import { placeholders, withNames } from "./local-names.ts";

const RUNTIME = readdirSync(new URL("../runtime/", import.meta.url)).flatMap(
  (file) => /^([^.]+)\.ts$/.exec(file)?.[1] ?? [],
);

it.each(RUNTIME)("gives no local the name of what runtime/%s.ts exports", async (file) => {
  const exported: object = await import(`../runtime/${file}.ts`);
  for (const name of Object.keys(exported)) expect(withNames([placeholders().local(name)])).not.toEqual([name]);
});

it("names locals after members, each once", () => {
  const { local } = placeholders();
  const keys = ["job-spec", "jobSpec", "class", "größe", "isDeal", "explainDeal", ""].map(local);
  expect(withNames([keys.join(" ")])).toEqual(["jobSpec jobSpec2 class2 member member2 member3 member4"]);
});

it("counts in each function by itself, and beside what the module names", () => {
  const { local, ofModule } = placeholders();
  const [unused, first, second] = [local("object"), local("object"), local("object")];
  const shared = ofModule("object");
  expect(unused).not.toBe(first);
  expect(withNames([`${shared} ${second}`, `_${first} ${second} ${first} ${shared}`])).toEqual([
    "object object2",
    "_object2 object3 object2 object",
  ]);
});

it("takes no text of a schema for a name", () => {
  for (const text of ["a$0$", "constant$m1$", "a$0$1$"]) {
    const quoted = quote(text);
    expect(withNames([quoted])).toEqual([quoted]);
    expect(JSON.parse(quoted)).toBe(text);
  }
});
