/** Counts of a run, for its closing line. */
export interface Counts {
  readonly written: number;
  readonly removed: number;
  /** Absent where nobody asks for it. */
  readonly unchanged?: number;
}

/** `3 files written, 1 removed, 42 unchanged` */
export function summary({ written, removed, unchanged }: Counts): string {
  const parts = [
    `${files(written)} written`,
    removed > 0 ? `${removed} removed` : "",
    unchanged === undefined ? "" : `${unchanged} unchanged`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** The closing line of a `--check` that found nothing. */
export function checkSummary(unchanged: number): string {
  return unchanged === 1 ? "1 file is up to date" : `${unchanged} files are up to date`;
}

function files(count: number): string {
  return count === 1 ? "1 file" : `${count} files`;
}
