import { plainText } from "../plainText.ts";

/** Words of a server (a model's name, a failure) in a Markdown report: no markup, no link, at most 200 characters. */
export function markdownText(text: string): string {
	return plainText(text, 200)
		.replace(/[\\`*_{}[\]<>|#!~()&]/g, "\\$&")
		.replace(/:\/\/|\bwww\./gi, (link) => link.replace(/[/.]/g, "\\$&"));
}
