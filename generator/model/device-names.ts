/** Names that are devices on Windows, whatever follows their first dot. */
export const DEVICE: RegExp = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
