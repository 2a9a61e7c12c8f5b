import { camelCase } from "../../../code/identifier.ts";

const LONGEST = 40;

/** Words that cannot name a local, and names that a guard's own frame uses. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    "arguments await branch break case catch class const constructor continue debugger default delete do else enum eval export " +
    "extends false finally for from function if implements import in instanceof interface let new null of package " +
    "memo private protected public return site static super switch this throw true try typeof undefined value var void " +
    "while with yield " +
    "add areUnique ask changed codePointCount collected countMatches decodePunycode embeddedSchema emptyMemo encodeIprivate encodeUcschar equal evaluatedPart explain fail " +
    "failBranches failConst failEnum failMissing failPattern failTagged failType failWith finds foundAt giveUris hasKeyword hasMembers hasPrototype jsonLike jsonSchemaOf keyCount lift listed locationBelow matchesDate matchesDateTime matchesDuration matchesEmail " +
    "matchesHostname matchesIdnEmail matchesIdnHostname matchesIpv4 matchesIpv6 matchesIri matchesIriReference " +
    "matchesJoinControls matchesJsonPointer matchesMailbox matchesRegex matchesRelativeJsonPointer matchesTime " +
    "matchesUri matchesUriReference matchesUriTemplate matchesUuid memberCount messages multipleOf mustOwn nestedTooDeeply nestedWithin obeyBidiRule oneOf " +
    "objectLike own ownMember partsOf pointerTokens punycodeLength readLabel refer refusal refuse schemaDocument standardIssue standardResult standardSchema structureIds targetOf toOutput token tooDeep tooEarly translate translated upToDepth uriFragment word"
  ).split(" "),
);

/**
 * Stands for a name until all of its function is printed: `object$12$`, or `constant$m12$` for one of the whole module.
 * Looked for at the beginning of words only: inside of a long one, each letter would begin a search to its end.
 */
const PLACEHOLDER = /(?<![A-Za-z0-9])([A-Za-z][A-Za-z0-9]*)\$(m?\d+)\$/g;

/** Makes placeholders, each once. The names will be after the members that the locals hold, so that the guard reads well. */
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
  const shared = new Map<string, string>();
  const ofModule = namer(countsAfter(RESERVED));
  for (const statement of statements) {
    for (const [placeholder, stem = "", id] of statement.matchAll(PLACEHOLDER)) {
      if (id?.startsWith("m") && !shared.has(placeholder)) shared.set(placeholder, ofModule(stem));
    }
  }
  // Told once for all functions: a module of ten thousand has as many names for each of them to stay clear of.
  const next = countsAfter(new Set([...RESERVED, ...shared.values()]));
  return statements.map((statement) => {
    const own = new Map<string, string>();
    const local = namer(next);
    return statement.replace(PLACEHOLDER, (placeholder, stem: string) => {
      const name = shared.get(placeholder) ?? own.get(placeholder) ?? local(stem);
      own.set(placeholder, name);
      return name;
    });
  });
}

/** The next count from this one on, of a name that begins with the stem and that nothing else has. */
type NextCount = (stem: string, count: number) => number;

function countsAfter(taken: ReadonlySet<string>): NextCount {
  const known = new Map<string, number>();
  const free = (stem: string, from: number): number => {
    let count = from;
    while (taken.has(numbered(stem, count))) count++;
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

/** A key that makes no plain ASCII name is a `member`. */
function stemOf(key: string): string {
  const camel = camelCase(key);
  const isPlain =
    /^[a-z][A-Za-z0-9]*$/.test(camel) && camel.length <= LONGEST && !/^(is|check|explain)[A-Z0-9]/.test(camel);
  return isPlain ? camel : "member";
}
