/** Who reviewed where a person carried request and reply to a chat and back; people read `reviewerWords` of it. */
// English: kept in the log and in records, and compared there
export const clipboardMode = "Clipboard – a chat of yours";
