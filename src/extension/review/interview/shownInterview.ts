import * as l10n from "@vscode/l10n";

import type { Interview, Turn } from "../../../core/review/interview/interview.ts";
import type { InterviewRound } from "../../../core/review/interview/interviewScript.ts";
import { scriptSource } from "../../../core/review/interview/said.ts";
import type { Review } from "../../../core/review/reviewEvent.ts";
import { reviewerWords } from "../../../core/review/reviewerWords.ts";
import type { ShownInterview, ShownTurn } from "../../../protocol/interview/interviewState.ts";

export interface ShownInputs {
	readonly uri: string;
	readonly title: string;
	readonly round: InterviewRound;
	readonly reviewer: string;
	readonly hasModel: boolean;
	readonly mock: boolean;
	readonly solved: boolean;
	readonly review: Review | null;
	readonly notice: string | null;
	/** null: not begun */
	readonly interview: Interview | null;
	readonly busy: string | null;
	readonly returned: { readonly id: number; readonly text: string } | null;
}

/** Everything that a page shows of an interview, computed anew from what is known. */
export function shownInterview(inputs: ShownInputs): ShownInterview {
	const { uri, title, round, reviewer, hasModel, mock, review, notice, interview } = inputs;
	const about = { uri, title, round, reviewer, hasModel, reviewed: review !== null, mock, notice };
	if (interview === null) {
		return { ...about, type: "ready", solved: inputs.solved };
	}
	const { phase, open } = interview;
	return {
		...about,
		type: "held",
		phase,
		turns: interview.turns.map((turn) => shownTurn(turn, review)),
		open:
			open === null
				? null
				: {
						criterion: open.criterion,
						title: open.title,
						question: open.question,
						because: open.because,
						hintsTaken: open.hintsTaken,
						disputable: disputable(open.criterion, review) !== null,
					},
		busy: inputs.busy,
		returned: inputs.returned,
	};
}

function shownTurn(turn: Turn, review: Review | null): ShownTurn {
	const { who, kind, text, at } = turn;
	if (turn.who === "candidate") {
		return { who, kind, text, at, quotes: [], before: null, source: null, disputable: null };
	}
	const judged = turn.kind === "regrade" || turn.kind === "ruling";
	return {
		who,
		kind,
		text,
		at,
		quotes: turn.quotes,
		before: turn.before ?? null,
		source: turn.source === scriptSource ? l10n.t`from the problem` : reviewerWords(turn.source),
		disputable: judged ? disputable(turn.criterion, review) : null,
	};
}

/** Only what a model has judged can be judged afresh. */
function disputable(criterion: string | null, review: Review | null): ShownTurn["disputable"] {
	const row = review?.rows.find((one) => one.criterion === criterion && one.finding?.source === "model");
	return row === undefined ? null : { criterion: row.criterion, title: row.title };
}
