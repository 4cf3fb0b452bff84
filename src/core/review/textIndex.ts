/**
 * A text in the one form in which quotes are compared, with the way back. Case and every letter stay: a quote with one
 * changed word must fail.
 */
export interface TextIndex {
	readonly raw: string;
	/** typographic variants folded (NFKC, quotes, dashes), invisible characters gone, white space collapsed to one blank */
	readonly canonical: string;
	/** offset in `raw` where character `at` of `canonical` begins */
	rawStart(at: number): number;
	/** offset in `raw` just behind character `at` of `canonical` */
	rawEnd(at: number): number;
}

export function indexText(raw: string): TextIndex {
	const starts = new Uint32Array(raw.length * 2 + 1);
	const ends = new Uint32Array(raw.length * 2 + 1);
	const parts: string[] = [];
	let length = 0;
	let blank = false;
	let overflowStarts: number[] | undefined;
	let overflowEnds: number[] | undefined;

	const put = (text: string, from: number, to: number) => {
		parts.push(text);
		for (let i = 0; i < text.length; i++) {
			if (length < starts.length) {
				starts[length] = from;
				ends[length] = to;
			} else {
				overflowStarts ??= [];
				overflowEnds ??= [];
				overflowStarts.push(from);
				overflowEnds.push(to);
			}
			length++;
		}
	};

	let at = 0;
	while (at < raw.length) {
		const code = raw.charCodeAt(at);
		if (code > 32 && code < 127 && !(raw.charCodeAt(at + 1) >= 0x300)) {
			put(raw[at] ?? "", at, at + 1);
			blank = false;
			at++;
			continue;
		}
		const to = clusterEnd(raw, at);
		const cluster = raw.slice(at, to);
		for (const piece of fold(cluster)) {
			if (piece === " ") {
				if (!blank) {
					put(" ", at, to);
				}
				blank = true;
			} else {
				put(piece, at, to);
				blank = false;
			}
		}
		at = to;
	}
	const read = (table: Uint32Array, overflow: number[] | undefined, i: number) =>
		i < table.length ? (table[i] ?? raw.length) : (overflow?.[i - table.length] ?? raw.length);
	return {
		raw,
		canonical: parts.join(""),
		rawStart: (i) => (i >= length ? raw.length : read(starts, overflowStarts, i)),
		rawEnd: (i) => (i >= length ? raw.length : read(ends, overflowEnds, i)),
	};
}

/** The canonical form alone, trimmed. */
export function canonicalText(raw: string): string {
	return indexText(raw).canonical.trim();
}

/** A base character with the marks that combine with it: NFKC of the parts is not NFKC of the whole. */
function clusterEnd(raw: string, at: number): number {
	let to = at + ((raw.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
	while (to < raw.length && raw.charCodeAt(to) > 127) {
		const next = String.fromCodePoint(raw.codePointAt(to) ?? 0);
		if (!/^[\p{M}\u1160-\u11ff]$/u.test(next)) {
			break;
		}
		to += next.length;
	}
	return to;
}

// superscripts and fractions: NFKC would turn "10²" into "102", another number
const keepAsItIs = /^[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u215e]/;
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

function fold(cluster: string): string {
	if (keepAsItIs.test(cluster)) {
		return cluster;
	}
	return cluster
		.replace(invisible, "")
		.normalize("NFKC")
		.replace(invisible, "")
		.replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'")
		.replace(/[\u201c\u201d\u201e\u201f\u2033]/g, '"')
		.replace(/[\u2010-\u2015\u2212]/g, "-")
		.replace(/[\s\p{Cc}]+/gu, " ");
}
