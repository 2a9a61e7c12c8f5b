import { beforeAll, expect, test } from "vitest";
import { compile, type Json } from "../../index.ts";

/** Neither model says which values of `kind` are its own; the discriminators do. */
const DESCRIPTION: Json = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  components: {
    schemas: {
      Pet: {
        oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
        discriminator: { propertyName: "kind", mapping: { cat: "Cat", tom: "#/components/schemas/Cat" } },
      },
      Told: {
        oneOf: [{ description: "Meows.", $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
        discriminator: { propertyName: "kind", mapping: { cat: "Cat" } },
      },
      Cat: { type: "object", required: ["kind"], properties: { kind: { type: "string" } } },
      Dog: { type: "object", required: ["kind"], properties: { kind: { type: "string" } } },
      Base: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string" } },
        discriminator: { propertyName: "kind", mapping: { dog: "#/components/schemas/Dog", other: "Nobody" } },
      },
    },
  },
};

const pages = new Map<string, string>();

beforeAll(async () => {
  for (const layout of ["full", "reference"] as const) {
    const { artifacts } = await compile({
      schemas: { "pets.json": DESCRIPTION },
      targets: ["docs"],
      layout,
      notations: ["json"],
    });
    for (const { path, text } of artifacts)
      pages.set(`${layout} ${path.replace(/.*\//, "")}`, text.replace(/\]\([^)]*\)/g, "]"));
  }
});

const UNION = "`kind` tells which model it is: `cat` for [Cat], `tom` for [Cat], `Dog` for [Dog].";

test.each(["full", "reference"])("the %s page of a union tells which value means which model", (layout) => {
  expect(pages.get(`${layout} pet.md`)).toContain(UNION);
});

test.each(["full", "reference"])("the %s page of a model with the member itself tells it there", (layout) => {
  const page = pages.get(`${layout} base.md`);
  expect(page).toContain("Tells which model it is: `dog` for [Dog].");
  expect(page).not.toContain("`kind` tells");
});

test("alternatives that have sections are named by their values", () => {
  expect(pages.get("full told.md")).toContain("### With `kind` `cat`");
  expect(pages.get("full told.md")).toContain("### With `kind` `Dog`");
});
