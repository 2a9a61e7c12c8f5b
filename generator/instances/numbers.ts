import type { FactClaim, Literal } from "./claim.ts";
import { judgeAll } from "./judge.ts";
import { type Built, none, reasonAt, undecided } from "./outcome.ts";
import type { Search } from "./search.ts";

/** A decimal number: `digits` times ten to the power of `-scale`. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** What is asked of a number, in units of ten to the power of `-scale`. */
interface Asked {
  readonly scale: number;
  readonly min: bigint | undefined;
  readonly max: bigint | undefined;
  /** What the number is a multiple of; undefined where nothing asks for that. */
  readonly step: bigint | undefined;
  readonly notMultiples: readonly bigint[];
  readonly others: ReadonlySet<bigint>;
  /** What speaks of numbers beyond those that are written as they are. */
  readonly large: FactClaim | undefined;
}

/** So many candidates are looked at before the search ends without an answer, where they are short. */
const MAX_CANDIDATES = 20_000;

/** To calculate with numbers of more digits takes longer. */
const SHORT = 20;

/** Candidates that are looked at for one step of the search. */
const CANDIDATES_OF_STEP = 8n;

/** The scale of the numbers between those that the schema speaks of. */
const FINER = 3;

/** A number that satisfies facts on numbers, the simplest that is found. */
export function buildNumber(facts: readonly Literal[], search: Search): Built {
  const built = exactNumber(facts, search);
  if (!("undecided" in built)) return built;
  // Beside large or small limits there are few numbers that can be written, and these can simply be looked at.
  const value = facts.flatMap(beside).find((one) => Number.isFinite(one) && judgeAll(facts, one) === true);
  return value === undefined ? built : { value };
}

function beside({ claim }: Literal): readonly number[] {
  if (claim.kind !== "fact" || claim.fact.kind !== "bound") return [];
  const { limit } = claim.fact;
  const gap = Math.max(Math.abs(limit) * Number.EPSILON, Number.MIN_VALUE);
  return [limit, limit - gap, limit + gap];
}

function exactNumber(facts: readonly Literal[], search: Search): Built {
  const decimals = facts.flatMap(decimalsIn);
  const scale = Math.max(0, ...decimals.map((decimal) => decimal.scale));
  if (scale > 400) return undecided("a number too small to calculate with");
  const exact = ask(facts, scale);
  if (exact.step !== undefined) return nearest(exact, search);
  // Integers first, since they read best; then ever finer numbers, so that a gap between two bounds is met.
  const unit = 10n ** BigInt(scale);
  const integer = nearest({ ...exact, step: unit }, search);
  if ("value" in integer) return integer;
  for (const finer of [scale, scale + 1, scale + FINER]) {
    const found = nearest({ ...ask(facts, finer), step: 1n }, search);
    if ("value" in found) return found;
  }
  const { min, max } = ask(facts, scale + 1);
  // Between two different bounds there are always more numbers, if not such as can be written.
  const isPoint = min !== undefined && max !== undefined && min >= max;
  return isPoint ? proof(exact) : undecided("numbers too close to each other");
}

function proof({ large }: Asked): Built {
  return large === undefined ? none : undecided(reasonAt("integers beyond 2^53", large.at));
}

function ask(facts: readonly Literal[], scale: number): Asked {
  let min: bigint | undefined;
  let max: bigint | undefined;
  let step: bigint | undefined;
  const notMultiples: bigint[] = [];
  const others = new Set<bigint>();
  let large: FactClaim | undefined;
  const scaled = (value: number, claim: FactClaim): bigint => {
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER) large = claim;
    const { digits, scale: own } = decimal(value);
    return digits * 10n ** BigInt(scale - own);
  };
  for (const { claim, holds } of facts) {
    if (claim.kind !== "fact") continue;
    const { fact } = claim;
    if (fact.kind === "values")
      for (const value of fact.values) if (typeof value === "number") others.add(scaled(value, claim));
    if (fact.kind === "multiple") {
      if (holds) step = lcm(step ?? 1n, scaled(fact.of, claim), step === undefined);
      else notMultiples.push(scaled(fact.of, claim));
    }
    if (fact.kind !== "bound") continue;
    // A bound that fails is the other bound, with the limit itself changing sides.
    const isMin = (fact.side === "min") === holds;
    const isExclusive = fact.exclusive === holds;
    const limit = scaled(fact.limit, claim);
    if (isMin) min = larger(min, isExclusive ? limit + 1n : limit);
    else max = smaller(max, isExclusive ? limit - 1n : limit);
  }
  return { scale, min, max, step, notMultiples, others, large };
}

/** The multiple of the step nearest to zero that nothing speaks against. */
function nearest(asked: Asked, search: Search): Built {
  const { step = 1n, min, max, notMultiples, others, scale } = asked;
  const low = min === undefined ? undefined : ceilDivide(min, step);
  const high = max === undefined ? undefined : -ceilDivide(-max, step);
  if (low !== undefined && high !== undefined && low > high) return proof(asked);
  const isRefused = (digits: bigint): boolean => others.has(digits) || notMultiples.some((one) => digits % one === 0n);
  if (notMultiples.some((one) => step % one === 0n)) return proof(asked);
  const start = low !== undefined && low > 0n ? low : high !== undefined && high < 0n ? high : 0n;
  const candidates = maxCandidates(start * step);
  let isUnwritten = false;
  for (let distance = 0n; distance < candidates; distance++) {
    if (distance % CANDIDATES_OF_STEP === 0n) search.steps--;
    const around = distance === 0n ? [start] : [start + distance, start - distance];
    const inside = around.filter((one) => (low === undefined || one >= low) && (high === undefined || one <= high));
    if (inside.length === 0) return isUnwritten ? undecided("numbers with too many digits") : proof(asked);
    for (const one of inside) {
      if (isRefused(one * step)) continue;
      const value = written(one * step, scale);
      if (value !== undefined) return { value };
      isUnwritten = true;
    }
  }
  return undecided("too many numbers to look at");
}

function maxCandidates(start: bigint): number {
  const digits = start.toString().length;
  return Math.ceil(MAX_CANDIDATES * Math.min(1, SHORT / digits) ** 2);
}

/** The number, if the one that programs read is the same. */
function written(digits: bigint, scale: number): number | undefined {
  const value = Number(`${digits}e-${scale}`);
  if (!Number.isFinite(value)) return undefined;
  const back = decimal(value);
  const common = Math.max(scale, back.scale);
  const isSame = back.digits * 10n ** BigInt(common - back.scale) === digits * 10n ** BigInt(common - scale);
  return isSame ? value + 0 : undefined;
}

function decimal(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}

function decimalsIn({ claim }: Literal): readonly Decimal[] {
  if (claim.kind !== "fact") return [];
  const { fact } = claim;
  if (fact.kind === "bound") return [decimal(fact.limit)];
  if (fact.kind === "multiple") return [decimal(fact.of)];
  if (fact.kind !== "values") return [];
  return fact.values.filter((value) => typeof value === "number").map(decimal);
}

function ceilDivide(one: bigint, other: bigint): bigint {
  const quotient = one / other;
  return one % other > 0n ? quotient + 1n : quotient;
}

function lcm(one: bigint, other: bigint, isFirst: boolean): bigint {
  if (isFirst) return other;
  let [a, b] = [one, other];
  while (b !== 0n) [a, b] = [b, a % b];
  return (one / a) * other;
}

function larger(one: bigint | undefined, other: bigint): bigint {
  return one === undefined || other > one ? other : one;
}

function smaller(one: bigint | undefined, other: bigint): bigint {
  return one === undefined || other < one ? other : one;
}
