/**
 * An error whose message is meant for a person and shown as it is: what happened, where, and what to do next.
 * Anything else that is thrown is a fault of ours and is shown as one.
 */
export class HumanError extends Error {
	override readonly name = "HumanError";
}
