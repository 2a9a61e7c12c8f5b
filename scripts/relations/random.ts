import fc from "fast-check";
import type { Json } from "../../generator/model/json.ts";
import { DRAFTS, type Draft } from "../fuzz/dialects.ts";
import { accepts } from "../fuzz/evaluate.ts";
import { asRead, instances } from "../fuzz/instances.ts";
import { ajvJudge, type Judge } from "../fuzz/judges.ts";
import { schemasOf } from "../fuzz/schemas.ts";
import { type Ask, type Asked, askAbout } from "./ask.ts";
import { confirm } from "./confirm.ts";
import { knownEdits } from "./known-edits.ts";
import { smallInstances, smallSchemas } from "./random-schemas.ts";
import { count, newTally, type Tally } from "./tally.ts";

/** How much one batch holds: schemas of each kind, each of them compared with so many others, and known edits. */
export interface BatchSize {
  readonly schemas: number;
  readonly neighbours: number;
  readonly edits: number;
}

const BATCH: BatchSize = { schemas: 20, neighbours: 4, edits: 50 };

/** Pairs of schemas that a batch compares: each one with itself and with its neighbours, and the edits. */
export function pairsOf({ schemas, neighbours, edits }: BatchSize): number {
  return 2 * schemas * (neighbours + 1) + edits;
}

/** Compares so many random pairs of schemas in both directions, from a seed on. */
export async function randomPairs(pairs: number, seed: number, tell: (line: string) => void): Promise<Tally> {
  const tally = newTally();
  const batches = Math.ceil(pairs / pairsOf(BATCH));
  for (let batch = 0; batch < batches; batch++) {
    await compareBatch(seed + batch, BATCH, tally);
    if (batch % 20 === 19) tell(`${(batch + 1) * pairsOf(BATCH)} pairs, ${tally.wrong.length} wrong`);
  }
  return tally;
}

/** Compares the pairs of one batch; a seed stands for the same ones in every run. */
export async function compareBatch(seed: number, size: BatchSize, tally: Tally): Promise<void> {
  const draft = DRAFTS[seed % DRAFTS.length] ?? "2020-12";
  await compareAll(sampled(smallSchemas, size.schemas, seed), "2020-12", seed, size, tally);
  await compareAll(sampled(schemasOf(draft), size.schemas, seed), draft, seed, size, tally);
  await compareEdits(seed, size, tally);
}

function sampled(made: fc.Arbitrary<Json>, numRuns: number, seed: number): readonly Json[] {
  return fc.sample(made, { numRuns, seed }).map(asRead);
}

/** A schema, and everything that is known of it without the engine. */
interface Subject {
  readonly uri: string;
  readonly schema: Json;
  readonly draft: Draft;
  /** The reading of the specification that has nothing in common with the engine. */
  readonly accepts: (instance: Json) => boolean;
  readonly ajv: Judge;
}

function subjectOf(schema: Json, index: number, draft: Draft): Subject {
  const ajv = ajvJudge(schema, draft);
  const uri = `https://random.example/s${index}/root.json`;
  return { uri, schema, draft, accepts: (instance) => accepts(schema, instance, draft), ajv };
}

async function compareAll(
  schemas: readonly Json[],
  draft: Draft,
  seed: number,
  { neighbours }: BatchSize,
  tally: Tally,
): Promise<void> {
  const subjects = schemas.map((schema, index) => subjectOf(schema, index, draft));
  const ask = await askAbout(Object.fromEntries(subjects.map(({ uri, schema }) => [uri, schema])));
  const tries = [...sampled(smallInstances, 150, seed), ...sampled(instances, 100, seed)];
  const accepted = new Map(subjects.map((subject) => [subject, tries.map(subject.accepts)]));
  for (const [index, one] of subjects.entries()) {
    const others = Array.from({ length: neighbours }, (_, step) => subjects[(index + step + 1) % subjects.length]);
    for (const other of [one, ...others]) {
      if (other === undefined) continue;
      const isWanted = (at: number, signs: Signs): boolean =>
        accepted.get(one)?.[at] === signs[0] && accepted.get(other)?.[at] === signs[1];
      for (const signs of SIGNS) {
        const asked = askSigned(ask, one, other, signs);
        count(tally, asked, () => wordsOf(one, other, signs));
        const found = "none" in asked.answer ? tries.find((_, at) => isWanted(at, signs)) : undefined;
        if (found !== undefined) tally.wrong.push(`${JSON.stringify(found)} was missed: ${wordsOf(one, other, signs)}`);
        await judge(asked, one, other, signs, tally);
      }
    }
  }
}

/** Whether an instance is one of each of two schemas. */
type Signs = readonly [boolean, boolean];

const SIGNS: readonly Signs[] = [
  [true, false],
  [false, true],
  [true, true],
];

function askSigned(ask: Ask, one: Subject, other: Subject, signs: Signs): Asked {
  const both = [one, other].map(({ uri }) => ({ set: 0, uri }));
  return ask(
    both.filter((_, index) => signs[index] === true),
    both.filter((_, index) => signs[index] === false),
  );
}

function wordsOf(one: Subject, other: Subject, signs: Signs): string {
  return `${one.draft} ${signs.join()} ${JSON.stringify(one.schema)} ${JSON.stringify(other.schema)}`;
}

/** An instance must be such by the specification, and by ajv, or else by hyperjump. */
async function judge({ answer }: Asked, one: Subject, other: Subject, signs: Signs, tally: Tally): Promise<void> {
  if (!("instance" in answer)) return;
  const { instance } = answer;
  for (const [index, subject] of [one, other].entries()) {
    const expected = signs[index] === true;
    const byAjv = subject.ajv(instance);
    const isSure = subject.accepts(instance) === expected;
    if (isSure && (byAjv === undefined || byAjv === expected || isDisputed(subject))) continue;
    const problem = isSure ? await confirm(subject.schema, instance, expected) : "the specification";
    if (problem !== undefined)
      tally.wrong.push(`${JSON.stringify(instance)} is refuted by ${problem}: ${wordsOf(one, other, signs)}`);
  }
}

/** 2019-09 does not count items that `contains` has looked at as evaluated, but validators do, as the next draft has it. */
function isDisputed({ schema, draft }: Subject): boolean {
  const text = JSON.stringify(schema);
  return draft === "2019-09" && text.includes('"contains"') && text.includes('"unevaluatedItems"');
}

async function compareEdits(seed: number, { edits }: BatchSize, tally: Tally): Promise<void> {
  const made = fc.sample(knownEdits, { numRuns: edits, seed });
  const pairs = made.map((edit, index) => ({
    ...edit,
    one: subjectOf(asRead(edit.before), 2 * index, "2020-12"),
    other: subjectOf(asRead(edit.after), 2 * index + 1, "2020-12"),
  }));
  const subjects = pairs.flatMap(({ one, other }) => [one, other]);
  const ask = await askAbout(Object.fromEntries(subjects.map(({ uri, schema }) => [uri, schema])));
  for (const { one, other, backward, forward } of pairs) {
    for (const [signs, isWithin] of [
      [[true, false], backward],
      [[false, true], forward],
    ] as const) {
      const asked = askSigned(ask, one, other, signs);
      count(tally, asked, () => wordsOf(one, other, signs));
      if (isWithin ? "instance" in asked.answer : "none" in asked.answer)
        tally.wrong.push(`${JSON.stringify(asked.answer)} is not what is known: ${wordsOf(one, other, signs)}`);
      await judge(asked, one, other, signs, tally);
    }
  }
}
