/** The parts of a version, by what a change of them says. */
export const BUMPS = ["patch", "minor", "major"] as const;

export type Bump = (typeof BUMPS)[number];

/** What there is to say about a change, in short. */
export interface Consequences {
  /** A promised relation does not hold, or may not, or an export is gone, renamed or moved. */
  readonly breaks: boolean;
  /** Instances or exports were added. */
  readonly adds: boolean;
}

/** The version that a change asks for, by Semantic Versioning. */
export function bumpOf({ breaks, adds }: Consequences): Bump {
  if (breaks) return "major";
  return adds ? "minor" : "patch";
}

/** Whether a change asks for more than was expected. */
export function exceeds(bump: Bump, expected: Bump): boolean {
  return BUMPS.indexOf(bump) > BUMPS.indexOf(expected);
}
