// RFC 3492. Labels are short, so both functions may look at all of a label for each of its characters.
const BASE = 36;
const FIRST = 128;
const FIRST_BIAS = 72;
const LAST = 0x10ffff;

/** The text that Punycode in lower case stands for; undefined where no text is encoded as that. */
export function decodePunycode(encoded: string): string | undefined {
  const delimiter = encoded.lastIndexOf("-");
  if (delimiter === 0) return undefined;
  const points = Array.from(encoded.slice(0, Math.max(delimiter, 0)), codePoint);
  const basic = points.length;
  let position = 0;
  let point = FIRST;
  let bias = FIRST_BIAS;
  for (let index = delimiter + 1; index < encoded.length; ) {
    const before = position;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(encoded.charCodeAt(index++));
      position += digit * weight;
      // Past the end of the text the digit is not a number, and nor is the position.
      if (!(position <= LAST * encoded.length)) return undefined;
      const min = threshold(k, bias);
      if (digit < min) break;
      weight *= BASE - min;
    }
    const length = points.length + 1;
    bias = adapt(position - before, length, before === 0 && points.length === basic);
    point += Math.floor(position / length);
    position %= length;
    if (point > LAST || (point >= 0xd800 && point <= 0xdfff)) return undefined;
    points.splice(position++, 0, point);
  }
  return points.length === basic ? undefined : String.fromCodePoint(...points);
}

/** How long text is in Punycode. It holds a character beyond ASCII. */
export function punycodeLength(text: string): number {
  const points = Array.from(text, codePoint);
  const basic = points.filter((point) => point < FIRST).length;
  let length = basic === 0 ? 0 : basic + 1;
  let bias = FIRST_BIAS;
  let delta = 0;
  let point = FIRST;
  for (let done = basic; done < points.length; ) {
    const next = Math.min(...points.filter((other) => other >= point));
    delta += (next - point) * (done + 1);
    for (const other of points) {
      if (other < next) delta++;
      if (other !== next) continue;
      length += digitCount(delta, bias);
      bias = adapt(delta, done + 1, done === basic);
      delta = 0;
      done++;
    }
    delta++;
    point = next + 1;
  }
  return length;
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function digitOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 26 : Number.NaN;
}

function threshold(k: number, bias: number): number {
  return Math.min(Math.max(k - bias, 1), 26);
}

function digitCount(delta: number, bias: number): number {
  let count = 1;
  let rest = delta;
  for (let k = BASE; rest >= threshold(k, bias); k += BASE) {
    rest = Math.floor((rest - threshold(k, bias)) / (BASE - threshold(k, bias)));
    count++;
  }
  return count;
}

function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > 455; k += BASE) rest = Math.floor(rest / (BASE - 1));
  return k + Math.floor((BASE * rest) / (rest + 38));
}
