/** The first complete JSON object in a text that has members, with what stands around it left out: sentences, a fence. Null: there is none. */
export function firstObject(
	text: string,
): { readonly text: string; readonly value: Readonly<Record<string, unknown>> } | null {
	for (let start = text.indexOf("{"), tries = 0; start >= 0 && tries < mostTries; tries++) {
		const end = endOf(text, start);
		const candidate = end === null ? null : text.slice(start, end);
		const value = candidate === null ? undefined : parsed(candidate);
		if (candidate !== null && typeof value === "object" && value !== null && Object.keys(value).length > 0) {
			return { text: candidate, value: value as Readonly<Record<string, unknown>> };
		}
		start = text.indexOf("{", start + 1);
	}
	return null;
}

/** "{the}" in a sentence is tried and passed over; a text of braces only must not take for ever. */
const mostTries = 50;

/** One past the bracket that closes the object; null: it never closes. */
function endOf(text: string, start: number): number | null {
	let depth = 0;
	let inString = false;
	for (let at = start; at < text.length; at++) {
		const character = text[at];
		if (inString) {
			if (character === "\\") {
				at++;
			} else {
				inString = character !== '"';
			}
		} else if (character === '"') {
			inString = true;
		} else if (character === "{") {
			depth++;
		} else if (character === "}" && --depth === 0) {
			return at + 1;
		}
	}
	return null;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}
