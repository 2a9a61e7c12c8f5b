/** Entries that may lie over others before all of them are put together: each look-up has two places to look at. */
const MOST = 1000;

/** What is other than below it; undefined where nothing is any more. */
type Layer<Key, Value> = ReadonlyMap<Key, { readonly value: Value } | undefined>;

/**
 * A map that never changes. One that is another in a few entries is made in the time that these take, whatever the others are:
 * it has them in a layer above those that both share.
 */
export class LayeredMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly size: number;
  readonly #base: ReadonlyMap<Key, Value>;
  readonly #layer: Layer<Key, Value>;
  /** The same object in maps that are known to have the same keys. */
  readonly #keys: object;

  /**
   * @param base - it is not to change any more
   * @param keys - of another map with the same keys
   */
  constructor(base: ReadonlyMap<Key, Value>, layer: Layer<Key, Value> = new Map(), keys: object = {}) {
    this.#base = base;
    this.#layer = layer;
    this.#keys = keys;
    let size = base.size;
    for (const [key, entry] of layer) size += Number(entry !== undefined) - Number(base.has(key));
    this.size = size;
  }

  /** The same map but for these entries, and without those of some keys. */
  with(entries: Iterable<readonly [Key, Value]>, gone: Iterable<Key> = []): LayeredMap<Key, Value> {
    const layer = new Map(this.#layer);
    let hasOthers = false;
    for (const key of gone) {
      hasOthers ||= this.has(key);
      layer.set(key, undefined);
    }
    for (const [key, value] of entries) {
      hasOthers ||= !this.has(key);
      layer.set(key, { value });
    }
    const keys = hasOthers ? {} : this.#keys;
    const made = new LayeredMap(this.#base, layer, keys);
    return layer.size > MOST ? new LayeredMap(new Map(made), new Map(), keys) : made;
  }

  /** The keys about which this map may say something else than another one; undefined where nothing is known of how they differ. */
  keysApart(other: LayeredMap<Key, Value>): Iterable<Key> | undefined {
    return this.#base === other.#base ? new Set([...this.#layer.keys(), ...other.#layer.keys()]) : undefined;
  }

  /** Whether another map is known to have the same keys. */
  isKnownToMatch(other: LayeredMap<Key, Value>): boolean {
    return this.#keys === other.#keys;
  }

  get(key: Key): Value | undefined {
    return this.#layer.has(key) ? this.#layer.get(key)?.value : this.#base.get(key);
  }

  has(key: Key): boolean {
    return this.#layer.has(key) ? this.#layer.get(key) !== undefined : this.#base.has(key);
  }

  *entries(): Generator<[Key, Value], undefined> {
    for (const [key, value] of this.#base) {
      const entry = this.#layer.has(key) ? this.#layer.get(key) : { value };
      if (entry !== undefined) yield [key, entry.value];
    }
    for (const [key, entry] of this.#layer) if (entry !== undefined && !this.#base.has(key)) yield [key, entry.value];
    return undefined;
  }

  *keys(): Generator<Key, undefined> {
    for (const [key] of this.entries()) yield key;
    return undefined;
  }

  *values(): Generator<Value, undefined> {
    for (const [, value] of this.entries()) yield value;
    return undefined;
  }

  forEach(act: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this.entries()) act(value, key, this);
  }

  [Symbol.iterator](): Generator<[Key, Value], undefined> {
    return this.entries();
  }
}

/** Whether two maps have the same keys; of two of which one was made from the other, that is known without a look at all of them. */
export function haveSameKeys<Key, Value>(one: ReadonlyMap<Key, Value>, other: ReadonlyMap<Key, Value>): boolean {
  if (one === other) return true;
  if (one instanceof LayeredMap && other instanceof LayeredMap && one.isKnownToMatch(other)) return true;
  return one.size === other.size && [...one.keys()].every((key) => other.has(key));
}

/** Keys that there were not, and keys that there are not any more. */
export interface KeyChanges<Key> {
  readonly coming: readonly Key[];
  readonly going: readonly Key[];
}

/** How the keys of a map differ from those of another one; undefined where nobody knows that without a look at all of them. */
export function keyChanges<Key, Value>(
  before: ReadonlyMap<Key, Value>,
  now: ReadonlyMap<Key, Value>,
): KeyChanges<Key> | undefined {
  const known = before instanceof LayeredMap && now instanceof LayeredMap ? now.keysApart(before) : undefined;
  if (known === undefined) return undefined;
  const keys = [...known];
  return {
    coming: keys.filter((key) => now.has(key) && !before.has(key)),
    going: keys.filter((key) => before.has(key) && !now.has(key)),
  };
}

/** The entries of a map in which it may say something else than another one; where nobody knows how they differ, all of them. */
export function entriesApart<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  other: ReadonlyMap<Key, Value> | undefined,
): Iterable<readonly [Key, Value]> {
  const keys = map instanceof LayeredMap && other instanceof LayeredMap ? map.keysApart(other) : undefined;
  if (keys === undefined) return map;
  return [...keys].flatMap((key) => (map.has(key) ? [[key, map.get(key) as Value] as const] : []));
}
