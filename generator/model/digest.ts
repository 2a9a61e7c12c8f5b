import { hash } from "node:crypto";

/** A text for another one, by which that is known again. */
export function digest(text: string): string {
  return hash("sha256", text, "base64url");
}
