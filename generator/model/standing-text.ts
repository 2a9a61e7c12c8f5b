import type { Artifact } from "./artifact.ts";
import { digest } from "./digest.ts";

/** A text that is read only where somebody asks what it says. */
export interface KeptText {
  /** By which it is known again. */
  readonly hash: string;
  readonly read: () => string;
}

/** A text that is known already. */
export function keptText(text: string): KeptText {
  return {
    get hash() {
      return digest(text);
    },
    read: () => text,
  };
}

/**
 * A text that stands in a file of the output folder already, with what a run puts on top of it, and is read from there only
 * where somebody asks what it says.
 */
export interface StandingText extends KeptText {
  /** The path of the file in the output folder. */
  readonly path: string;
  /** Its SHA-256. */
  readonly hash: string;
  /** UTF-16 units, without what a run puts on top. */
  readonly length: number;
  /** Throws `TextGone` where the file is another one by now. */
  readonly read: () => string;
}

/** The file of a standing text is no longer what it was: what was taken over has to be made. */
export class TextGone extends Error {
  override readonly name = "TextGone";
}

/** An artifact of a text, which is read only where somebody asks for it. */
export function artifactOf(fixed: Omit<Artifact, "text" | "hash">, text: string | StandingText): Artifact {
  if (typeof text === "string") return { ...fixed, text };
  const { hash, read } = text;
  return {
    ...fixed,
    hash,
    get text() {
      return read();
    },
  };
}
