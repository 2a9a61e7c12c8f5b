/** Leaves out a member that the schema does not name. */
export function dropped(): void {
  // Nothing is wrong with it.
}
