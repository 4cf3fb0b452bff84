// English throughout: words that are looked for in a story

import { givesReason, isSentence, ownWordCount } from "../../design/argument.ts";

const number =
	/\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundred|thousand|million|half|third|quarter|dozen|per cent|percent)\b/i;
const date =
	/\b(?:January|February|March|April|June|July|August|September|October|November|December|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|in May|in (?:spring|summer|autumn|winter)|last (?:spring|summer|autumn|winter|week|month))\b/;
/** somebody is called by name: a capital inside the sentence that is no "I" and no acronym */
const name = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/u;
const speech = /["“][^"”]{8,}["”]/;

/** What anybody could say of any story. */
const cliches =
	/\b(?:outside the box|worked? (?:very )?hard|team player|went (?:very )?well|huge success|big success|great success|win-win|communicat\w+|communication is key|never give up|believe in (?:yourself|our|my)\w*|learned a lot|open (?:feedback )?culture|safe space|door is (?:always )?open|stakeholders?|values?|passion\w*|innovati\w+|constructive|respectful|professional\w*|honest\w*|proactive\w*|empower\w*|leverag\w+|synerg\w+|alignment|growth|grow|knowledge is power)\b/gi;

const numberInResult = /\d|\b(?:half|a third|a quarter|doubled|twice|per cent|percent)\b/i;

export function hasNumber(text: string): boolean {
	return numberInResult.test(text) || number.test(text);
}

/** With neither number, day, name nor words said, a sentence of a story must have much of its own to count. */
const leastOwnWords = 7;

/** words that every sentence has */
const small = [
	"am about was were had been did could me my us he she him her last there then some something somebody often went got took job team told said asked",
];

/** Whether a sentence of a story tells something that happened to these people and not to anybody. */
export function tellsSomething(text: string): boolean {
	const told = text.replace(cliches, " ");
	return (
		isSentence(text) &&
		(number.test(told) || date.test(told) || name.test(told) || speech.test(told)
			? ownWordCount(told, small) >= 3
			: givesReason(told, small) || ownWordCount(told, small) >= leastOwnWords)
	);
}
