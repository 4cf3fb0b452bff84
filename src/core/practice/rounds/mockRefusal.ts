import * as l10n from "@vscode/l10n";

/** Said where help is asked for in a mock, and in its place in the statement. */
export const mockRefusal = l10n.t`A mock is under way: hints and the solution are refused until it ends, as in an interview. The clock in the status bar ends it.`;
