import { describe, expect, it } from "vitest";
import type { Json } from "../../model/json.ts";
import type { Location } from "../../model/location.ts";
import type { PackageDocument, SchemaDocument } from "../../model/schema-set.ts";
import type { DeclarationId, Shape } from "../../model/shape/shape.ts";
import type { DeclarationSource } from "../references/find-declarations.ts";
import { packageNames } from "./package-names.ts";

const at = (document: string, pointer = ""): Location => ({ document, pointer });
const idOf = ({ document, pointer }: Location): DeclarationId => `u:${document}#${pointer}`;

function documentOf(id: string, of?: Partial<PackageDocument>, json: Json = {}): SchemaDocument {
  const own = of && { name: "@a/b", module: "b", declarations: {}, ...of };
  return { id, uri: `u:${id}`, json, syntax: "json", dialect: "2020-12", entry: true, ...(own && { package: own }) };
}

function source(place: Location): DeclarationSource {
  const id = idOf(place);
  return { at: place, id, uri: id } as unknown as DeclarationSource;
}

const referring = (place: Location, target: Location): Shape => ({
  at: place,
  parts: { reference: { $ref: { target: idOf(target) }, at: { $ref: "/$ref" } } },
  notes: {},
});

const dynamic = (place: Location): Shape => ({
  at: place,
  parts: { reference: { $dynamicRef: { target: "u:a.json#" }, at: {} } },
  notes: {},
});

const around = (items: Shape): Shape => ({
  at: at("a.json"),
  parts: { items: { items, at: { items: "/items" } } },
  notes: {},
});

const NONE: ReadonlyMap<DeclarationId, Shape> = new Map();
const ROOT = { declarations: { " ": "Money" } };

describe("packageNames", () => {
  it("has the names of what packages declare, and of nothing else", () => {
    const documents = [documentOf("a.json"), documentOf("@a/b/b.json", ROOT)];
    const found = packageNames(documents, [source(at("a.json")), source(at("@a/b/b.json"))], NONE);
    expect([...found.declarations]).toEqual([[idOf(at("@a/b/b.json")), "Money"]]);
    expect([...found.modules]).toEqual([["@a/b/b.json", "@a/b:b"]]);
    expect(found.diagnostics).toEqual([]);
  });

  it("tells of what a package does not declare where it is first used, else where it stands", () => {
    const place = at("@a/b/b.json", "/x");
    const shapes = new Map([
      ["0", around(referring(at("a.json", "/items"), at("@a/b/b.json")))],
      ["1", dynamic(at("a.json"))],
      ["2", referring(at("a.json", "/items"), place)],
      ["3", referring(at("c.json"), place)],
    ]);
    const finding = (of: ReadonlyMap<DeclarationId, Shape>): unknown =>
      packageNames([documentOf("@a/b/b.json", {})], [source(place)], of).diagnostics[0];
    const message = `the package @a/b declares nothing for ${idOf(place)}`;
    expect(finding(shapes)).toMatchObject({ code: "bad-package", location: at("a.json", "/items"), message });
    expect(finding(NONE)).toMatchObject({
      location: place,
      hint: "there the schema must be a file's root or an entry of $defs; let it be made by the same options",
    });
  });

  it.each([
    ["@a/b", "@a/b declare two schemas of the name MONEY"],
    ["@a/c", "@a/b and @a/c declare two schemas of the name MONEY"],
  ])("refuses names that differ in case alone, of another one and %s", (name, message) => {
    const documents = [
      documentOf("@a/b/b.json", ROOT),
      documentOf("other.json", { name, declarations: { " ": "MONEY" } }),
    ];
    const { diagnostics } = packageNames(documents, [source(at("@a/b/b.json")), source(at("other.json"))], NONE);
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: "bad-package", location: at("other.json"), message, hint: "rename one" }),
    ]);
  });

  it.each<readonly [what: string, of: object | undefined, own: Json, places: readonly Location[], warnings: number]>([
    ["known by its path alone", ROOT, {}, [at("b.json"), at("@a/b/b.json")], 1],
    ["with an id", ROOT, { $id: "x" }, [at("b.json"), at("@a/b/b.json")], 0],
    ["that is true", ROOT, true, [at("b.json"), at("@a/b/b.json")], 1],
    ["whose path nobody uses here", ROOT, {}, [at("@a/b/b.json")], 0],
    ["that nobody uses", ROOT, {}, [at("b.json")], 0],
    ["of no package", undefined, {}, [at("b.json"), at("@a/b/b.json")], 0],
  ])("warns of a document of a package %s", (_, of, json, places, warnings) => {
    const documents = [documentOf("b.json"), documentOf("@a/b/b.json", of, json)];
    const { diagnostics } = packageNames(documents, places.map(source), NONE);
    const finding = {
      code: "bad-package",
      severity: "warning",
      location: at("b.json"),
      message: "the package @a/b has b.json, too: a Standard JSON Schema cannot hold both",
      hint: "give them an $id",
    };
    expect(diagnostics).toEqual(Array.from({ length: warnings }, () => expect.objectContaining(finding)));
  });
});
