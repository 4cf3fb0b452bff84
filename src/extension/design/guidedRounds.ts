import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import {
	goneAt,
	holdClock,
	readClock,
	resumeClock,
	type RoundClock,
	startClock,
} from "../../core/design/guide/roundClock.ts";
import { roundMinutes, roundSteps } from "../../core/design/guide/roundSteps.ts";

const minuteMs = 60_000;
const lookEveryMs = 5000;

/** The clock of a round of several parts, as far as it is that of a design: started, held and stopped there. */
export interface LentClock {
	readonly clock: RoundClock;
	/** of a mock that is under way: nothing helps */
	readonly mock: boolean;
}

/** The clocks of guided rounds, one for a document; kept by the workspace, so that a reload takes no minute. */
export class GuidedRounds implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<vscode.Uri>();
	/** a clock was started, held or stopped, or it passed a step or a change of the requirements */
	readonly onDidChange = this.changed.event;
	private readonly passed = new vscode.EventEmitter<{ readonly uri: vscode.Uri; readonly minute: number }>();
	/** a running clock came to the beginning or end of a step, or to a change of the requirements */
	readonly onDidPass = this.passed.event;
	private readonly memory: vscode.Memento;
	private readonly nowMs: () => number;
	private readonly timers = new Map<string, NodeJS.Timeout>();
	private lent: ReadonlyMap<string, LentClock> = new Map();

	constructor(memory: vscode.Memento, nowMs: () => number) {
		this.memory = memory;
		this.nowMs = nowMs;
	}

	/** Undefined: a free round. */
	clock(uri: vscode.Uri): RoundClock | undefined {
		return this.lent.get(uri.toString())?.clock ?? readClock(this.memory.get(key(uri)));
	}

	/** ms of round time gone; undefined: a free round */
	goneMs(uri: vscode.Uri): number | undefined {
		const clock = this.clock(uri);
		return clock === undefined ? undefined : goneAt(clock, this.nowMs());
	}

	/** It follows the clock of a round, which is held elsewhere. */
	isLent(uri: vscode.Uri): boolean {
		return this.lent.has(uri.toString());
	}

	/** A part of a mock that is under way. */
	inMock(uri: vscode.Uri): boolean {
		return this.lent.get(uri.toString())?.mock ?? false;
	}

	/** The designs of the round that is sat, by their documents; what was lent before is given back. */
	lend(lent: ReadonlyMap<string, LentClock>): void {
		const touched = new Set([...this.lent.keys(), ...lent.keys()]);
		const before = this.lent;
		this.lent = lent;
		for (const name of touched) {
			if (!isSame(before.get(name), lent.get(name))) {
				const uri = vscode.Uri.parse(name);
				this.watch(uri);
				this.changed.fire(uri);
			}
		}
	}

	async start(uri: vscode.Uri): Promise<void> {
		await this.keep(uri, startClock(this.nowMs()));
	}

	async hold(uri: vscode.Uri): Promise<void> {
		const clock = this.clock(uri);
		if (clock !== undefined) {
			await this.keep(uri, holdClock(clock, this.nowMs()));
		}
	}

	async resume(uri: vscode.Uri): Promise<void> {
		const clock = this.clock(uri);
		if (clock !== undefined) {
			await this.keep(uri, resumeClock(clock, this.nowMs()));
		}
	}

	async stop(uri: vscode.Uri): Promise<void> {
		await this.keep(uri, undefined);
	}

	/** Wakes whoever shows the clock at its next boundary; asked for again after each. */
	watch(uri: vscode.Uri): void {
		const known = this.timers.get(uri.toString());
		if (known !== undefined) {
			clearTimeout(known);
			this.timers.delete(uri.toString());
		}
		const clock = this.clock(uri);
		if (clock === undefined || clock.runningSince === null) {
			return;
		}
		const gone = goneAt(clock, this.nowMs());
		const next = boundaries.find((boundary) => boundary > gone);
		if (next !== undefined) {
			const look = (): void => {
				const now = this.goneMs(uri);
				const passed = boundaries.filter((boundary) => boundary >= next && now !== undefined && boundary <= now);
				for (const boundary of passed) {
					this.passed.fire({ uri, minute: boundary / minuteMs });
				}
				if (passed.length > 0) {
					this.changed.fire(uri);
				}
				this.watch(uri);
			};
			// a machine that slept, and a clock that was put right, are noticed soon
			this.timers.set(uri.toString(), setTimeout(look, Math.min(next - gone + 20, lookEveryMs)));
		}
	}

	dispose(): void {
		for (const timer of this.timers.values()) {
			clearTimeout(timer);
		}
		this.changed.dispose();
		this.passed.dispose();
	}

	private async keep(uri: vscode.Uri, clock: RoundClock | undefined): Promise<void> {
		if (this.isLent(uri)) {
			throw new HumanError(
				l10n.t("This design is a part of a round: its clock is the one at the left of the status bar."),
			);
		}
		await this.memory.update(key(uri), clock);
		this.watch(uri);
		this.changed.fire(uri);
	}
}

const boundaries: readonly number[] = [
	...new Set([...roundSteps.flatMap(({ fromMinute, toMinute }) => [fromMinute, toMinute]), 20, 35, roundMinutes]),
]
	.sort((a, b) => a - b)
	.map((minute) => minute * minuteMs);

function isSame(one: LentClock | undefined, other: LentClock | undefined): boolean {
	return (
		one?.mock === other?.mock &&
		one?.clock.goneMs === other?.clock.goneMs &&
		one?.clock.runningSince === other?.clock.runningSince
	);
}

function key(uri: vscode.Uri): string {
	// English: a key
	return `woodshed.round ${uri.toString()}`;
}
