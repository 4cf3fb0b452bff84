/**
 * Untrusted text as a prompt holds it: each line numbered, between fence lines with a fresh nonce. Whoever writes our
 * fence cannot close it: the nonce is unknown, and the look of it is broken up.
 */
export function fencedText(text: string, about: string, nonce: string): string {
	const numbered = text
		.replace(/<<<(?=\s*(?:ANSWER|END)\b)/gi, "< < <")
		.split(/\r\n|\r|\n/)
		.map((line, at) => `${at + 1}| ${line}`)
		.join("\n");
	return `<<<ANSWER ${nonce} ${about}>>>\n${numbered}\n<<<END ${nonce}>>>`;
}
