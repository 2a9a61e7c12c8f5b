/**
 * How many objects and arrays may be nested in each other. Far above what people write, and low enough that
 * every recursive walk over a schema, ours and those of the packages that we use, stays within the call stack.
 */
export const MAX_DEPTH = 500;

export const TOO_DEEP: string = `objects and arrays are nested more than ${MAX_DEPTH} levels deep`;
