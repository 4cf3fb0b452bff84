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
	// one character can fold into many ("㎏"), so the tables grow where twice the length is not enough
	let starts = new Uint32Array(raw.length * 2 + 16);
	let ends = new Uint32Array(raw.length * 2 + 16);
	const parts: string[] = [];
	const folded = new Map<string, string>();
	let length = 0;
	let blank = false;

	const put = (from: number, to: number): void => {
		if (length === starts.length) {
			starts = grown(starts);
			ends = grown(ends);
		}
		starts[length] = from;
		ends[length] = to;
		length++;
	};

	let at = 0;
	while (at < raw.length) {
		let to = at;
		while (isPlainSign(raw, to)) {
			put(to, to + 1);
			to++;
		}
		if (to > at) {
			parts.push(raw.slice(at, to));
			blank = false;
			at = to;
			continue;
		}
		to = clusterEnd(raw, at);
		const cluster = raw.slice(at, to);
		let text = folded.get(cluster);
		if (text === undefined) {
			text = fold(cluster);
			folded.set(cluster, text);
		}
		for (const piece of text) {
			if (piece !== " " || !blank) {
				parts.push(piece);
				for (let unit = 0; unit < piece.length; unit++) {
					put(at, to);
				}
			}
			blank = piece === " ";
		}
		at = to;
	}
	return {
		raw,
		canonical: parts.join(""),
		rawStart: (i) => (i >= length ? raw.length : (starts[i] ?? raw.length)),
		rawEnd: (i) => (i >= length ? raw.length : (ends[i] ?? raw.length)),
	};
}

function grown(table: Uint32Array): Uint32Array<ArrayBuffer> {
	const larger = new Uint32Array(table.length * 2);
	larger.set(table);
	return larger;
}

/** A sign of ASCII, no blank, that no mark combines with: it stays as it is. */
function isPlainSign(raw: string, at: number): boolean {
	const code = raw.charCodeAt(at);
	return code > 32 && code < 127 && !(raw.charCodeAt(at + 1) >= 0x300);
}

/** The canonical form alone, trimmed. */
export function canonicalText(raw: string): string {
	return plainWords.test(raw) ? raw : indexText(raw).canonical.trim();
}

const plainWords = /^[!-~]+(?: [!-~]+)*$/;

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
