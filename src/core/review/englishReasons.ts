// English throughout: sent to a model; people read `shownReasons`

/** One sentence of a reason; what its places hold is said by the sentence. */
export type ReasonWords = (one: string | number, two: string | number) => string;

/** Why a verdict does not count, as the model is told that is asked once more. */
export const englishReasons = {
	"no-such-fact": (fact) => `The judge has no fact “${fact}”.`,
	"fact-of-another-item": (fact, item) => `The fact “${fact}” says nothing about ${item}.`,
	"no-text": () => "There is no text to quote from.",
	"not-there": (quote) => `Your text does not contain “${quote}”.`,
	"too-short": (quote) => `The quote “${quote}” is too short to show anything.`,
	"too-long": (most) => `The quote is longer than ${most} characters.`,
	"clipped-negation": (quote, line) => `The quote “${quote}” leaves out the negation before it, line ${line}.`,
	void: (line) => `The quote stands in text that addresses the reviewer or is hidden, line ${line}.`,
	"no-component": (name) => `The drawing has no component “${name}”.`,
	"no-connector": (ends) => `The drawing has no connector ${ends}.`,
	"drawn-in-void": (line) => `It is drawn where the text addresses the reviewer or is hidden, line ${line}.`,
	"nothing-searched": () => "It says that something is missing but not which words were looked for.",
	"not-run": () => "Run it first: nothing was judged, so nothing shows how the program behaves.",
	"no-fact": () => "It says how the program behaves but names no case, growth or time that was measured.",
	"cannot-judge": () => "The reviewer could not judge this.",
	"names-nothing": () => "It names nothing that can be checked.",
	"names-no-words": () => "It names no words that a search could find missing.",
	"nothing-quoted": () => "No words of yours were quoted for it.",
	"time-alone": () => "A time alone does not show it.",
	"heading-alone": () => "It rests only on a heading, which names a thing and says nothing of it.",
	"given-lines": () => "It rests only on lines that were given to you.",
} satisfies Readonly<Record<string, ReasonWords>>;
