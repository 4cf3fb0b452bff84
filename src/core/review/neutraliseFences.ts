/** A candidate who writes our fence cannot close it: the nonce is unknown, and the look of it is broken up. */
export function neutraliseFences(text: string): string {
	return text.replace(/<<<(?=\s*(?:ANSWER|END)\b)/gi, "< < <");
}
