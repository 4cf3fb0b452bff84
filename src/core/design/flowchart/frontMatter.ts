/**
 * The length of the front matter at the start of a text and what stands in it; `\n` ends its lines. The first line is
 * `---`, the last one `---` with the same indent. As in mermaid, blank lines may follow both, and the opening takes as
 * many of them as leave a closing line behind.
 */
export function findFrontMatter(
	text: string,
): { readonly length: number; readonly body: string; readonly bodyStart: number; readonly indent: string } | undefined {
	const opening = /^([^\S\n]*)---(?=\s*\n)/.exec(text);
	if (opening === null) {
		return undefined;
	}
	const [mark, indent = ""] = opening;
	const firstBreak = text.indexOf("\n", mark.length);
	const closings = closingLines(text, `\n${indent}---`, firstBreak + 1);
	const last = closings.at(-1);
	if (last === undefined) {
		return undefined;
	}
	let bodyStart = firstBreak + 1;
	for (let i = firstBreak; i < last.start && /\s/.test(text[i] ?? ""); i++) {
		if (text[i] === "\n") {
			bodyStart = i + 1;
		}
	}
	const closing = closings.find(({ start }) => start >= bodyStart);
	return closing === undefined
		? undefined
		: { length: closing.end, body: text.slice(bodyStart, closing.start), bodyStart, indent };
}

/** Where a closing line may begin (at the line break before it) and where what it takes ends. */
function closingLines(text: string, mark: string, from: number): { start: number; end: number }[] {
	const found: { start: number; end: number }[] = [];
	for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
		const after = at + mark.length;
		blanks.lastIndex = after;
		const run = blanks.exec(text)?.[0] ?? "";
		const lastBreak = run.lastIndexOf("\n");
		if (lastBreak >= 0) {
			found.push({ start: at, end: after + lastBreak + 1 });
		}
	}
	return found;
}

const blanks = /\s*/y;
