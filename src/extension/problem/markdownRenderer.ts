import { renderMarkdown } from "./renderMarkdown.ts";

/** a statement, a brief and an editorial for each of some problems */
const mostTexts = 32;

/** Renders each text once: panels are posted anew with every judged case and every keystroke. */
export function markdownRenderer(): (text: string) => string {
	const known = new Map<string, string>();
	return (text) => {
		const html = known.get(text) ?? renderMarkdown(text);
		if (known.size >= mostTexts) {
			known.clear();
		}
		known.set(text, html);
		return html;
	};
}
