import type { Signal } from "../../base/signal.ts";
import type { DesignPack } from "../../design/designPack.ts";
import type { ReviewFailure } from "../languageModel.ts";
import { promptVersion } from "../prompts/promptVersion.ts";
import { type PlannedReading, planBench } from "./benchPlan.ts";
import { type BenchPorts, type BenchReading, readBench } from "./readBench.ts";
import type { ReviewerCard } from "./reviewerCard.ts";
import { reviewerProfile } from "./reviewerProfile.ts";

export interface Calibration {
	readonly pack: DesignPack;
	/** planted flaws to read, besides both clean references; 12 are usual */
	readonly twins: number;
	readonly seed: number;
	/** ISO 8601, for the card */
	readonly date: string;
}

export type CalibrationEvent =
	/** after each text */
	| { readonly type: "read"; readonly done: number; readonly all: number }
	| { readonly type: "card"; readonly card: ReviewerCard }
	/** nothing can be said of the reviewer: it could not be asked, or was stopped */
	| { readonly type: "ended"; readonly failure: ReviewFailure | null };

/** What a calibration reads: so many twins, spread over criteria and kinds, and the clean texts. */
export function planCalibration({
	pack,
	twins,
	seed,
}: Pick<Calibration, "pack" | "twins" | "seed">): readonly PlannedReading[] {
	return planBench([pack], { twins, seed, odd: false, runs: 1 });
}

/** Has the reviewer read answers of which is known what is wrong with them. Ends with `card` or with `ended`. */
export async function* calibrate(
	calibration: Calibration,
	ports: BenchPorts,
	signal: Signal,
): AsyncGenerator<CalibrationEvent, void, void> {
	const plan = planCalibration(calibration);
	const readings: BenchReading[] = [];
	for await (const reading of readBench(plan, ports, signal)) {
		readings.push(reading);
		yield { type: "read", done: readings.length, all: plan.length };
	}
	if (readings.length < plan.length) {
		yield { type: "ended", failure: signal.aborted ? null : (readings.at(-1)?.review.failure ?? null) };
		return;
	}
	const { recall, falseAlarms, fidelity, completed, usage } = reviewerProfile(readings);
	yield {
		type: "card",
		card: {
			model: ports.model.label,
			origin: ports.model.origin,
			promptVersion,
			problem: calibration.pack.slug,
			date: calibration.date,
			reviews: readings.length,
			recall,
			falseAlarms,
			fidelity,
			completed,
			inputTokens: usage?.inputTokens ?? null,
			outputTokens: usage?.outputTokens ?? null,
		},
	};
}
