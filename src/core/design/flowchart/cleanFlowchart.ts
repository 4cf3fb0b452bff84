/** A flowchart as its grammar reads it, and the way back to the text that a person wrote. */
export interface CleanFlowchart {
	readonly text: string;
	/** UTF-16 offset in the written text for an offset in `text` (its length included) */
	writtenOffset(offset: number): number;
}

/**
 * Takes away what mermaid takes away before it parses: front matter, `%%{…}%%` directives, comment lines, the `;` behind
 * a style with a colour, CR. Entities (`#quot;`) are masked with equally many characters, so that their `#` and `;` are
 * not read as grammar.
 */
export function cleanFlowchart(written: string): CleanFlowchart {
	let clean: Mapped = { text: written, starts: undefined };
	clean = replace(clean, /\r\n?/g, () => "\n");
	// mermaid's own preparation: double quotes inside a tag would end a quoted label
	clean = replace(clean, /<\w+[^<>]*>/g, (tag) => tag.replace(/="([^"]*)"/g, "='$1'"));
	clean = replace(clean, /^([^\S\n]*)---[^\S\n]*\n(?:[\s\S]*?\n)??\1---[^\S\n]*(?:\n\s*|$)/, () => "");
	clean = replace(clean, /%%\{[\s\S]*?\}%%/g, () => "");
	clean = replace(clean, /^\s*%%(?!\{)[^\n]+\n?/gm, () => "");
	clean = replace(clean, /^\s+/, () => "");
	clean = replace(clean, /(?:style|classDef).*:\S*#.*;/g, (line) => line.slice(0, -1));
	clean = replace(clean, /#\w+;/g, (entity) => `°${entity.slice(1, -1)}¶`);
	const { text, starts } = clean;
	return {
		text,
		writtenOffset: (offset) => (starts === undefined ? offset : (starts[offset] ?? written.length)),
	};
}

interface Mapped {
	readonly text: string;
	/** written offset of every character; undefined while nothing was taken away */
	readonly starts: readonly number[] | undefined;
}

function replace(source: Mapped, pattern: RegExp, by: (match: string) => string): Mapped {
	let text = "";
	let starts: number[] | undefined;
	let done = 0;
	const copy = (to: number) => {
		for (let i = done; i < to; i++) {
			starts?.push(source.starts?.[i] ?? i);
		}
		text += source.text.slice(done, to);
	};
	for (const match of source.text.matchAll(pattern.global ? pattern : new RegExp(pattern, "g"))) {
		if (!pattern.global && match.index !== 0) {
			break;
		}
		const found = match[0];
		const replacement = by(found);
		if (replacement === found) {
			continue;
		}
		starts ??= [];
		copy(match.index);
		text += replacement;
		for (let i = 0; i < replacement.length; i++) {
			const at = match.index + Math.min(i, found.length - 1);
			starts.push(source.starts?.[at] ?? at);
		}
		done = match.index + found.length;
	}
	if (starts === undefined) {
		return source;
	}
	copy(source.text.length);
	return { text, starts };
}
