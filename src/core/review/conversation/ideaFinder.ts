// English throughout: for authors of cards, in the terminal

import { err, ok, type Result } from "../../base/result.ts";
import type { Span } from "../instructionSpans.ts";
import { meaningPlaces } from "./meaningFinder.ts";
import { wordFamilies } from "./wordFamilies.ts";

/**
 * Finds an idea in a sentence: its parts, in any order, close together, each in words of its own and said affirmatively.
 * An idea is written as parts with " + " between them, a part as meanings with "|" between them; `{name}` stands for a
 * family of words that all cards share: "{return} + {earlier}|last good". What cannot be read is passed over; `readIdea`
 * says why.
 */
export function ideaFinder(ideas: readonly string[]): (sentence: string) => boolean {
	const finders = new Map<string, (sentence: string) => readonly Span[]>();
	const placesOf = (part: string, sentence: string) => {
		const known = finders.get(part);
		if (known !== undefined) return known(sentence);
		const read = meaningsOf(part);
		const made = meaningPlaces(read.ok ? read.value : [], mostPlaces);
		finders.set(part, made);
		return made(sentence);
	};
	const all = ideas.filter((idea) => readIdea(idea).ok).map(partsOf);
	return (sentence) =>
		all.some((parts) => {
			const places: (readonly Span[])[] = [];
			for (const part of parts) {
				const found = placesOf(part, sentence);
				// most parts are absent, and a pattern that is not needed is not made
				if (found.length === 0) return false;
				places.push(found);
			}
			return meet(places, sentence, []);
		});
}

/** of one part in one sentence; with more of them it is none */
const mostPlaces = 20;
/** further apart, and they belong to two thoughts */
const mostWordsApart = 18;

/** Whether there is one place of each part, none over another, all within reach. */
function meet(places: readonly (readonly Span[])[], sentence: string, taken: readonly Span[]): boolean {
	const [first, ...rest] = places;
	if (first === undefined) {
		const start = Math.min(...taken.map((one) => one.start));
		const end = Math.max(...taken.map((one) => one.end));
		return sentence.slice(start, end).split(/\s+/).length <= mostWordsApart;
	}
	return first.some(
		(place) =>
			taken.every((one) => place.end <= one.start || one.end <= place.start) && meet(rest, sentence, [...taken, place]),
	);
}

/** The meanings of each part, families spelt out. The error is a sentence for the author of a card. */
export function readIdea(idea: string): Result<readonly (readonly string[])[], string> {
	const parts = partsOf(idea);
	if (parts.length < 2) {
		return err(`the idea "${idea}" has one part; one part alone is a synonym`);
	}
	const read: (readonly string[])[] = [];
	for (const part of parts) {
		const meanings = meaningsOf(part);
		if (!meanings.ok) return meanings;
		read.push(meanings.value);
	}
	return ok(read);
}

function partsOf(idea: string): readonly string[] {
	return idea.split(" + ").map((part) => part.trim());
}

function meaningsOf(part: string): Result<readonly string[], string> {
	const meanings: string[] = [];
	for (const meaning of part.split("|").map((one) => one.trim())) {
		const family = /^\{(.*)\}$/.exec(meaning)?.[1];
		if (family === undefined) {
			if (!/\p{L}.*[\p{L}\p{N}]|\p{N}/u.test(meaning)) return err(`"${meaning}" is no meaning to look for`);
			meanings.push(meaning);
			continue;
		}
		const words = Object.hasOwn(wordFamilies, family) ? wordFamilies[family] : undefined;
		if (words === undefined) return err(`there is no family of words called "${family}"`);
		meanings.push(...words);
	}
	return ok(meanings);
}
