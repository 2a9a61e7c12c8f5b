/** Divisors with more decimals are rare. */
const MAX_SCALE = 1e9;
/**
 * Up to here a decimal is the shortest one of a number if the quotient of its digits and a power of ten is that number:
 * both are exact, their quotient is the nearest number there is, and rounding finds the digits.
 */
const EXACT = 2 ** 50;

/** Whether a number is a multiple of another, as the decimal numbers that both are written as. */
export function multipleOf(value: number, divisor: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0;
  if (!Number.isFinite(value)) return false;
  for (let scale = 1; scale <= MAX_SCALE; scale *= 10) {
    const divided = Math.round(divisor * scale);
    if (divided / scale !== divisor) continue;
    const whole = Math.round(value * scale);
    if (Math.abs(whole) > EXACT || divided > EXACT) break;
    return whole / scale === value && whole % divided === 0;
  }
  const one = decimal(value);
  const other = decimal(divisor);
  const exponent = Math.min(one.exponent, other.exponent);
  return scaled(one, exponent) % scaled(other, exponent) === 0n;
}

interface Decimal {
  readonly digits: bigint;
  /** Of ten. */
  readonly exponent: number;
}

function decimal(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

function scaled({ digits, exponent }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(exponent - to);
}
