/**
 * The places of a list at which another thing stands than in one before it, those behind the end of that one among them. It
 * is asked of long lists again and again, so it looks at nothing but which things they are.
 */
export function otherPlaces(before: readonly unknown[], now: readonly unknown[]): readonly number[] {
  const places: number[] = [];
  if (before === now) return places;
  const shared = Math.min(before.length, now.length);
  for (let place = 0; place < shared; place++) if (before[place] !== now[place]) places.push(place);
  for (let place = shared; place < now.length; place++) places.push(place);
  return places;
}

/** The places at which two lists differ, those behind the end of the shorter one among them. */
export function placesApart(one: readonly unknown[], other: readonly unknown[]): readonly number[] {
  return one.length > other.length ? otherPlaces(other, one) : otherPlaces(one, other);
}
