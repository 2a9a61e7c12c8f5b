/** How often the members of a value are looked up while somebody looks at it. */
export function lookups(value: unknown, look: (counted: unknown) => unknown): number {
  let count = 0;
  const handler: ProxyHandler<object> = {
    get: (target, key) => {
      count++;
      return Reflect.get(target, key) as unknown;
    },
  };
  const counted = (part: unknown): unknown => {
    if (Array.isArray(part)) return new Proxy(part.map(counted), handler);
    if (typeof part !== "object" || part === null) return part;
    const members = Object.entries(part).map(([key, member]) => [key, counted(member)]);
    return new Proxy(Object.fromEntries(members) as object, handler);
  };
  const asked = counted(value);
  look(asked);
  return count;
}
