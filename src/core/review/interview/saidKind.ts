import type { Interview, SaidKind } from "./interview.ts";

/**
 * What a candidate's words are. Short words that ask for a hint, pass or skip are taken as that; anything with an argument
 * in it is an answer: "I don't know the exact number, but 40 ms because …". Questions are questions only before the work.
 */
export function saidKind(text: string, phase: Interview["phase"]): SaidKind {
	const words = text.normalize("NFKC").replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim().toLowerCase();
	if (!/[\p{L}\p{N}]/u.test(words)) {
		return "silence";
	}
	const plain = words.replace(fillers, "").replace(/[\s.,!?…-]+$/, "");
	if (disagrees.test(plain)) {
		return "disagree";
	}
	const count = plain.match(/[\p{L}\p{N}']+/gu)?.length ?? 0;
	if (count <= mostWords && !argues.test(plain)) {
		const short = shortKinds.find(([, pattern]) => pattern.test(plain));
		if (short !== undefined) {
			return short[0];
		}
	}
	return phase === "before" && isQuestion(words) ? "question" : "answer";
}

/** A longer text says something, however it begins. */
const mostWords = 14;

const fillers =
	/^(?:(?:sorry|well|ok|okay|hm+|uh+|um+|er+m*|ah+|oh|please|so|right|honestly|frankly)\b[,.!?…: -]*)+(?=[\p{L}\p{N}])/u;

const judged =
	"(?:that|this|it|you|your|the (?:verdict|finding|review|reviewer|judge?ment|grade|grading|result|remark|item))";
const disagrees = new RegExp(
	[
		`^i (?:strongly |really |respectfully |totally |completely )?disagree\\b(?! with (?!${judged}\\b))`,
		`^i (?:do not|don't|can't|cannot) agree\\b(?! with (?!${judged}\\b))`,
		"^i (?:strongly )?object\\b(?! (?:stor|detect|orient|type))",
		// "that is wrong in a table with late rows" speaks of a design
		"^that(?:'s| is) (?:not (?:right|true|fair|correct)|wrong|unfair)\\b(?! (?:in|on|when|if|for|with|at))",
		"^(?:the|your) (?:review|reviewer|verdict|judge?ment|finding|grading|grade) is (?:wrong|unfair|mistaken|not (?:right|true|fair|correct))\\b",
	].join("|"),
);

/** what makes short words an answer after all */
const argues =
	/\b(?:but|because|since|however|although|though|so that|i(?:'d| would) (?:guess|say|start|use|take|try|assume|measure|estimate|look|log|shard)|probably|roughly|about \d|my guess|let me)\b/;

const shortKinds: readonly (readonly [SaidKind, RegExp])[] = [
	[
		"hint",
		new RegExp(
			[
				"(?:^|[.,;!?] )(?:(?:a|one|another|next|any|more) )?(?:small |little )?(?:more )?(?:hint|nudge|clue|pointer)s?(?:,? please)?$",
				"\\b(?:give|have|get|need|want|like|use|take) (?:me |us )?(?:an? |another |one more |the next |some |any |one |the |your )?(?:little |small |tiny |quick |second |further |bit of a )?(?:hint|nudge|clue|pointer)s?\\b",
				"^(?:can|could|would) you (?:please )?(?:help|nudge|point|guide) me\\b",
				"^help(?: me)?$",
			].join("|"),
		),
	],
	[
		"skip",
		new RegExp(
			[
				"^skip(?: (?:it|this|that|this one|that one|the question|this question|please))?$",
				"^next(?: (?:question|one))?(?:,? please)?$",
				"^(?:begin|start|go on|go ahead|continue|move on)(?:,? please)?$",
				"^(?:let's|let us|can we|could we|shall we|may we|i'd like to|i want to|i would like to) (?:please |just )?(?:skip|move on|go on|continue|proceed|begin|start|get started|get going|go to the next)\\b",
				"^(?:i'm |i am )?ready(?: to (?:begin|start|go|code))?$",
				"^(?:no|no more|no further) questions?(?: (?:from me|so far|for now))?$",
			].join("|"),
		),
	],
	[
		"dont-know",
		new RegExp(
			[
				"^pass(?: on (?:this|that|it)(?: one)?)?$",
				"^i(?:'ll| will|'d| would)? (?:have to |like to )?pass(?: on (?:this|that|it)(?: one)?)?$",
				"^(?:i(?:'ve| have) )?(?:absolutely |really )?no (?:idea|clue|answer)\\b",
				"^(?:not a clue|dunno|idk|beats me|don't know|dont know|nothing comes to mind|my mind is blank)\\b",
				"^i (?:really |honestly |just |truly )?(?:do not|don't|dont) (?:really |actually )?(?:know|remember|recall|understand)\\b",
				"^(?:i(?:'m| am) )?(?:really |quite |just )?not (?:really |quite |entirely |too |so |at all )?(?:sure|certain)\\b",
				"^i(?:'m| am) (?:stuck|lost|blank|drawing a blank|out of ideas)\\b",
				"^i can(?:'t|not) (?:remember|recall|say|answer|think of anything)\\b",
				"^i(?:'ve| have)? never (?:heard|learned|learnt|worked|used|thought)\\b",
			].join("|"),
		),
	],
];

const questionStarts =
	/^(?:(?:and|also|then|first|second|next|one more|another question|one more question|quick question|a question|my question|question)[,:]? )*(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|do|does|did|can|could|may|might|must|should|shall|will|would|has|have|had|am|any)\b/;

function isQuestion(words: string): boolean {
	return (
		/\?["')\]]*$/.test(words) ||
		questionStarts.test(words.replace(fillers, "")) ||
		/\bi (?:wonder|want to know|would like to know)\b|\bi'd like to know\b|^(?:tell me|clarify)\b/.test(words)
	);
}
