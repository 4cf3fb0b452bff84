import * as l10n from "@vscode/l10n";

import type { englishReasons, ReasonWords } from "./englishReasons.ts";

/** Why a verdict does not count, as the candidate reads it; in English it is what the model is told. */
export const shownReasons: Readonly<Record<keyof typeof englishReasons, ReasonWords>> = {
	"no-such-fact": (fact) => l10n.t`The judge has no fact “${fact}”.`,
	"fact-of-another-item": (fact, item) => l10n.t`The fact “${fact}” says nothing about ${item}.`,
	"no-text": () => l10n.t`There is no text to quote from.`,
	"not-there": (quote) => l10n.t`Your text does not contain “${quote}”.`,
	"too-short": (quote) => l10n.t`The quote “${quote}” is too short to show anything.`,
	"too-long": (most) => l10n.t`The quote is longer than ${most} characters.`,
	"clipped-negation": (quote, line) => l10n.t`The quote “${quote}” leaves out the negation before it, line ${line}.`,
	void: (line) => l10n.t`The quote stands in text that addresses the reviewer or is hidden, line ${line}.`,
	"no-component": (name) => l10n.t`The drawing has no component “${name}”.`,
	"no-connector": (ends) => l10n.t`The drawing has no connector ${ends}.`,
	"drawn-in-void": (line) => l10n.t`It is drawn where the text addresses the reviewer or is hidden, line ${line}.`,
	"nothing-searched": () => l10n.t`It says that something is missing but not which words were looked for.`,
	"not-run": () => l10n.t`Run it first: nothing was judged, so nothing shows how the program behaves.`,
	"no-fact": () => l10n.t`It says how the program behaves but names no case, growth or time that was measured.`,
	"cannot-judge": () => l10n.t`The reviewer could not judge this.`,
	"names-nothing": () => l10n.t`It names nothing that can be checked.`,
	"names-no-words": () => l10n.t`It names no words that a search could find missing.`,
	"nothing-quoted": () => l10n.t`No words of yours were quoted for it.`,
	"time-alone": () => l10n.t`A time alone does not show it.`,
	"heading-alone": () => l10n.t`It rests only on a heading, which names a thing and says nothing of it.`,
	"given-lines": () => l10n.t`It rests only on lines that were given to you.`,
};
