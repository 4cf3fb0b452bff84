import * as l10n from "@vscode/l10n";

import { levelWords } from "../levelWords.ts";
import type { Evidence, Finding } from "../finding.ts";
import { offlineMode } from "../offlineReview.ts";
import type { Review, ReviewRow } from "../reviewEvent.ts";
import { answerFinding } from "./answerFinding.ts";
import { headingOf } from "./answerPlace.ts";
import type { AnswerText } from "./answerText.ts";
import { cardLevel, pointsFor } from "./cardLevel.ts";
import type { Carriers } from "./carriers.ts";
import type { ConversationPack } from "./conversationPack.ts";
import { spokenMinutes } from "./spokenTime.ts";

/**
 * An answer read without a model: which of the candidate's own sentences carries which criterion, what is missing, what
 * counts against it. Never a score: that a sentence speaks of something says nothing of how well.
 */
export function conversationReview(
	answer: AnswerText,
	pack: ConversationPack,
	carriers: readonly Carriers[],
	checks: readonly Finding[],
): Review {
	const rows = carriers.map((one): ReviewRow => {
		const row = { criterion: one.criterion.id, title: one.criterion.title };
		const against = checks.find((check) => check.criterion === one.criterion.id && check.severity === "warning");
		if (against !== undefined) {
			return { ...row, state: "grounded", finding: against };
		}
		return one.carrying.length > 0
			? { ...row, state: "not-reviewed", finding: carriedFinding(one, answer) }
			: { ...row, state: "grounded", finding: missingFinding(one, answer) };
	});
	const carried = carriers.filter(({ carrying }) => carrying.length > 0);
	const weigh = (some: readonly Carriers[]) => some.reduce((sum, { criterion }) => sum + criterion.weight, 0);
	// on an empty page everything is missing, which nobody needs to be told line by line
	const empty = answer.sentences.length === 0;
	const perCriterion = empty
		? []
		: carriers.map((one) => (one.carrying.length > 0 ? carriedFinding(one, answer) : missingFinding(one, answer)));
	return {
		mode: offlineMode,
		offline: true,
		score: null,
		coverage: weigh(carried) / Math.max(weigh(carriers), Number.MIN_VALUE),
		rows,
		findings: [...checks, ...perCriterion],
		usage: null,
		injectionSeen: answer.instructions.length > 0,
		summary: empty
			? l10n.t`There is no answer yet.`
			: [
					pack.round === "values"
						? l10n.t`${carried.length} of ${carriers.length} parts are carried by sentences of yours.`
						: l10n.t`${carried.length} of ${carriers.length} key points are carried by sentences of yours.`,
					`${l10n.t`About ${spokenMinutes(answer.words)} of ${pack.minutes} minutes, spoken.`}${levelText(pack, carried.length, checks)}`,
					l10n.t`What you said in words of your own may be missed, and how good it is, only a person or a model can say.`,
				].join(" "),
		...(empty ? {} : askedNext(pack, carriers)),
	};
}

/** Of a card only; a story has no count of points. */
function levelText(pack: ConversationPack, carried: number, checks: readonly Finding[]): string {
	if (pack.round === "values") {
		return "";
	}
	const of = pack.criteria.length;
	const against = checks.filter(({ rule }) => rule.startsWith("answer/pitfall/")).length;
	const level = cardLevel(carried, against, of);
	const [mid, senior, staff] = [pointsFor("mid", of), pointsFor("senior", of), pointsFor("staff", of)];
	const limits = l10n.t("mid from {0}, senior from {1}, staff from {2}", mid, senior, staff);
	const text =
		against === 0
			? l10n.t("By the count alone: {0} ({1}).", levelWord(level), limits)
			: l10n.t(
					"By the count alone, less {0} for what counts against you: {1} ({2}).",
					against,
					levelWord(level),
					limits,
				);
	return ` ${text}`;
}

function levelWord(level: ReturnType<typeof cardLevel>): string {
	return level === "below" ? l10n.t("below mid") : levelWords(level);
}

/** The follow-up at the weakest point: the heaviest that no sentence carries, named without substance before not named. */
function askedNext(pack: ConversationPack, carriers: readonly Carriers[]): { readonly notes?: readonly string[] } {
	const [weakest] = carriers
		.filter(({ carrying }) => carrying.length === 0)
		.sort((a, b) => b.criterion.weight - a.criterion.weight || b.mentioning.length - a.mentioning.length);
	if (weakest === undefined) {
		return {};
	}
	const { criterion } = weakest;
	const probe = pack.probes.find((one) => one.criterion === criterion.id);
	const question = probe?.question ?? criterion.followUps[0] ?? criterion.question;
	return { notes: [l10n.t("You are weakest at “{0}”. Asked next: {1}", criterion.title, question)] };
}

const mostEvidence = 3;
/** of those that were looked for: enough to see what was meant */
const mostTerms = 12;

function quotes(sentences: Carriers["carrying"], answer: AnswerText): Evidence[] {
	return sentences.slice(0, mostEvidence).map(({ text, start, end }) => ({
		kind: "quote",
		quote: text,
		range: answer.lines.rangeAt(start, end),
	}));
}

function carriedFinding({ criterion, carrying }: Carriers, answer: AnswerText): Finding {
	const [first] = carrying;
	return answerFinding({
		rule: `answer/carried/${criterion.id}`,
		criterion: criterion.id,
		severity: "hint",
		message: l10n.t`This carries “${criterion.title}”. How well, only a person or a model can say.`,
		range: answer.lines.rangeAt(first?.start ?? 0, first?.end ?? 0),
		evidence: quotes(carrying, answer),
	});
}

function missingFinding({ criterion, mentioning }: Carriers, answer: AnswerText): Finding {
	const [first] = mentioning;
	const range = first === undefined ? headingOf(criterion.id, answer) : answer.lines.rangeAt(first.start, first.end);
	const what =
		first === undefined
			? l10n.t`No sentence was found that carries “${criterion.title}”.`
			: first.parts.some((part) => part === criterion.id)
				? l10n.t`Below “${criterion.title}” stands nothing that not anybody could say: no number, no name, no choice with its reason.`
				: l10n.t`This names “${criterion.title}” and says nothing of it: no step, no reason, no number.`;
	return answerFinding({
		rule: `answer/missing/${criterion.id}`,
		criterion: criterion.id,
		severity: criterion.weight >= 1.5 ? "warning" : "info",
		message: l10n.t`${what} An interviewer asks: ${criterion.followUps[0] ?? criterion.question}`,
		range,
		evidence:
			first === undefined
				? [{ kind: "absence", searchedFor: criterion.synonyms.slice(0, mostTerms) }]
				: quotes(mentioning, answer),
	});
}
