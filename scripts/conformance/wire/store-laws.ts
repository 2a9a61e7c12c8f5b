import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import type { CompileOptions } from "../../../generator/index.ts";
import { sampler } from "../../../generator/instances/sampler.ts";
import { brokenByValue, brokenByWire } from "../../laws/codec-laws.ts";
import { type CodecOf, type Codecs, codecsOf } from "../../laws/codecs-of.ts";
import { valuesOf } from "../../laws/values-of.ts";
import { documentsOf } from "../store/documents.ts";
import { evenSample, storeSchemas } from "../store/folder.ts";

/** What is said of the wire, by turns. */
const WIRES: readonly Partial<CompileOptions>[] = [
  { wireNames: "PascalCase" },
  { wireNames: "snake_case", wireMatch: "fold", wireNull: "zero" },
  { wireNames: "kebab-case", wireUnknown: "drop", wireNull: "absent" },
];
const VALUES = 8;

/** Makes codecs of the schemas of a SchemaStore folder, with made-up forms on the wire, and looks whether they keep the laws. */
export async function storeLaws(
  store: string,
  {
    scratch,
    sample,
    files,
  }: { readonly scratch: string; readonly sample?: number | undefined; readonly files?: readonly string[] | undefined },
): Promise<{ readonly text: string; readonly ok: boolean }> {
  const all = storeSchemas(store);
  const sums = { schemas: 0, refused: 0, codecs: 0, doubtful: 0, values: 0 };
  const broken: string[] = [];
  for (const [index, file] of evenSample(files ?? [...all.keys()], sample).entries()) {
    const { uri, schemas } = documentsOf(file, all);
    const wire = WIRES[index % WIRES.length] ?? {};
    const options = { ...wire, schemas, entry: [uri], dialect: "draft-07", unknownKeywords: "ignore" } as const;
    const made = await codecsOf(options, join(scratch, file), (path) => import(pathToFileURL(path).href));
    sums.schemas++;
    // Two names may be one in another case, and then nothing is made.
    if (made.errors.length > 0) sums.refused++;
    if (made.isDoubtful) sums.doubtful++;
    sums.codecs += made.codecs.length;
    const keeps = wire.wireUnknown === undefined;
    for (const codec of made.codecs) {
      const { problems, values } = problemsOf(codec, made, keeps);
      sums.values += values;
      broken.push(...problems.map((problem) => `BROKEN  ${file} ${codec.name}: ${problem}`));
    }
  }
  const { schemas, refused, codecs, doubtful, values } = sums;
  const sum = `${schemas} schemas, ${refused} refused, ${doubtful} with alternatives in doubt; ${codecs} codecs, ${values} values and documents, ${broken.length} break a law`;
  return { text: `${[...broken.slice(0, 50), sum].join("\n")}\n`, ok: broken.length === 0 };
}

function problemsOf(
  codec: CodecOf,
  { model, isDoubtful }: Codecs,
  keeps: boolean,
): { readonly problems: readonly string[]; readonly values: number } {
  const { sampleOf } = sampler(model);
  const draw = (shape: CodecOf["shape"]) =>
    fc.sample(valuesOf(shape, model, sampleOf), { numRuns: VALUES, seed: 1 }).filter((value) => value !== undefined);
  const expected = { keeps, isSure: !isDoubtful };
  const own = draw(codec.shape).filter(codec.is);
  const documents = draw(codec.wireShape);
  const found = [
    ...own.map((value) => brokenByValue(value, codec, expected)),
    ...documents.map((wire) => brokenByWire(wire, codec, expected)),
  ];
  return { problems: found.filter((problem) => problem !== undefined), values: found.length };
}
