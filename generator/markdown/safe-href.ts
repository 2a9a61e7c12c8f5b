/** What a link of an author may lead to: the web, a mailbox, or a place relative to the page. */
export const SAFE_HREF: RegExp = /^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/i;
