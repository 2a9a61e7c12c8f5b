/**
 * The strongly connected components of a graph: in each, every node reaches every other one. Tarjan's algorithm,
 * with a list in the place of recursion. Edges may lead to nodes that are not among the roots.
 */
export function components<Node>(roots: Iterable<Node>, edges: (node: Node) => Iterable<Node>): readonly Node[][] {
  const found: Node[][] = [];
  const order = new Map<Node, number>();
  const lowest = new Map<Node, number>();
  const stack: Node[] = [];
  const onStack = new Set<Node>();
  const enter = (node: Node): { readonly node: Node; readonly edges: Iterator<Node> } => {
    lowest.set(node, order.size);
    order.set(node, order.size);
    stack.push(node);
    onStack.add(node);
    return { node, edges: edges(node)[Symbol.iterator]() };
  };
  const lower = (node: Node, to: number): void => void lowest.set(node, Math.min(lowest.get(node) ?? to, to));
  for (const root of roots) {
    if (order.has(root)) continue;
    const path = [enter(root)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const edge = top.edges.next();
      if (edge.done !== true) {
        if (!order.has(edge.value)) path.push(enter(edge.value));
        else if (onStack.has(edge.value)) lower(top.node, order.get(edge.value) ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lower(parent.node, lowest.get(top.node) ?? 0);
      if (lowest.get(top.node) !== order.get(top.node)) continue;
      const component = stack.splice(stack.lastIndexOf(top.node));
      for (const node of component) onStack.delete(node);
      found.push(component);
    }
  }
  return found;
}
