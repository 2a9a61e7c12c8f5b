import { camelCase } from "../../../code/identifier.ts";

const LONGEST = 40;

/** Words that cannot name a local, and names that a guard's own frame uses. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    "addError arguments await break case catch class const constructor continue debugger default delete do else enum eval export " +
    "extends false finally for from function if implements import in instanceof interface let new null of package " +
    "memo private protected public return site static super switch this throw true try typeof undefined value var void " +
    "while with yield " +
    "areUnique ask below codePointCount countMatches decodePunycode embeddedSchema emptyMemo encodeIprivate encodeUcschar equal explain fail " +
    "failBranches failMissing failWith hasMembers hasPrototype jsonLike jsonSchemaOf keyCount matchesDate matchesDateTime matchesDuration matchesEmail " +
    "matchesHostname matchesIdnEmail matchesIdnHostname matchesIpv4 matchesIpv6 matchesIri matchesIriReference " +
    "matchesJoinControls matchesJsonPointer matchesMailbox matchesRegex matchesRelativeJsonPointer matchesTime " +
    "matchesUri matchesUriReference matchesUriTemplate matchesUuid memberCount multipleOf obeyBidiRule " +
    "objectLike own ownMember punycodeLength readLabel refer refusal schemaDocument standardSchema structureIds targetOf toOutput token tooDeep tooEarly translated uriFragment walkUntilEnough within"
  ).split(" "),
);

/**
 * Hands out names for locals, each once. They are after the member that they hold, so that the guard reads well;
 * a key that makes no plain ASCII name is a `member`.
 */
export function localNames(): (key: string) => string {
  const taken = new Set<string>(RESERVED);
  const stems = new Map<string, string>();
  /** How many names there are of a stem. */
  const counts = new Map<string, number>();
  return (key) => {
    const stem = stems.get(key) ?? stemOf(key);
    stems.set(key, stem);
    let count = counts.get(stem) ?? 0;
    let name: string;
    do {
      count++;
      name = count === 1 ? stem : `${stem}${count}`;
    } while (taken.has(name));
    counts.set(stem, count);
    taken.add(name);
    return name;
  };
}

function stemOf(key: string): string {
  const camel = camelCase(key);
  const isPlain =
    /^[a-z][A-Za-z0-9]*$/.test(camel) && camel.length <= LONGEST && !/^(is|check|explain)[A-Z0-9]/.test(camel);
  return isPlain ? camel : "member";
}
