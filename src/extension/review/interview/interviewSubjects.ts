import type * as vscode from "vscode";

import { practicePathOf, type PracticePath } from "../../../core/practice/practicePath.ts";
import { conversationScript } from "../../../core/review/conversation/conversationScript.ts";
import { conversationTarget } from "../../../core/review/conversation/conversationTarget.ts";
import { codingScript } from "../../../core/review/interview/codingScript.ts";
import { designScript } from "../../../core/review/interview/designScript.ts";
import { designTarget } from "../../../core/review/designTarget.ts";
import { solutionTarget } from "../../../core/review/solutionTarget.ts";
import type { GuidedRounds } from "../../design/guidedRounds.ts";
import type { Judging } from "../../judge/judging.ts";
import type { PracticeFolder } from "../../practice/practiceFolder.ts";
import type { Progress } from "../../practice/progress.ts";
import type { Catalogue } from "../../problem/catalogue.ts";
import type { InterviewSubject } from "./interviewSubject.ts";

interface Around {
	readonly folder: PracticeFolder;
	readonly catalogue: Catalogue;
	readonly progress: Progress;
	readonly judging: Pick<Judging, "state">;
	readonly rounds: Pick<GuidedRounds, "goneMs" | "watch">;
}

/** What an interview about a document is made from; null where no problem goes with it. A round more is one case more. */
export function interviewSubjects(around: Around): (uri: vscode.Uri) => Promise<InterviewSubject | null> {
	return async (uri) => {
		const place = around.folder.parse(uri);
		switch (place?.kind) {
			case "solution":
				return ofSolution(place, around);
			case "design":
				return ofDesign(uri, place, around);
			case "answer":
				return ofAnswer(place, around);
			case undefined:
				return null;
		}
	};
}

async function ofSolution(
	place: Extract<PracticePath, { kind: "solution" }>,
	{ catalogue, judging }: Around,
): Promise<InterviewSubject | null> {
	const { slug, language } = place;
	if (!(await isKnown(catalogue, slug, (round) => round === "coding" || round === "data"))) {
		return null;
	}
	const pack = await catalogue.pack(slug);
	return {
		script: codingScript(pack),
		name: `solution-${slug}-${language}`,
		path: practicePathOf(place),
		private: false,
		minute: () => null,
		solved() {
			const run = judging.state(slug);
			return run.type === "done" && run.mode === "submit" && run.verdict === "accepted";
		},
		// a run's facts belong to a review that was asked for
		offline: async (source) =>
			solutionTarget({ source, language, pack, ownInputs: [], report: null, growth: null }).offline,
	};
}

async function ofDesign(
	uri: vscode.Uri,
	place: Extract<PracticePath, { kind: "design" }>,
	{ catalogue, progress, rounds }: Around,
): Promise<InterviewSubject | null> {
	const { slug } = place;
	// a design of one's own has no problem to be asked about
	if (!(await isKnown(catalogue, slug, (round) => round === "design"))) {
		return null;
	}
	const pack = await catalogue.designPack(slug);
	// a minute may come while no board is open
	rounds.watch(uri);
	return {
		script: designScript(pack, progress.of(slug)?.attempts ?? 1),
		name: `design-${slug}`,
		path: practicePathOf(place),
		private: false,
		minute() {
			const gone = rounds.goneMs(uri);
			return gone === undefined ? null : gone / 60_000;
		},
		solved: () => false,
		offline: async (text) => designTarget(text, pack).offline,
	};
}

async function ofAnswer(
	place: Extract<PracticePath, { kind: "answer" }>,
	{ catalogue }: Around,
): Promise<InterviewSubject | null> {
	const { slug } = place;
	if (!(await isKnown(catalogue, slug, (round) => round !== "design" && round !== "coding" && round !== "data"))) {
		return null;
	}
	const pack = await catalogue.conversationPack(slug);
	return {
		script: conversationScript(pack),
		name: `answer-${slug}`,
		path: practicePathOf(place),
		private: conversationTarget("", pack).private === true,
		minute: () => null,
		solved: () => false,
		offline: async (text) => conversationTarget(text, pack).offline,
	};
}

async function isKnown(catalogue: Catalogue, slug: string, fits: (round: string) => boolean): Promise<boolean> {
	return (await catalogue.list()).some((one) => one.slug === slug && fits(one.round));
}
