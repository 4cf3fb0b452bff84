// English throughout: sent to a model
import { neutraliseFences } from "./neutraliseFences.ts";

/** Untrusted text as a prompt holds it: each line numbered, between fence lines with a fresh nonce. */
export function fencedText(text: string, about: string, nonce: string): string {
	const numbered = neutraliseFences(text)
		.split(/\r\n|\r|\n/)
		.map((line, at) => `${at + 1}| ${line}`)
		.join("\n");
	return `<<<ANSWER ${nonce} ${about}>>>\n${numbered}\n<<<END ${nonce}>>>`;
}
