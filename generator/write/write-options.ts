/** How artifacts reach the disk. */
export interface WriteOptions {
  /** The output folder, absolute. */
  readonly output: string;
  /** The input folder, absolute: nothing in it is ever removed. */
  readonly input?: string;
  /** Write nothing; report what differs. */
  readonly check: boolean;
}
