/** The same answer with its sections in another order: the last becomes the first. The title stays on top. */
export function shuffleDesign(text: string): string {
	const [title = "", ...sections] = text.split(/^(?=## )/m);
	return [title, ...sections.reverse().map((section) => `${section.trimEnd()}\n\n`)].join("");
}

/** The same answer with every paragraph of prose said twice; drawings, estimates, tables and headings stay single. */
export function padDesign(text: string): string {
	return text
		.split(/^(```[\s\S]*?^```[^\n]*$)/m)
		.map((part, index) =>
			index % 2 === 1
				? part
				: part
						.split(/\n{2,}/)
						.map(twice)
						.join("\n\n"),
		)
		.join("");
}

/** The same answer as a person writes it who knows nothing of roles: no component says its kind. */
export function labelDesign(text: string): string {
	return text
		.replace(/(@\{[^}\n]*?)\bkind:\s*[\w-]+\s*,?\s*/g, "$1")
		.replace(/,\s*\}/g, " }")
		.replace(/^[ \t]*[\w-]+@\{\s*\}[ \t]*\r?\n/gm, "");
}

function twice(paragraph: string): string {
	return /^\s*(?:#|\||<!--|$)/.test(paragraph) ? paragraph : `${paragraph}\n\n${paragraph.trim()}`;
}
