import * as l10n from "@vscode/l10n";

import type { SaidKind, SpokenKind } from "./interview.ts";

/** What kind of thing was said, as a person reads it. */
export const turnWords: Readonly<Record<SaidKind | SpokenKind, string>> = {
	answer: l10n.t`answer`,
	question: l10n.t`question`,
	"dont-know": l10n.t`don't know`,
	hint: l10n.t`hint`,
	silence: l10n.t`silence`,
	disagree: l10n.t`disagree`,
	skip: l10n.t`skip`,
	opening: l10n.t`opening`,
	clarification: l10n.t`clarification`,
	twist: l10n.t`twist`,
	reaction: l10n.t`reaction`,
	regrade: l10n.t`regrade`,
	ruling: l10n.t`ruling`,
	closing: l10n.t`closing`,
};
