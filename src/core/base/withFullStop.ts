/** A text that may already end in a mark: it ends in one, and in no second one. */
export function withFullStop(text: string): string {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
