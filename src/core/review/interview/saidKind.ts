import type { Interview, SaidKind } from "./interview.ts";

/**
 * What a candidate's words are. Short words that ask for a hint, pass or object are taken as that; anything with an
 * argument in it is an answer: "I don't know the exact number, but 40 ms because …".
 */
export function saidKind(text: string, phase: Interview["phase"]): SaidKind {
	const words = text.normalize("NFKC").replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim().toLowerCase();
	if (!/[\p{L}\p{N}]/u.test(words)) {
		return words.includes("?") && phase !== "before" ? "hint" : "silence";
	}
	const plain = words
		.replace(/[\p{Emoji_Presentation}]/gu, "")
		.replace(/^(?:(?:sorry|well|ok|okay|hm+|uh+|um+|er+m*|honestly|ah+|oh|please|so|right)[,.! …-]*\s*)+/u, "")
		.trim();
	if (disagrees.test(plain)) {
		return "disagree";
	}
	const short = (plain.match(/[\p{L}\p{N}']+/gu)?.length ?? 0) <= 14 && !argues.test(plain);
	if (short && asksForHint.test(plain)) {
		return "hint";
	}
	if (short && skips.test(plain)) {
		return "skip";
	}
	if (short && passes.test(plain)) {
		return "dont-know";
	}
	return phase === "before" && isQuestion(plain) ? "question" : "answer";
}

const disagrees =
	/^(?:i (?:strongly |really |respectfully |totally |completely )?(?:disagree|object)\b|i (?:do not|don't|can't|cannot) agree\b|i beg to differ\b|that(?:'s| is) (?:not (?:right|true|fair|correct)|wrong|unfair)\b(?! (?:in|when|if|for))|(?:the|your) (?:review|reviewer|verdict|judgement|judgment|finding|grading|grade) is (?:wrong|unfair|mistaken|not (?:right|true|fair|correct))\b)/;
/** what makes short words an answer after all */
const argues =
	/\b(?:but|because|since|however|although|though|so that|i(?:'d| would) (?:guess|say|start|use|take|try|assume|measure|estimate)|probably|roughly|about \d|my guess|let me)\b/;
const asksForHint =
	/^(?:(?:a|one|another|next) )?(?:hint|nudge|clue)\b|\b(?:give|have|get|need|want|like|use|take|offer|with|show) (?:me |us )?(?:a |an |another |one more |the next |some |any |one |the |your )?(?:little |small |tiny |quick |second |further |bit of a )?(?:hints?|nudges?|clues?|pointers?)\b|^(?:any|more) (?:hints?|clues?|pointers?)\b|\b(?:hints?|nudge|clue),? please\b|^(?:can|could|would) you (?:help|nudge|point|guide) me\b|^help(?: me)?[.!?]*$/;
const skips =
	/^(?:skip(?: (?:it|this|that|this one|that one|the question|this question|please))?|next(?: (?:question|one))?(?:,? please)?|move on|(?:let's|let us|can we|could we|shall we|i'd like to|i want to|i would like to|we can) (?:please )?(?:skip|move on|go on|continue|proceed|begin|start|get started|get going|go to the next)\b.*|i(?:'m| am) ready(?: to (?:begin|start|go|code))?|(?:no|no more|no further) questions?(?: (?:from me|so far|for now))?|ready(?: to (?:begin|start|go))?|begin|start|go on|go ahead|continue)[.! ]*(?:please|thanks|thank you)?[.!?]*$/;
const passes =
	/^(?:pass(?: on (?:this|that|it)(?: one)?)?|(?:i(?:'ll| will| would)?|i'd) (?:have to |like to )?pass\b.*|no(?:t a)? (?:idea|clue)\b.*|i (?:really |honestly |just |truly |frankly )?(?:do not|don't|dont) (?:really |actually )?(?:know|remember|recall|understand)\b.*|i have (?:absolutely |really )?no (?:idea|clue|answer)\b.*|(?:i(?:'m| am) )?(?:really |quite |just )?not (?:really |quite |entirely |too |so |at all )?(?:sure|certain)\b.*|i(?:'m| am) (?:stuck|lost|blank|drawing a blank|out of ideas)\b.*|i can(?:'t|not) (?:remember|recall|say|answer|think of anything)\b.*|(?:dunno|idk|beats me|don't know|dont know|no answer|nothing comes to mind)\b.*|i never (?:heard|learned|learnt|worked|used|thought)\b.*|my mind is blank\b.*|you got me\b.*)$/;
const questionStarts =
	/^(?:(?:and|also|then|first|second|one more|another question|quick question|a question|my question|question)[,:]? )*(?:what|which|who|whom|whose|when|where|why|how|is|are|was|were|do|does|did|can|could|may|might|must|should|shall|will|would|has|have|had|am|any)\b/;

function isQuestion(words: string): boolean {
	return (
		/\?["')\]]*$/.test(words) ||
		questionStarts.test(words) ||
		/\b(?:i (?:wonder|want to know|would like to know|'d like to know)|tell me|could you (?:tell|say|clarify)|clarify)\b/.test(
			words,
		)
	);
}
