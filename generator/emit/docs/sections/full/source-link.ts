import { codeSpan, type Inline, link } from "../../../../markdown/inline.ts";
import type { Location } from "../../../../model/location.ts";
import type { Page } from "../../page.ts";

/** A link to where a schema stands: its file and line, as far as those are known. */
export function sourceLink(at: Location, page: Page): Inline {
  const { source, repository, sourceFolder, lineOf } = page.options;
  const name = codeSpan(source + at.document);
  const folder = repository === undefined ? sourceFolder : `${repository.replace(/\/+$/, "")}/${source}`;
  if (folder === undefined) return name;
  const line = lineOf?.(at);
  const root = repository === undefined ? `${page.root}../../${folder}` : folder;
  return link([name], `${encodeURI(`${root}${at.document}`)}${line === undefined ? "" : `#L${line}`}`);
}
