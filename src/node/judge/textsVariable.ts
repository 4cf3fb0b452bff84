/** Names to the judge's process the file of the texts in the reader's language. Without it, it speaks English. */
export const textsVariable = "WOODSHED_TEXTS";
