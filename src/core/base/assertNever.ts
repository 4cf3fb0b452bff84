/** Ends a switch over a union: a forgotten member does not compile. */
export function assertNever(value: never): never {
	throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
