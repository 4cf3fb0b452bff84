/** An expected failure: what is missing and how to get it. Printed without a stack. */
export class SetupError extends Error {
	/**
	 * @param {string} message what went wrong
	 * @param {string} [remedy] what the reader can do about it
	 */
	constructor(message, remedy = "") {
		super(remedy === "" ? message : `${message}\n  → ${remedy}`);
		this.name = "SetupError";
	}
}

/** Prints an error for a person and sets the exit code. */
export function reportAndFail(error, exitCode = 1) {
	process.stderr.write(
		error instanceof SetupError ? `woodshed: ${error.message}\n` : `woodshed: unexpected: ${error?.stack ?? error}\n`,
	);
	process.exitCode = exitCode;
}
