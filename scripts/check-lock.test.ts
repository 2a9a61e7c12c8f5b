import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { engineFindings, type Lock, lockFindings } from "./check-lock.ts";

test.each(["../package-lock.json", "toolchains/packages/package-lock.json"])(
  "every package is fixed to its bytes, from no certain registry, with a licence that we know: %s",
  (path) => {
    const lock: Lock = JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
    expect(lockFindings(lock)).toEqual([]);
  },
);

const GOOD = { integrity: "sha512-x", license: "MIT" };

test.each([
  ["no integrity", { license: "MIT" }, "has no integrity"],
  ["a weak integrity", { ...GOOD, integrity: "sha1-x" }, "has a weak integrity"],
  ["an address", { ...GOOD, resolved: "https://example.com/a.tgz" }, "names the address https://example.com/a.tgz"],
  ["a licence that nobody has looked at", { ...GOOD, license: "SSPL-1.0" }, "has the licence SSPL-1.0"],
  ["no licence", { integrity: "sha512-x" }, "has the licence (none)"],
])("finds %s", (_, entry, finding) => {
  expect(lockFindings({ packages: { "": {}, "node_modules/a": entry } })).toEqual([`node_modules/a ${finding}`]);
});

test("lets tools of developers have other licences", () => {
  expect(lockFindings({ packages: { "node_modules/a": { ...GOOD, license: "MPL-2.0", dev: true } } })).toEqual([]);
});

test("every dependency runs wherever the package says that it does", () => {
  const lock: Lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));
  const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as typeof GOOD_ROOT;
  expect(lock.packages[""]?.engines).toEqual(engines);
  expect(engineFindings(lock)).toEqual([]);
});

const GOOD_ROOT = { engines: { node: "^20.19.0 || >=22.12.0" } };

test.each([
  [">=20", []],
  ["18 || 20 || >=22", []],
  [
    "^20.17.0 || >=22.13.0",
    ["node_modules/a is for Node ^20.17.0 || >=22.13.0, and not for all of ^20.19.0 || >=22.12.0"],
  ],
])("a package for Node %s", (node, findings) => {
  const packages = { "": GOOD_ROOT, "node_modules/a": { ...GOOD, engines: { node } } };
  expect(engineFindings({ packages })).toEqual(findings);
});
