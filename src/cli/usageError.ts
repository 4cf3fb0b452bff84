/** The command line was not understood: shown in one line on stderr, exit code 2. */
export class UsageError extends Error {
	override readonly name = "UsageError";
}
