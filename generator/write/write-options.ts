/** What is known of files and texts from earlier runs of the process. */
export interface KnownOutputs {
  /**
   * The SHA-256 of a file as it stands there; undefined where there is none, or something else. It is read where it is not
   * known to be as it was.
   */
  readonly hashOfFile: (file: string) => Promise<string | undefined>;
  /** The SHA-256 of the text that belongs at a path. */
  readonly hashOfText: (path: string, text: string) => string;
}

/** How artifacts reach the disk. */
export interface WriteOptions {
  /** The output folder, absolute. */
  readonly output: string;
  /** The input folders, absolute: nothing in them is ever removed. */
  readonly folders?: readonly string[];
  /** Write nothing; report what differs. */
  readonly check: boolean;
  /** The file, absolute, in which this machine remembers what it wrote; without it, changes by hand are not told apart. */
  readonly record?: string;
  /** Whether the artifacts are not all that belong there: then nothing that is missing among them is removed. */
  readonly isPartial?: boolean;
  /** The version of the tool, for the manifest. */
  readonly version?: string;
  readonly known?: KnownOutputs;
}
