import { HumanError } from "../../../core/base/humanError.ts";
import { type Help, mayBeReviewed, padHasNoDebugger, refusedHelp } from "../../../core/practice/rounds/refusedHelp.ts";
import type { Round } from "../../../core/practice/rounds/round.ts";
import type { Progress } from "../progress.ts";

/** What the round that is sat forbids, for every feature that could help. */
export class RoundRules {
	private readonly progress: Pick<Progress, "mockUnderWay">;
	private current: () => Round | null = () => null;

	constructor(progress: Pick<Progress, "mockUnderWay">) {
		this.progress = progress;
	}

	/** `current`: the round that is sat, here or in another window */
	follow(current: () => Round | null): void {
		this.current = current;
	}

	/** Throws a HumanError in a mock. */
	refuseInMock(help: Help): void {
		if (this.progress.mockUnderWay) {
			throw new HumanError(refusedHelp(help));
		}
	}

	/** Throws a HumanError in a mock, but for a part that was left for feedback; `slug` null: of no problem. */
	refuseReview(slug: string | null): void {
		if (slug === null || !mayBeReviewed(this.current(), slug)) {
			this.refuseInMock("review");
		}
	}

	/** Throws a HumanError on the pad, in practice as in a mock. */
	refuseDebugger(): void {
		if (this.isPad) {
			throw new HumanError(padHasNoDebugger());
		}
	}

	get isPad(): boolean {
		return this.current()?.preset === "pad";
	}
}
