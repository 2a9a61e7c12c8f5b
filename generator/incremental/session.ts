import { type Emissions, newEmissions } from "./emissions.ts";

/** What one process remembers from run to run, so that a run makes no more than what changed. */
export interface Session {
  readonly emissions: Emissions;
}

export function newSession(): Session {
  return { emissions: newEmissions() };
}
