import { expect, test } from "vitest";
import { compareBatch } from "../../scripts/relations/random.ts";
import { newTally } from "../../scripts/relations/tally.ts";

const SEED = Number(process.env["FAST_CHECK_SEED"] ?? 71);

/** Little, since every run of the tests pays for it; `npm run relations -- random` asks for more. */
const SIZE = { schemas: 10, neighbours: 3, edits: 30 };

test("answers on random pairs of schemas agree with another reading of the specification, with ajv, and with what edits are known to do", async () => {
  const tally = newTally();
  // Each seed takes another draft.
  for (let seed = SEED; seed < SEED + 5; seed++) await compareBatch(seed, SIZE, tally);
  expect(tally.wrong).toEqual([]);
  const { instance, none, undecided } = tally.kinds;
  expect(none).toBeGreaterThan(300);
  expect(instance).toBeGreaterThan(500);
  expect(undecided).toBeLessThan(10);
}, 600_000);
