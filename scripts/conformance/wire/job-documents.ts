import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import type { Json } from "../../../generator/index.ts";
import { isJsonObject, member } from "../../../generator/model/json.ts";
import { type CodecOf, codecsOf } from "../../laws/codecs-of.ts";

/**
 * What servers read out of the job documents at hand, by the rules of Go's encoding/json: names in any case, words in any
 * case, null as absent. Each stands by what it is about, not by its bytes; a document that is not in the list must keep the
 * laws as well.
 */
const EXPECTED: Json = JSON.parse(readFileSync(new URL("expected-documents.json", import.meta.url), "utf8"));

/**
 * Decodes every job document of a folder, compares with what a server reads, writes it, and reads it again.
 * @param folder - JSON and YAML files, each with a `Spec`
 * @param scratch - an empty folder
 * @param schemas - the models
 */
export async function jobDocuments(
  folder: string,
  scratch: string,
  schemas: Readonly<Record<string, Json>>,
): Promise<{ readonly text: string; readonly ok: boolean }> {
  const { codecs } = await codecsOf({ schemas }, scratch, (path) => import(pathToFileURL(path).href));
  const codec = codecs.find(({ name }) => name === "Spec");
  if (codec === undefined) throw new Error("the models have no codec of Spec");
  const files = readdirSync(folder).filter((file) => [".json", ".yaml", ".yml"].includes(extname(file)));
  const problems = [
    ...files.flatMap((file) => {
      const document: Json = parse(readFileSync(join(folder, file), "utf8"));
      const problem = problemOf(memberOf(document, "Spec"), memberOf(EXPECTED, file), codec);
      return problem === undefined ? [] : [`${file}: ${problem}`];
    }),
    ...(files.length === 0 ? [`${folder} holds no documents`] : []),
  ];
  const listed = files.filter((file) => memberOf(EXPECTED, file) !== undefined).length;
  const sum = `${files.length} job documents, ${listed} of them by the table; ${problems.length} problems`;
  return {
    text: `${[...problems.map((problem) => `FAILED  ${problem}`), sum].join("\n")}\n`,
    ok: problems.length === 0,
  };
}

function memberOf(value: Json, name: string): Json | undefined {
  return isJsonObject(value) ? member(value, name) : undefined;
}

/** What is wrong with the reading of a document; `expected` is undefined where the table does not know it. */
function problemOf(wire: unknown, expected: Json | undefined, codec: CodecOf): string | undefined {
  const result = codec.decode(wire);
  if (!result.ok) return `it is refused: ${JSON.stringify(result.errors)}`;
  if (expected !== undefined && sorted(result.value) !== sorted(expected)) return `it is ${sorted(result.value)}`;
  const written = codec.encode(result.value);
  if (!codec.isWire(written)) return `what is written is not of the form on the wire: ${sorted(written)}`;
  const again = codec.decode(written);
  return again.ok && sorted(again.value) === sorted(result.value) ? undefined : "read again, it is another value";
}

/** A text by which equal values are known. */
function sorted(value: unknown) {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
