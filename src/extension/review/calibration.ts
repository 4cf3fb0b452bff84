import * as l10n from "@vscode/l10n";
import { randomBytes } from "node:crypto";

import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import { asSentence } from "../../core/base/asSentence.ts";
import type { DesignPack } from "../../core/design/designPack.ts";
import { expectedWords } from "../../core/review/costWords.ts";
import { designTarget } from "../../core/review/designTarget.ts";
import { benchCost } from "../../core/review/measure/benchCost.ts";
import { type CalibrationEvent, calibrate, planCalibration } from "../../core/review/measure/calibrate.ts";
import { cardLine } from "../../core/review/measure/cardText.ts";
import type { BenchPorts } from "../../core/review/measure/readBench.ts";
import { trustOf } from "../../core/review/measure/trustOf.ts";
import { mostRepairs } from "../../core/review/repairEvidence.ts";
import type { ReviewTarget } from "../../core/review/reviewTarget.ts";
import { wait } from "../../node/review/wait.ts";
import type { PracticeFolder } from "../practice/practiceFolder.ts";
import type { Catalogue } from "../problem/catalogue.ts";
import { priceSetting } from "./priceSetting.ts";
import type { Reviewer } from "./providers/reviewer.ts";
import type { ReviewerCards } from "./reviewerCards.ts";
import type { ReviewerChoice } from "./reviewerChoice.ts";
import type { ReviewerTrust } from "./reviewerTrust.ts";

interface Around {
	readonly choice: ReviewerChoice;
	readonly trust: ReviewerTrust;
	readonly cards: ReviewerCards;
	readonly catalogue: Catalogue;
	readonly folder: PracticeFolder;
	/** of the house */
	readonly nowMs: () => number;
}

/** planted flaws that are read, besides the two clean answers */
const twins = 12;
/** the same flaws for every model, so that cards can be compared */
const seed = 1;

/**
 * Has the chosen model review answers whose flaws are known, and keeps what comes out as its card. Nothing of the
 * candidate's is sent. The cost is said first; stopped on the way, nothing is kept.
 */
export async function calibrateReviewer(around: Around): Promise<void> {
	const reviewer = await around.choice.current();
	if (reviewer.kind === "offline") {
		throw new HumanError(
			l10n.t`Offline checks are the same everywhere and need no calibration. Choose a model first: “Woodshed: Choose Reviewer…”.`,
		);
	}
	if (reviewer.origin === null) {
		throw new HumanError(
			l10n.t`A calibration is ${twins + 2} reviews in a row, too many to paste. Choose a model that can be asked: “Woodshed: Choose Reviewer…”.`,
		);
	}
	if (!vscode.workspace.isTrusted) {
		throw new HumanError(l10n.t`This folder is not trusted, so nothing is sent to a model.`);
	}
	const pack = await choosePack(around);
	if (pack === null) {
		return;
	}
	const ports = portsOf(reviewer);
	const answer = await askFirst(reviewer, pack, ports, around.trust);
	if (answer === "card") {
		await around.cards.show(reviewer.label);
	} else if (answer === "calibrate") {
		await tell(await run(reviewer, pack, ports, around.nowMs()), reviewer, around);
	}
}

/** The design that is being looked at, else one out of a list. */
async function choosePack({ catalogue, folder }: Around): Promise<DesignPack | null> {
	const designs = (await catalogue.list()).filter(({ round }) => round === "design");
	const active = vscode.window.activeTextEditor?.document.uri;
	const place = active === undefined ? null : folder.parse(active);
	if (place?.kind === "design" && designs.some(({ slug }) => slug === place.slug)) {
		return catalogue.designPack(place.slug);
	}
	const picked = await vscode.window.showQuickPick(
		designs.map(({ slug, title }) => ({ slug, label: title })),
		{ title: l10n.t`Woodshed: Calibrate This Reviewer`, placeHolder: l10n.t`On the sample answers of which design?` },
	);
	return picked === undefined ? null : catalogue.designPack(picked.slug);
}

function portsOf({ model }: Extract<Reviewer, { kind: "model" }>): BenchPorts {
	const known = new Map<string, ReviewTarget>();
	return {
		model,
		// for the estimate and for the review
		targetOf: (text, pack) => {
			const target = known.get(text) ?? designTarget(text, pack);
			known.set(text, target);
			return target;
		},
		fresh: () => ({ nonce: randomBytes(9).toString("hex"), receipt: randomBytes(5).toString("hex") }),
		wait,
		nowMs: () => performance.now(),
	};
}

async function askFirst(
	{ label, model }: Extract<Reviewer, { kind: "model" }>,
	pack: DesignPack,
	ports: BenchPorts,
	trust: ReviewerTrust,
): Promise<"calibrate" | "card" | null> {
	const cost = benchCost(planCalibration({ pack, twins, seed }), ports);
	const known = trust.card(label);
	const requests =
		model.oneCall === true ? l10n.t`${cost.requests} requests of your plan` : l10n.t`${cost.requests} requests`;
	// a model of the editor is asked once
	const more = model.oneCall === true ? 0 : (twins + 2) * mostRepairs;
	const calibrateButton = l10n.t`Calibrate`;
	const cardButton = l10n.t`Show Card`;
	const answer = await vscode.window.showInformationMessage(
		l10n.t`Calibrate ${label}?`,
		{
			modal: true,
			detail: [
				l10n.t`It reviews sample answers of “${pack.title}” whose flaws are known: ${requests}, ${expectedWords(cost, priceSetting())}.`,
				...(more === 0
					? []
					: [l10n.t`Where it does not quote the text it is asked again: at most ${more} requests more.`]),
				l10n.t`Nothing of yours is sent. You can stop it; then nothing is kept.`,
				...(known === null ? [] : [l10n.t`Last time it ${cardLine(known)}.`]),
			].join("\n"),
		},
		calibrateButton,
		...(known === null ? [] : [cardButton]),
	);
	return answer === calibrateButton ? "calibrate" : answer === cardButton ? "card" : null;
}

async function run(
	{ label }: Reviewer,
	pack: DesignPack,
	ports: BenchPorts,
	atMs: number,
): Promise<Exclude<CalibrationEvent, { type: "read" }>> {
	return vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, title: l10n.t`Calibrating ${label}`, cancellable: true },
		async (progress, token) => {
			const stopping = new AbortController();
			token.onCancellationRequested(() => stopping.abort());
			const calibration = { pack, twins, seed, date: new Date(atMs).toISOString() };
			for await (const event of calibrate(calibration, ports, stopping.signal)) {
				if (event.type !== "read") {
					return event;
				}
				progress.report({ message: l10n.t`${event.done} of ${event.all}`, increment: 100 / event.all });
			}
			throw new Error("A calibration ended without a result.");
		},
	);
}

async function tell(
	result: Exclude<CalibrationEvent, { type: "read" }>,
	{ label }: Reviewer,
	{ trust, cards }: Around,
): Promise<void> {
	if (result.type === "ended") {
		if (result.failure !== null) {
			throw new HumanError(`${asSentence(result.failure.message)} ${l10n.t`${label} was not calibrated.`}`);
		}
		return;
	}
	await trust.keep(result.card);
	const said = [
		`${label} ${cardLine(result.card)}.`,
		...(trustOf(result.card) === "low" ? [l10n.t`That is below the floor: its findings now say “low trust”.`] : []),
	].join(" ");
	const chosen = await vscode.window.showInformationMessage(said, l10n.t`Show Card`);
	if (chosen !== undefined) {
		await cards.show(label);
	}
}
