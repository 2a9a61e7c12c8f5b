import type { Trip } from "./trip.ts";

/** Makes one form of a value out of the other one. It changes nothing that it is given. */
export type Convert = (value: unknown, trip: Trip) => unknown;

/** What is done with the values at a place between their form on the wire and ours. */
export interface Conversion {
  /** The URI of its schema, with a `#`; absent where it stands in that of another conversion. */
  readonly uri?: string | undefined;
  readonly read: Convert;
  /** Absent where values are written as they are. */
  readonly write?: Convert | undefined;
}

/** A conversion that is put together when it is first used, so that conversions can speak of one another. */
export function conversion(uri: string, make: () => Conversion): Conversion {
  let made: Conversion | undefined;
  const get = (): Conversion => {
    made ??= make();
    return made;
  };
  return {
    uri,
    read: (value, trip) => get().read(value, trip),
    write: (value, trip) => get().write?.(value, trip) ?? value,
  };
}
