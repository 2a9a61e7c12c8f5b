/** A map whose values are made when they are asked for, each time. */
export class LazyMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly #makers: ReadonlyMap<Key, () => Value>;

  constructor(makers: Iterable<readonly [Key, () => Value]>) {
    this.#makers = new Map(makers);
  }

  get size(): number {
    return this.#makers.size;
  }

  get(key: Key): Value | undefined {
    return this.#makers.get(key)?.();
  }

  has(key: Key): boolean {
    return this.#makers.has(key);
  }

  keys(): MapIterator<Key> {
    return this.#makers.keys();
  }

  *entries(): Generator<[Key, Value], undefined> {
    for (const [key, make] of this.#makers) yield [key, make()];
    return undefined;
  }

  *values(): Generator<Value, undefined> {
    for (const make of this.#makers.values()) yield make();
    return undefined;
  }

  forEach(act: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, make] of this.#makers) act(make(), key, this);
  }

  [Symbol.iterator](): Generator<[Key, Value], undefined> {
    return this.entries();
  }
}

/** The entries of several maps, of which those of later ones count. No value is asked for. */
export function mapsTogether<Key, Value>(
  ...maps: readonly (ReadonlyMap<Key, Value> | undefined)[]
): ReadonlyMap<Key, Value> {
  const makers = maps.flatMap((map) =>
    [...(map?.keys() ?? [])].map((key) => [key, () => map?.get(key) as Value] as const),
  );
  return new LazyMap(makers);
}
