/** @noformat */
// Generated from pipeline.schema.json. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * What runs when code is pushed.
 *
 * # Writing one
 *
 * A pipeline has *steps*; see [the guide](https://example.com/guide_to_steps). It may use `${{ secrets.NAME }}` or ${{ env.NAME }}:
 *
 * - in a step,
 * - in `on`.
 *
 * <script>alert(1)< /script> stays text, and so does [this](javascript:alert(1)).
 *
 * @example {"on":"push","steps":[{"run":"make < /script>"}]}
 * @see pipeline.schema.json
 */
export interface Pipeline {
  /**
   * Display name
   *
   * Shown in lists. At most a line.
   *
   * @default "pipeline"
   * @example "deploy"
   * @example "nightly"
   */
  name?: Name;
  /** When it runs. */
  on: Event | [Event, ...Event[]] | {
    /** On each push. */
    push?: {
      /** Which branches. */
      branches?: string[];
      [key: symbol]: unknown;
    };
  };
  /** Must be at least 1 item long. */
  steps: [Step, ...Step[]];
  /** How much is logged. */
  level?: 0 | 1;
  /** A known image, or one of your own. */
  runner?: string;
  /**
   * A cron line.
   *
   * @deprecated use `on` instead.
   */
  schedule?: string;
  /**
   * @example 42
   * @readonly
   */
  id?: string;
  labels?: { [key: `x-${string}`]: string; [key: string]: string };
  mode?: Mode;
  /**
   * Must be at least 1.
   *
   * @default 0
   */
  timeout?: number;
}

/**
 * A short name.
 *
 * Must be at least 1 character long.
 * Must be at most 20 characters long.
 *
 * @see pipeline.schema.json#/$defs/Name
 */
export type Name = string;

/**
 * What happens.
 *
 * @see pipeline.schema.json#/$defs/Event
 */
export type Event = "push" | "tag" | "manual";

/** The values of Event, by name. */
export const Event = {
  /** A push. */
  push: "push",
  /** A `tag`. */
  tag: "tag",
  manual: "manual",
} as const;

/** @see pipeline.schema.json#/$defs/Mode */
export type Mode = "fast" | "safe";

/** The values of Mode, by name. */
export const Mode = {
  fast: "fast",
  safe: "safe",
} as const;

/** @see pipeline.schema.json#/$defs/Base */
export interface Base {
  /** Runs only where this holds. */
  if?: string;
  [key: symbol]: unknown;
}

/**
 * One thing to do.
 *
 * @see pipeline.schema.json#/$defs/Step
 */
export type Step = Base & (ACommand | AStepOfOthers);

/** @see pipeline.schema.json#/$defs/Step/oneOf/0 */
export interface ACommand {
  /** The command. */
  run: string;
}

/** @see pipeline.schema.json#/$defs/Step/oneOf/1 */
export interface AStepOfOthers {
  /** Whose step. */
  uses: string;
  with?: { [key: string]: unknown };
}

/**
 * Which files.
 *
 * @see pipeline.schema.json#/$defs/Selector
 */
export type Selector = { patterns?: string[]; prefix?: string } & ({ patterns: unknown[] } | { prefix: string });

/** @see pipeline.schema.json#/$defs/Unused */
export type Unused = unknown;
