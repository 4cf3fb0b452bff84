/** Goes up with every change of the grader's, the repair's or the exchange's words: a stored review says by which it was asked. */
export const promptVersion = 2;
