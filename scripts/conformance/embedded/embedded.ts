import { byHyperjump } from "../../../generator/emit/guards/testing/judges.ts";
import type { Json } from "../../../generator/index.ts";
import { table } from "../../bench/table.ts";
import type { Draft } from "../../fuzz/dialects.ts";
import { ajvJudge } from "../../fuzz/judges.ts";
import type { GuardsOf } from "../../vitest/emitted.ts";
import { guardsOfGroups, type Settings } from "../run.ts";
import type { TestFile, TestGroup } from "../suite.ts";

/** The versions of JSON Schema that a guard is asked for, and what ajv calls them; it does not know OpenAPI's. */
const TARGETS: Readonly<Record<string, Draft | undefined>> = {
  "draft-2020-12": "2020-12",
  "draft-2019-09": "2019-09",
  "draft-07": "draft-07",
  "draft-06": "draft-06",
  "openapi-3.0": undefined,
};

/** A file of the suite, and how its guards are made. */
export interface WantedFile {
  readonly file: TestFile;
  readonly settings: Settings;
}

/** What became of the groups of a draft in one version. */
interface Sums {
  /** Groups whose schema is given, and those for which the version has no words. */
  given: number;
  refused: number;
  /** Verdicts of others that are the guard's, and those of one that stands alone against the guard and another. */
  same: number;
  alone: number;
  findings: number;
}

/**
 * Asks each guard of the suite for its schema in every version, and lets ajv and hyperjump judge the instances by it: they
 * must say what the guard says. One that stands alone against the guard and the other is counted, and no finding.
 */
export async function embeddedConformance(
  files: readonly WantedFile[],
  verbose: boolean,
): Promise<{ readonly text: string; readonly ok: boolean }> {
  const sums = new Map<string, Sums>();
  const findings: string[] = [];
  const others: string[] = [];
  for (const { file, settings } of files) {
    // What a format says is left to each tool.
    if (file.path.startsWith("optional/format/")) continue;
    const guards = await guardsOfGroups(file, settings);
    for (const group of file.groups) {
      const guard = guards.get(group);
      if (guard === undefined || typeof guard === "string") continue;
      const place = `${file.draft}/${file.path}: ${group.description}`;
      for (const target of Object.keys(TARGETS)) {
        const sum = sumOf(sums, `${file.draft} -> ${target}`);
        const found = await judged(guard, group, target, sum);
        findings.push(...found.wrong.map((line) => `WRONG   ${place}: ${target}: ${line}`));
        others.push(...found.told.map((line) => `${place}: ${target}: ${line}`));
      }
    }
  }
  const head = ["", "given", "no words", "same verdict", "one alone", "wrong"];
  const rows = [...sums].map(([name, { given, refused, same, alone, findings: wrong }]) =>
    [name, given, refused, same, alone, wrong].map(String),
  );
  const lines = [...findings, ...(verbose ? others : []), table([head, ...rows]).trimEnd()];
  return { text: `${lines.join("\n")}\n`, ok: findings.length === 0 };
}

function sumOf(sums: Map<string, Sums>, name: string): Sums {
  const known = sums.get(name) ?? { given: 0, refused: 0, same: 0, alone: 0, findings: 0 };
  sums.set(name, known);
  return known;
}

async function judged(
  { is, jsonSchema }: GuardsOf,
  { tests }: TestGroup,
  target: string,
  sum: Sums,
): Promise<{ readonly wrong: readonly string[]; readonly told: readonly string[] }> {
  let json: Json;
  try {
    json = jsonSchema(target) as Json;
  } catch (error) {
    sum.refused++;
    return { wrong: [], told: [String(error)] };
  }
  sum.given++;
  const draft = TARGETS[target];
  const judges = [
    ...(draft === undefined ? [] : [["ajv", ajvJudge(json, draft)] as const]),
    ["hyperjump", await hyperjump(json, target)] as const,
  ];
  const wrong: string[] = [];
  const told: string[] = [];
  for (const { data, description } of tests) {
    const own = is(data);
    const verdicts = judges.map(([name, accepts]) => [name, accepts(data as Json)] as const);
    const same = verdicts.filter(([, verdict]) => verdict === own);
    const against = verdicts.filter(([, verdict]) => verdict !== own);
    sum.same += same.length;
    if (against.length === 0) continue;
    const names = against.map(([name, verdict]) => `${name} ${verdict === undefined ? "cannot tell" : verdict}`);
    const line = `${description}: the guard says ${own}, ${names.join(", ")}, of ${JSON.stringify(json).slice(0, 300)}`;
    if (same.length > 0) {
      sum.alone++;
      told.push(line);
    } else {
      sum.findings++;
      wrong.push(line);
    }
  }
  return { wrong, told };
}

async function hyperjump(json: Json, target: string): Promise<(instance: Json) => boolean | undefined> {
  try {
    const accepts = await byHyperjump(json as object, target);
    return (instance) => {
      try {
        return accepts(instance);
      } catch {
        return undefined;
      }
    };
  } catch {
    return () => undefined;
  }
}
