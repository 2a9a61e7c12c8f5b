import { fail, type Trip, type Via } from "./trip.ts";

/** Refuses a member that the schema does not name. */
export function refused(trip: Trip, key: string, via: Via | undefined): void {
  const message = "must not be there, since the schema does not name it";
  fail(trip, "x-wire-unknown", message, { additionalProperty: key }, key, "", via);
}
