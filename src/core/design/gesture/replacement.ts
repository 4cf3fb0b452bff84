/** A replacement by offsets, before it becomes a range. */
export interface Replacement {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** In order, those that touch made one, so that no editor has to guess which comes first; undefined where two overlap. */
export function ordered(text: string, replacements: readonly Replacement[]): readonly Replacement[] | undefined {
	const changes = replacements.map((one) => minimal(text, one)).filter((one) => one !== undefined);
	const result: Replacement[] = [];
	for (const next of changes.sort((a, b) => a.start - b.start || a.end - b.end)) {
		const last = result.at(-1);
		if (last === undefined || last.end < next.start) {
			result.push(next);
		} else if (last.end === next.start) {
			result[result.length - 1] = { start: last.start, end: next.end, text: last.text + next.text };
		} else {
			return undefined;
		}
	}
	return result;
}

/** `replacements` in order and apart from each other. */
export function applyReplacements(text: string, replacements: readonly Replacement[]): string {
	return replacements.reduceRight(
		(result, { start, end, text: by }) => result.slice(0, start) + by + result.slice(end),
		text,
	);
}

/** Without what it leaves as it is at both ends; undefined where it changes nothing. Never cuts a CRLF or a character in two. */
function minimal(text: string, { start, end, text: by }: Replacement): Replacement | undefined {
	const old = text.slice(start, end);
	if (old === by) {
		return undefined;
	}
	const most = Math.min(old.length, by.length);
	let head = 0;
	while (head < most && old[head] === by[head]) {
		head++;
	}
	while (head > 0 && isInside(old, head, by, head)) {
		head--;
	}
	let tail = 0;
	while (tail < most - head && old[old.length - 1 - tail] === by[by.length - 1 - tail]) {
		tail++;
	}
	while (tail > 0 && isInside(old, old.length - tail, by, by.length - tail)) {
		tail--;
	}
	return { start: start + head, end: end - tail, text: by.slice(head, by.length - tail) };
}

function isInside(old: string, oldAt: number, by: string, byAt: number): boolean {
	return cutsInTwo(old, oldAt) || cutsInTwo(by, byAt);
}

function cutsInTwo(text: string, at: number): boolean {
	return /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])/.test(text.slice(at - 1, at + 1));
}
