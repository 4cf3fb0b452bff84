import { createHash } from "node:crypto";

/** Where an interview's own part of a transcript stands, and what the file was when it was last written. */
export interface TranscriptPlace {
	/** offset of its part: everything before it is someone else's */
	readonly start: number;
	/** of the whole file, as it was left; "" before the first write */
	readonly hash: string;
	/** the first turn that its part tells of */
	readonly fromTurn: number;
	/** turns that were written, those before `fromTurn` included */
	readonly turns: number;
}

export const unwritten: TranscriptPlace = { start: 0, hash: "", fromTurn: 0, turns: 0 };

/** Between an older interview, or the candidate's notes, and what comes after. */
const rule = "\n---\n\n";

/**
 * The file with the interview in it as far as it has come. Only what was written here is ever written anew: once the
 * candidate has changed the file, all of it is theirs, and what is said from then on goes below it.
 */
export function writeTranscriptPart(
	/** "" where there is no file */
	now: string,
	place: TranscriptPlace,
	turns: number,
	/** Markdown of the turns from this one on */
	part: (fromTurn: number) => string,
): { readonly text: string; readonly place: TranscriptPlace } {
	const mine = place.hash !== "" && place.hash === hashOf(now);
	if (mine) {
		const text = now.slice(0, place.start) + part(place.fromTurn);
		return { text, place: { ...place, hash: hashOf(text), turns } };
	}
	// a file that was deleted is told everything again
	const fromTurn = now === "" ? 0 : place.turns;
	if (now !== "" && place.hash !== "" && fromTurn >= turns) {
		return { text: now, place }; // nothing was said since
	}
	const before = now === "" ? "" : `${now.replace(/\s*$/, "\n")}${rule}`;
	const text = before + part(fromTurn);
	return { text, place: { start: before.length, hash: hashOf(text), fromTurn, turns } };
}

function hashOf(text: string): string {
	return createHash("sha256").update(text).digest("hex");
}
