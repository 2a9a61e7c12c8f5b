import { fail, type Trip, type Via } from "./trip.ts";

/** Refuses a member that the schema does not name. */
export function refused(trip: Trip, key: string, via: Via | undefined): void {
  fail(trip, "x-wire-unknown", "must not be there, since the schema does not name it", key, "", via);
}
