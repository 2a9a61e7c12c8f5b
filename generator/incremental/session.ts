import type { EarlierAnalysis } from "../analyse/analyse.ts";
import type { EarlierLoad } from "../load/load.ts";
import { type Emissions, newEmissions } from "./emissions.ts";
import { newKnownOutputs, newReadings, type SessionOutputs, type SessionReadings } from "./readings.ts";

/** What one process remembers from run to run, so that a run makes no more than what changed. */
export interface Session {
  readonly load: EarlierLoad;
  readonly analysis: EarlierAnalysis;
  readonly emissions: Emissions;
  readonly readings: SessionReadings;
  readonly outputs: SessionOutputs;
}

export function newSession(): Session {
  return { load: {}, analysis: {}, emissions: newEmissions(), readings: newReadings(), outputs: newKnownOutputs() };
}
