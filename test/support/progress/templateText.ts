/** What a template of lit's would write into the page, as text: values escaped, listeners and nothing left out. */
export function templateText(value: unknown): string {
	if (Array.isArray(value)) {
		return value.map(templateText).join("");
	}
	if (isTemplate(value)) {
		return value.strings
			.map((part, at) => {
				const isListener = /\s@[\w-]+=$/.test(part);
				const own = isListener ? '""' : at < value.values.length ? asAttribute(part, value.values[at]) : "";
				return `${part}${own}`;
			})
			.join("")
			.replace(/\s@[\w-]+=""/g, "");
	}
	return value === null || value === undefined || typeof value === "symbol" || typeof value === "function"
		? ""
		: String(value).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function asAttribute(before: string, value: unknown): string {
	return before.endsWith("=") ? `"${templateText(value)}"` : templateText(value);
}

function isTemplate(
	value: unknown,
): value is { readonly strings: readonly string[]; readonly values: readonly unknown[] } {
	return typeof value === "object" && value !== null && "strings" in value && "values" in value;
}
