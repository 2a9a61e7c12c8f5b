import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { localNames } from "./local-names.ts";

const RUNTIME = readdirSync(new URL("../runtime/", import.meta.url)).flatMap(
  (file) => /^([^.]+)\.ts$/.exec(file)?.[1] ?? [],
);

it.each(RUNTIME)("gives no local the name of what runtime/%s.ts exports", async (file) => {
  const exported: object = await import(`../runtime/${file}.ts`);
  for (const name of Object.keys(exported)) expect(localNames()(name)).not.toBe(name);
});

it("names locals after members, each once", () => {
  const local = localNames();
  expect(["job-spec", "jobSpec", "class", "größe", "isDeal", "explainDeal", ""].map(local)).toEqual([
    "jobSpec",
    "jobSpec2",
    "class2",
    "member",
    "member2",
    "member3",
    "member4",
  ]);
});
