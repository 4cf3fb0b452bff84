import { HumanError } from "../../../core/base/humanError.ts";
import {
	type Help,
	hidesReview,
	mayBeReviewed,
	padHasNoDebugger,
	refusedHelp,
} from "../../../core/practice/rounds/refusedHelp.ts";
import type { Round } from "../../../core/practice/rounds/round.ts";
import type { Progress } from "../progress.ts";

/** What the round that is sat forbids, for every feature that could help. */
export class RoundRules {
	private readonly progress: Pick<Progress, "mockUnderWay">;
	private current: () => Round | null = () => null;
	private readonly listeners = new Set<() => void>();

	constructor(progress: Pick<Progress, "mockUnderWay">) {
		this.progress = progress;
	}

	/** `current`: the round that is sat, here or in another window */
	follow(current: () => Round | null): void {
		this.current = current;
	}

	/** To be called when the round that is sat is another, or at another part. */
	changed(): void {
		for (const listener of this.listeners) {
			listener();
		}
	}

	/** Something else may be forbidden now. A mock begins and ends in the log: `Progress` tells of that. */
	readonly onDidChange = (listener: () => void): { dispose(): void } => {
		this.listeners.add(listener);
		return { dispose: () => this.listeners.delete(listener) };
	};

	/** Whether what was said of this problem before is hidden: it is a part of a mock that is not left for feedback. */
	hidesReview(slug: string): boolean {
		return this.progress.mockUnderWay && hidesReview(this.current(), slug);
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
