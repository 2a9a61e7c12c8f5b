import { camelCase } from "../../../code/identifier.ts";

/** Words that cannot name a local, and names that a guard's own frame uses. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    "arguments await branch break case catch class const constructor continue debugger default delete do else enum eval export " +
    "extends false finally for from function if implements import in instanceof interface let new null of package " +
    "memo private protected public return site static super switch this throw true try typeof undefined value var void " +
    "while with yield " +
    "add areUnique ask changed codePointCount collected countMatches decodePunycode embeddedSchema emptyMemo encodeIprivate encodeUcschar equal evaluatedPart explain fail " +
    "failBranches failConst failEnum failMissing failPattern failTagged failType failWith finds foundAt giveUris hasAnyMember hasKeyword hasMembers hasPrototype jsonLike jsonSchemaOf keyCount lacking lift listed locationBelow matchesDate matchesDateTime matchesDuration matchesEmail " +
    "matchesHostname matchesIdnEmail matchesIdnHostname matchesIpv4 matchesIpv6 matchesIri matchesIriReference " +
    "matchesJoinControls matchesJsonPointer matchesMailbox matchesRegex matchesRelativeJsonPointer matchesTime " +
    "matchesUri matchesUriReference matchesUriTemplate matchesUuid memberCount messages multipleOf mustOwn nestedTooDeeply nestedWithin notEqual notOfType notOneOf obeyBidiRule once " +
    "objectLike own ownMember partsOf pointerTokens punycodeLength readLabel refer refusal refuse schemaDocument standardIssue standardResult standardSchema structureIds targetOf toOutput token tooDeep tooEarly translate translated upToDepth uriFragment word"
  ).split(" "),
);

/**
 * Makes placeholders, each once. One stands for a name until all of its function is printed: `object$12$`, or `constant$m12$`
 * for one of the whole module. The names will be after the members that the locals hold, so that the guard reads well.
 */
export interface Placeholders {
  /** Of a name inside of a function. */
  readonly local: (key: string) => string;
  /** Of a constant or a function of the module. */
  readonly ofModule: (key: string) => string;
}

export function placeholders(): Placeholders {
  let count = 0;
  const stems = new Map<string, string>();
  const stem = (key: string): string => {
    const known = stems.get(key) ?? stemOf(key);
    stems.set(key, known);
    return known;
  };
  return {
    local: (key) => `${stem(key)}$${count++}$`,
    ofModule: (key) => `${stem(key)}$m${count++}$`,
  };
}

/**
 * The statements of a module with names in the place of placeholders: `object`, `object2`, counted in each function by
 * itself and in the order of its text. No literal holds what looks like a placeholder: `quote` sees to it.
 */
export function withNames(statements: readonly string[]): readonly string[] {
  const shared = namesOfModule(statements);
  // Told once for all functions: a module of ten thousand has as many names for each of them to stay clear of.
  const taken = new Set(shared.values());
  const next = countsAfter((name) => RESERVED.has(name) || taken.has(name));
  return statements.map((statement) => named(statement, shared, next));
}

/** The names of constants and functions of the module, in the order in which its text comes to speak of them. */
function namesOfModule(statements: readonly string[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const name = namer(countsAfter((one) => RESERVED.has(one)));
  for (const statement of statements) {
    for (let dollar = statement.indexOf("$m"); dollar !== -1; dollar = statement.indexOf("$m", dollar + 1)) {
      const found = placeholderAt(statement, dollar);
      if (found === undefined) continue;
      if (!names.has(found.id)) names.set(found.id, name(statement.slice(found.start, dollar)));
      dollar = found.end;
    }
  }
  return names;
}

/** A statement with names in the place of its placeholders; those of the module have theirs. */
function named(statement: string, shared: ReadonlyMap<number, string>, next: NextCount): string {
  const own = new Map<number, string>();
  const local = namer(next);
  let text = "";
  let done = 0;
  // Hardly anything else has a dollar.
  for (let dollar = statement.indexOf("$"); dollar !== -1; dollar = statement.indexOf("$", dollar + 1)) {
    const found = placeholderAt(statement, dollar);
    if (found === undefined) continue;
    const { id, isOfModule, start, end } = found;
    let name = (isOfModule ? shared : own).get(id);
    if (name === undefined) {
      name = local(statement.slice(start, dollar));
      own.set(id, name);
    }
    text += statement.slice(done, start) + name;
    done = end + 1;
    dollar = end;
  }
  return text + statement.slice(done);
}

/** A placeholder: its stem is before one dollar, its number between that and another one. */
interface Placeholder {
  readonly start: number;
  /** Its last dollar. */
  readonly end: number;
  readonly id: number;
  readonly isOfModule: boolean;
}

/** The placeholder whose first dollar stands there; undefined where it is none's. */
function placeholderAt(text: string, dollar: number): Placeholder | undefined {
  const isOfModule = text.charCodeAt(dollar + 1) === OF_MODULE;
  const digits = dollar + (isOfModule ? 2 : 1);
  let end = digits;
  let id = 0;
  for (let unit = text.charCodeAt(end); isDigit(unit); unit = text.charCodeAt(++end)) id = id * 10 + unit - ZERO;
  if (end === digits || text.charCodeAt(end) !== DOLLAR) return undefined;
  let start = dollar;
  while (isOfStem(text.charCodeAt(start - 1))) start--;
  if (start === dollar || isDigit(text.charCodeAt(start))) return undefined;
  return { start, end, id, isOfModule };
}

/** The units of `$`, of the `m` of modules, and of what stems and numbers begin with. */
const [DOLLAR, OF_MODULE, ZERO, A] = [36, 109, 48, 97];

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit < ZERO + 10;
}

/** A letter or a digit. */
function isOfStem(unit: number): boolean {
  const lower = unit | 32;
  return isDigit(unit) || (lower >= A && lower < A + 26);
}

/** The next count from this one on, of a name that begins with the stem and that nothing else has. */
type NextCount = (stem: string, count: number) => number;

function countsAfter(isTaken: (name: string) => boolean): NextCount {
  const known = new Map<string, number>();
  const free = (stem: string, from: number): number => {
    let count = from;
    while (isTaken(numbered(stem, count))) count++;
    return count;
  };
  return (stem, count) => {
    if (count > 1) return free(stem, count);
    const first = known.get(stem) ?? free(stem, count);
    known.set(stem, first);
    return first;
  };
}

/** Hands out names, each once. */
function namer(next: NextCount): (stem: string) => string {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  return (stem) => {
    let count = counts.get(stem) ?? 0;
    do count = next(stem, count + 1);
    while (given.has(numbered(stem, count)));
    const name = numbered(stem, count);
    counts.set(stem, count);
    given.add(name);
    return name;
  };
}

function numbered(stem: string, count: number): string {
  return count === 1 ? stem : `${stem}${count}`;
}

/** What a local can be called as it stands: a short plain word that is no name of a guard. */
const STEM = /^(?!(?:is|check|explain)[A-Z0-9])[a-z][A-Za-z0-9]{0,39}$/;

/** A key that makes no plain ASCII name is a `member`. Most make one as they are. */
function stemOf(key: string): string {
  if (STEM.test(key)) return key;
  const camel = camelCase(key);
  return STEM.test(camel) ? camel : "member";
}
