/**
 * The forms of a word as a pattern without groups to refer to: endings, a doubled consonant ("stopped"), y to ies, British
 * and American spelling, and the common irregular verbs. A word of up to three letters is as it is, with a plural.
 */
export function inflections(word: string): string {
	const irregular = verbs.get(word.toLowerCase());
	if (irregular !== undefined) return `(?:${irregular.join("|")})`;
	const escaped = word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/['’]/g, "['’]");
	if (!/^\p{L}+$/u.test(word)) return escaped;
	if (word.length < 4) return word.length > 2 ? `${escaped}s?` : escaped;
	const spelt = eitherSpelling(escaped);
	if (/[^aeiou]y$/.test(word)) return `${spelt.slice(0, -1)}(?:y|ies|ied|ying)`;
	if (/[a-z]e$/.test(word)) return `${spelt.slice(0, -1)}(?:e|es|ed|ing)`;
	// "stop" and "stopped", but "open" and "opened": harmless where a form does not exist
	const last = /[^aeiou][aeiou][bdgklmnprt]$/.exec(word)?.[0].at(-1);
	return `${spelt}(?:s|es|ed|ing${last === undefined ? "" : `|${last}ed|${last}ing`})?`;
}

/** "normalise" is "normalize", "behaviour" is "behavior". */
function eitherSpelling(word: string): string {
	return word
		.replace(/i[sz](?=e$|ed$|ing$|ation$)/, "i[sz]")
		.replace(/(?<=[a-z]{2})ou?r(?=$|s$)/, (end) => (end === "our" ? "ou?r" : end));
}

const verbs: ReadonlyMap<string, readonly string[]> = new Map(
	`begin begins began begun beginning/break breaks broke broken breaking/bring brings brought bringing/build builds built building
/buy buys bought buying/catch catches caught catching/choose chooses chose chosen choosing/come comes came coming/cut cuts cutting
/do does did done doing/draw draws drew drawn drawing/fall falls fell fallen falling/feed feeds fed feeding/find finds found finding
/fit fits fitted fitting/forget forgets forgot forgotten/get gets got gotten getting/give gives gave given giving
/go goes went gone going/grow grows grew grown growing/have has had having/hear hears heard hearing/hide hides hid hidden hiding
/hold holds held holding/keep keeps kept keeping/know knows knew known knowing/lead leads led leading/learn learns learned learnt learning
/leave leaves left leaving/lose loses lost losing/make makes made making/mean means meant meaning/pay pays paid paying/put puts putting
/read reads reading/rebuild rebuilds rebuilt rebuilding/rise rises rose risen rising/run runs ran running/say says said saying
/see sees saw seen seeing/sell sells sold selling/send sends sent sending/set sets setting/show shows showed shown showing
/shrink shrinks shrank shrunk shrinking/split splits splitting/spend spends spent spending/spread spreads spreading/stand stands stood
/take takes took taken taking/teach teaches taught teaching/tell tells told telling/think thinks thought thinking
/throw throws threw thrown throwing/understand understands understood/win wins won winning/write writes wrote written writing`
		.split("/")
		.map((forms) => forms.trim().split(/\s+/))
		.flatMap((forms) => (forms[0] === undefined ? [] : [[forms[0], forms]])),
);
