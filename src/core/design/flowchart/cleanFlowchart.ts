import * as l10n from "@vscode/l10n";
import { parseDocument as parseYaml } from "yaml";

import { findFrontMatter } from "./frontMatter.ts";

/** A flowchart as its grammar reads it, and the way back to the text that a person wrote. */
export interface CleanFlowchart {
	/** ends in a line break, which the grammar counts on */
	readonly text: string;
	/** UTF-16 offset in the written text for an offset in `text` (its length included) */
	writtenOffset(offset: number): number;
	/** front matter that mermaid cannot read, which makes it draw nothing; offsets of the written text */
	readonly problem?: { readonly message: string; readonly start: number; readonly end: number };
}

/**
 * Takes away what mermaid takes away before it parses, in its order: CR, front matter, `%%{…}%%` directives, comment
 * lines, the `;` behind a style with a colour, blanks behind a brace. Entities (`#quot;`) are masked with equally many
 * characters, so that their `#` and `;` are not read as grammar; `unmasked` gives them back.
 */
export function cleanFlowchart(written: string): CleanFlowchart {
	let clean: Mapped = { text: written, starts: undefined };
	clean = replace(clean, carriageReturn, () => "\n");
	// double quotes inside a tag would end a quoted label
	clean = replace(clean, tag, (found) => found.replace(/="([^"]*)"/g, "='$1'"), clean.text.lastIndexOf(">") + 1);
	const front = findFrontMatter(clean.text);
	const problem = front === undefined ? undefined : frontMatterProblem(front, clean);
	if (front !== undefined) {
		clean = cut(clean, [{ start: 0, end: front.length }]);
	}
	clean = replace(clean, directive, () => "");
	clean = cut(clean, commentLines(clean.text));
	clean = cut(clean, [{ start: 0, end: clean.text.length - clean.text.trimStart().length }]);
	clean = cut(clean, semicolonsBehindColours(clean.text, "style"));
	clean = cut(clean, semicolonsBehindColours(clean.text, "classDef"));
	clean = replace(clean, /#\w+;/g, (entity) => maskOpen + entity.slice(1, -1) + maskClose);
	clean = { text: `${clean.text}\n`, starts: clean.starts };
	clean = replace(clean, /\}\s*\n/g, () => "}\n");
	const { text, starts } = clean;
	return {
		text,
		writtenOffset: (offset) => (starts === undefined ? offset : (starts[offset] ?? written.length)),
		...(problem === undefined ? {} : { problem }),
	};
}

/** A piece of cleaned text with its entities as written: `#quot;`. */
export function unmasked(text: string): string {
	return text.includes(maskOpen) ? text.replaceAll(maskOpen, "#").replaceAll(maskClose, ";") : text;
}

// private use: no letter of an id, and nobody writes them
const maskOpen = "\ue000";
const maskClose = "\ue001";
const carriageReturn = /\r\n?/g;
const tag = /<\w+[^>]*>/g;
const directive = /%%\{\s*(?:\w+\s*:|\w+)\s*(?:\w+|(?:(?!\}%%).|\n)*)?\s*(?:\}%%)?/g;

interface Mapped {
	readonly text: string;
	/** written offset of every character; undefined while nothing was taken away */
	readonly starts: readonly number[] | undefined;
}

interface Cut {
	readonly start: number;
	readonly end: number;
	readonly by?: string;
}

function replace(source: Mapped, pattern: RegExp, by: (match: string) => string, end = source.text.length): Mapped {
	const cuts: Cut[] = [];
	const text = end < source.text.length ? source.text.slice(0, end) : source.text;
	for (const match of text.matchAll(pattern)) {
		const replacement = by(match[0]);
		if (replacement !== match[0]) {
			cuts.push({ start: match.index, end: match.index + match[0].length, by: replacement });
		}
	}
	return cut(source, cuts);
}

/** Takes pieces away, which are in order and apart; each may leave something shorter in its place. */
function cut(source: Mapped, cuts: readonly Cut[]): Mapped {
	if (cuts.every(({ start, end }) => start === end)) {
		return source;
	}
	const pieces: string[] = [];
	const starts: number[] = [];
	let done = 0;
	const copy = (to: number) => {
		for (let i = done; i < to; i++) {
			starts.push(source.starts?.[i] ?? i);
		}
		pieces.push(source.text.slice(done, to));
	};
	for (const { start, end, by = "" } of cuts) {
		copy(start);
		pieces.push(by);
		for (let i = 0; i < by.length; i++) {
			const at = Math.min(start + i, end - 1);
			starts.push(source.starts?.[at] ?? at);
		}
		done = end;
	}
	copy(source.text.length);
	return { text: pieces.join(""), starts };
}

/** Lines that say nothing but `%% …`, with the blank lines before them. An empty `%%` is none: mermaid draws it. */
function commentLines(text: string): Cut[] {
	const found: Cut[] = [];
	let done = 0;
	for (let at = text.indexOf("%%"); at >= 0; at = text.indexOf("%%", Math.max(at + 1, done))) {
		let start = at;
		while (start > done && /\s/.test(text[start - 1] ?? "")) {
			start--;
		}
		if (start > 0 && text[start - 1] !== "\n") {
			// something stands before the blanks; only whole lines of them belong to the comment
			const firstBreak = text.indexOf("\n", start);
			start = firstBreak < 0 || firstBreak >= at ? -1 : firstBreak + 1;
		}
		const next = text[at + 2];
		if (start < 0 || next === undefined || next === "{" || next === "\n") {
			continue;
		}
		const newline = text.indexOf("\n", at);
		done = newline < 0 ? text.length : newline + 1;
		found.push({ start, end: done });
	}
	return found;
}

/** The last `;` of a line such as `style a fill:#f96;`, where `#f96;` would be an entity. */
function semicolonsBehindColours(text: string, word: string): Cut[] {
	const found: Cut[] = [];
	for (let at = text.indexOf(word); at >= 0; ) {
		const newline = text.indexOf("\n", at);
		const end = newline < 0 ? text.length : newline;
		const line = text.slice(at + word.length, end);
		const semicolon = line.lastIndexOf(";");
		if (semicolon > colourIn(line)) {
			found.push({ start: at + word.length + semicolon, end: at + word.length + semicolon + 1 });
		}
		at = text.indexOf(word, end);
	}
	return found;
}

/** Index of the `#` in the first `:…#` without a blank, beyond every index where there is none. */
function colourIn(line: string): number {
	for (const run of line.matchAll(/\S+/g)) {
		const colon = run[0].indexOf(":");
		const hash = colon < 0 ? -1 : run[0].indexOf("#", colon);
		if (hash >= 0) {
			return run.index + hash;
		}
	}
	return Number.POSITIVE_INFINITY;
}

function frontMatterProblem(
	{ body, bodyStart, indent }: { readonly body: string; readonly bodyStart: number; readonly indent: string },
	clean: Mapped,
): CleanFlowchart["problem"] {
	const flat = indent === "" ? body : body.replaceAll(`\n${indent}`, "\n").replace(indent, "");
	const error = parseYaml(flat, { schema: "core", prettyErrors: false }).errors[0];
	if (error === undefined) {
		return undefined;
	}
	const inBody = Math.min(error.pos[0], Math.max(0, body.length - 1));
	const at = bodyStart + (indent === "" ? inBody : 0);
	const start = clean.starts?.[at] ?? at;
	const message = l10n.t`This front matter cannot be read: write \`key: value\`, one a line, between the two ---.`;
	return { message, start, end: start + 1 };
}
