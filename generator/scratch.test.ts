import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { analyse } from "./analyse/analyse.ts";
import { javascript } from "./code/javascript.ts";
import { guards } from "./emit/guards/guards.ts";
import { KEYWORDS } from "./keywords/vocabulary.ts";
import { loadSchemas } from "./load/load.ts";

import { loadFolder } from "./load/load.ts";
test("spec", async () => {
  const { set, diagnostics: d1 } = await loadFolder({ input: "/work/main/schema", dialect: "2020-12", allowOutside: false, allowNetwork: false });
  const { model, diagnostics: d2 } = analyse(set, { unknownKeywords: "warn" });
  console.log([...d1, ...d2]);
  const opts: any = { formats: "annotate", notations: [], command: "triptych generate", source: "schema/" };
  const locate: any = (t: string, d: any) => (t === "guards" ? guards.locate(d, opts) : { path: `types/${d.module}.ts`, symbol: d.name });
  const { artifacts } = await guards.emit(model, opts, locate);
  for (const a of artifacts) if (/spec.ts|label-sel|resource/.test(a.path)) console.log(a.text);
});
test("scratch", async () => {
  const schemas: Record<string, any> = {};
  const ex: any[] = [];
  for (const unit of KEYWORDS.values()) {
    if (unit.kind === "annotation") continue;
    unit.examples.forEach((e, i) => {
      const id = `${unit.keyword.replace("$", "s-")}-${i}.json`;
      schemas[id] = e.schema;
      ex.push({ id, e });
    });
  }
  const { set, diagnostics: d1 } = await loadSchemas(schemas, { dialect: "2020-12" });
  const { model, diagnostics: d2 } = analyse(set, { unknownKeywords: "warn" });
  console.log([...d1, ...d2].filter((d) => d.severity !== "note"));
  const opts: any = { formats: "annotate", notations: [], command: "triptych generate", source: "schema/" };
  const locate: any = (t: string, d: any) => (t === "guards" ? guards.locate(d, opts) : { path: `types/${d.module}.ts`, symbol: d.name });
  const { artifacts } = await guards.emit(model, opts, locate);
  const dir = mkdtempSync(join(tmpdir(), "scr-"));
  writeFileSync(join(dir, "package.json"), '{"type":"module"}');
  for (const a of artifacts) {
    const p = join(dir, a.path);
    mkdirSync(dirname(p), { recursive: true });
    writeFileSync(p, a.text);
    writeFileSync(p.replace(/ts$/, "js"), javascript(a.path, a.text).code);
  }
  console.log(dir);
  let bad = 0;
  for (const { id, e } of ex) {
    const decl = model.declarations[id]!;
    const m = await import(join(dir, `guards/${decl.module}.js`));
    for (const [want, list] of [[true, e.accept], [false, e.reject]] as const)
      for (const v of list) {
        const got = m[`is${decl.name}`](v);
        const val = m[`validate${decl.name}`](v);
        if (got !== want || val.ok !== want || (!want && val.errors.length === 0)) {
          bad++;
          console.log("BAD", id, JSON.stringify(e.schema), JSON.stringify(v), { want, got, val });
        }
      }
  }
  expect(bad).toBe(0);
});
