import { type Inline, text } from "../../../markdown/inline.ts";
import type { ToldAnnotation } from "../../told-annotations.ts";
import { valueSpan } from "./words.ts";

/**
 * What an annotation says in a line; undefined where it has none.
 * @param behind - what is said of the value, in place of a full stop
 */
export function annotationLine(
  { words, value, reason }: ToldAnnotation,
  behind: readonly Inline[] = [text(".")],
): readonly Inline[] | undefined {
  const { line } = words;
  if (line === undefined) return undefined;
  if (!("sentence" in line)) return [text(line.before), valueSpan(value, line.isText), ...behind];
  return [text(reason === undefined ? line.sentence : `${line.sentence.replace(/\.$/, "")}: ${reason}`)];
}
