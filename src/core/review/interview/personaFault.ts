/**
 * Why a persona's words are not said; null: they may be. A program reads them first, because the persona must not judge
 * and must not bring anything new: what it says has to come out of the texts.
 */
export function personaFault(
	words: string,
	/** everything that was said and written: answer, document, question */
	texts: readonly string[],
	/** words at most */
	longest: number,
): PersonaFault | null {
	const known = texts.join("\n").normalize("NFKC");
	if ((words.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0) > longest) {
		return "too-long";
	}
	if (verdictWords.test(words) || said(subjectWords, words).some((word) => !holds(known, word))) {
		return "judges";
	}
	const figures = new Set(figuresOf(known));
	if (
		figuresOf(words).some((figure) => !figures.has(figure)) ||
		said(bigNumbers, words).some((one) => !holds(known, one))
	) {
		return "new-figure";
	}
	return namesIn(words).some((name) => !holds(known, name)) ? "new-name" : null;
}

export type PersonaFault = "too-long" | "judges" | "new-figure" | "new-name";

/** Never said by an interviewer who leaves the judging to others. */
const verdictWords =
	/\b(?:well done|good (?:job|answer|work|point|start|thinking)|great|excellent|perfect|impressive|brilliant|awesome|fantastic|nice(?:ly)?|strong answer|weak answer|(?:that|this|it|which)(?:'s| is| was) (?:\w+ )?(?:right|wrong|correct|incorrect|good|bad|true|false|weak|strong|fine)|you(?:'re| are) (?:right|wrong|correct|mistaken)|correct(?:ly)?|incorrect(?:ly)?|mistaken|not[ _]met|not[ _]addressed|partial(?:ly)? met|senior|staff[- ]level|mid[- ]level|junior|verdict|full marks|hire)\b|\b\d+ ?(?:\/|out of) ?\d+\b/iu;
/** They judge, unless they belong to the subject: a ranker has scores. */
const subjectWords =
	/\b(?:scores?|scored|grades?|graded|points|marks|levels?|rating|pass(?:ed|es)?|fail(?:ed|s)?|met|partial|staff|wrong|right)\b/giu;
const bigNumbers = /\b(?:hundreds?|thousands?|millions?|billions?|dozens?|percent)\b/giu;

function figuresOf(text: string): readonly string[] {
	return text.normalize("NFKC").match(/\d[\d.,]*\d|\d/g) ?? [];
}

function said(pattern: RegExp, words: string): readonly string[] {
	return words.match(pattern) ?? [];
}

/** Words in capitals inside a sentence: names of things. */
function namesIn(words: string): readonly string[] {
	return [...words.matchAll(/(?<![.!?:“”"'‘’\n]\s*)(?<=\S\s+[“"'‘(]?)\p{Lu}[\p{L}\p{N}-]*/gu)]
		.map(([name]) => name)
		.filter((name) => !/^(?:I|I'.*)$/.test(name));
}

function holds(text: string, word: string): boolean {
	return text.toLowerCase().includes(word.normalize("NFKC").toLowerCase());
}
