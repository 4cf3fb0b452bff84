import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../../core/base/humanError.ts";
import { goneAt } from "../../../core/design/guide/roundClock.ts";
import { openMocks } from "../../../core/practice/rounds/openMocks.ts";
import {
	type Feedback,
	goToPart,
	interruptedRound,
	isPaused,
	mayPause,
	type NewRound,
	pauseRound,
	resumeRound,
	type Round,
	startRound,
	stillSat,
	withFeedback,
} from "../../../core/practice/rounds/round.ts";
import { roundEnd } from "../../../core/practice/rounds/roundEnd.ts";
import { loggedRound } from "../../../core/practice/rounds/roundKinds.ts";
import { systemReason } from "../../../node/systemReason.ts";
import type { House } from "../../house.ts";
import type { RoundPlace } from "./roundPlace.ts";
import type { RoundSettings } from "./roundSettings.ts";

type Around = Pick<House, "folder" | "progress" | "log" | "nowMs"> & {
	readonly settings: RoundSettings;
	/** where the round of this folder and its owner are kept */
	readonly place: RoundPlace;
};

export interface EndedRound {
	/** as it was when it ended */
	readonly round: Round;
	/** the folder's settings are as they were before the round */
	readonly settingsAreBack: boolean;
}

/** A sign of life, or a look for one. A crash takes no more than this of a clock. */
const beatEveryMs = 5000;

/** How soon it is noticed that the machine slept: before a clock that went on meanwhile says much. */
const wakeEveryMs = 1000;

/**
 * The round that is sat in this practice folder: kept on disk, in the log, and in the settings of the folder. It runs in
 * one window; any other shows it as it is, and takes it over when that window is gone.
 */
export class ClockedRounds implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.changed.event;
	private readonly interrupted = new vscode.EventEmitter<Round>();
	/** the window that the round ran in is gone, or the machine slept: it is held here now */
	readonly onDidInterrupt = this.interrupted.event;
	private readonly around: Around;
	/** ms since 1970 of the machine itself, whatever time it is for the candidate */
	private readonly beatMs: () => number;
	/** the last sign of life of this window, by the machine's clock */
	private aliveMs: number;
	private round: Round | null = null;
	/** this window is the owner */
	private isMine = false;
	/** what is known of it could not be written down */
	private isUnwritten = false;
	private readonly ticking: NodeJS.Timeout;
	private readonly waking: NodeJS.Timeout;
	private readonly subscription: vscode.Disposable;
	/** what is under way: one after the other, so that none decides by what another is about to change */
	private tail: Promise<unknown> = Promise.resolve();

	constructor(around: Around, beatMs: () => number = Date.now) {
		this.around = around;
		this.beatMs = beatMs;
		this.aliveMs = beatMs();
		this.ticking = setInterval(() => this.later(() => (this.isMine ? this.beat() : this.look())), beatEveryMs);
		this.waking = setInterval(() => {
			if (isInterrupted(this.round, this.sat)) {
				this.later(() => this.beat());
			}
		}, wakeEveryMs);
		this.subscription = around.place.onDidChange(() => this.later(() => this.look()));
	}

	get now(): Round | null {
		return this.round;
	}

	/** It runs in another window: here it is only looked at. */
	get isElsewhere(): boolean {
		return this.round !== null && !this.isMine;
	}

	/**
	 * What an earlier window left, once that is gone: its settings are given back, its round is held. A mock without its
	 * round is ended. Null: there is none, or it runs in another window.
	 */
	takeUp(): Promise<Round | null> {
		return this.inTurn(() => this.takeUpNow());
	}

	private async takeUpNow(): Promise<Round | null> {
		const { place, settings, folder, progress, log } = this.around;
		const read = await place.round.read();
		if (!read.ok) {
			log.warn(`round.json cannot be read, so that its round is over: ${read.error}`);
		}
		const events = await folder.log.events();
		const lost = openMocks(events).filter(
			(one) => !(read.ok && read.value !== null && loggedRound(read.value) === one),
		);
		const isApplied = await settings.isApplied();
		if (read.ok && read.value === null && lost.length === 0 && !isApplied) {
			this.set(null, false);
			return null;
		}
		if (!(await place.owner.isFree()) || !(await place.owner.claim())) {
			this.set(read.ok ? read.value : null, false);
			return null;
		}
		await this.restoreSettings();
		for (const round of lost) {
			await progress.record({ kind: "roundEnded", round });
		}
		const kept = read.ok ? read.value : null;
		const isOver = events.some(
			(event) => event.kind === "roundEnded" && kept !== null && event.round === loggedRound(kept),
		);
		if (kept === null || isOver) {
			// what cannot be read is left for whoever can mend it
			await (isOver ? place.round.remove() : undefined);
			await place.owner.release();
			this.set(null, false);
			return null;
		}
		this.isMine = true;
		await this.keep(interruptedRound(kept));
		return kept;
	}

	/** Throws a HumanError when one runs in another window. */
	start(asked: NewRound): Promise<void> {
		return this.inTurn(async () => {
			if (this.isElsewhere || !(await this.around.place.owner.claim())) {
				throw new HumanError(runsElsewhere());
			}
			// writing settings takes a while, which is none of the round's
			await this.applySettings(asked);
			const round = startRound(asked, this.around.nowMs());
			await this.keep(round);
			await this.around.progress.record({ kind: "roundStarted", round: loggedRound(round), mock: round.mock });
		});
	}

	async goTo(index: number): Promise<void> {
		this.refuseElsewhere();
		const { round } = this;
		if (round !== null && isPaused(round) && !isPaused(goToPart(round, index, this.around.nowMs()))) {
			await this.applySettings(round);
		}
		await this.change((round, now) => goToPart(round, index, now));
	}

	/** Nothing happens where the round may not be paused. */
	async pause(): Promise<void> {
		await this.change((round, now) => (mayPause(round) ? pauseRound(round, now) : round));
	}

	async resume(): Promise<void> {
		this.refuseElsewhere();
		if (this.round !== null) {
			await this.applySettings(this.round);
		}
		await this.change(resumeRound);
	}

	async choose(index: number, feedback: Feedback): Promise<void> {
		await this.change((round) => withFeedback(round, index, feedback));
	}

	/** Null: there is none. */
	end(): Promise<EndedRound | null> {
		return this.inTurn(async () => {
			const { round } = this;
			if (round === null) {
				return null;
			}
			this.refuseElsewhere();
			const now = this.around.nowMs();
			const ended = pauseRound(this.sat ?? round, now);
			await this.around.progress.record(roundEnd(ended, now));
			const settingsAreBack = await this.restoreSettings();
			await this.around.place.round.remove();
			this.set(null, false);
			await this.around.place.owner.release();
			return { round: ended, settingsAreBack };
		});
	}

	/** ms that are left of the part that is worked on; negative once it is over */
	leftMs(): number {
		const round = this.sat;
		const part = round?.parts[round.at];
		return part === undefined ? 0 : part.minutes * 60_000 - goneAt(part.clock, this.around.nowMs());
	}

	dispose(): void {
		clearInterval(this.ticking);
		clearInterval(this.waking);
		this.subscription.dispose();
		if (this.isMine) {
			this.around.place.owner.releaseNow(); // the next window need not wait
		}
		this.changed.dispose();
		this.interrupted.dispose();
	}

	private async beat(): Promise<void> {
		if (this.round === null) {
			return;
		}
		if (!(await this.isStillMine())) {
			this.isMine = false;
			await this.look();
		} else if (!isPaused(this.round)) {
			await this.goOnWith((sat) => sat);
		}
	}

	/** Where a sign of life cannot be written down, no other window can have written its name either. */
	private async isStillMine(): Promise<boolean> {
		try {
			return await this.around.place.owner.beat();
		} catch (error) {
			this.around.log.warn(`round-owner.json: ${String(error)}`);
			return true;
		}
	}

	/** As it is at this moment: what the machine's sleep, or a clock that was set back, would make of it is put right. */
	private get sat(): Round | null {
		const { round, isMine, around } = this;
		return round === null || !isMine ? round : stillSat(round, around.nowMs(), this.beatMs() - this.aliveMs);
	}

	private async goOnWith(by: (round: Round, now: number) => Round): Promise<void> {
		const { round, sat } = this;
		if (round === null || sat === null) {
			return;
		}
		const next = by(sat, this.around.nowMs());
		await this.keep(next);
		if (isInterrupted(round, sat) && isPaused(next)) {
			this.interrupted.fire(next);
		}
	}

	/** What another window makes of the round; when that window is gone, it is taken over. */
	private async look(): Promise<void> {
		const { place, folder } = this.around;
		if (this.isMine || folder.uri === null) {
			return;
		}
		const read = await place.round.read();
		const there = read.ok ? read.value : this.round;
		if (there === null) {
			this.set(null, false);
		} else if (await place.owner.isFree()) {
			const taken = await this.takeUpNow();
			if (taken !== null) {
				this.interrupted.fire(taken);
			}
		} else {
			this.set(there, false);
		}
	}

	private later(act: () => Promise<void>): void {
		this.inTurn(act).catch((error: unknown) => this.around.log.warn(`round.json: ${String(error)}`));
	}

	private inTurn<T>(act: () => Promise<T>): Promise<T> {
		const done = this.tail.then(act);
		this.tail = done.catch(() => undefined);
		return done;
	}

	private change(by: (round: Round, now: number) => Round): Promise<void> {
		return this.inTurn(async () => {
			if (this.round !== null) {
				this.refuseElsewhere();
				await this.goOnWith(by);
			}
		});
	}

	private refuseElsewhere(): void {
		if (this.isElsewhere) {
			throw new HumanError(runsElsewhere());
		}
	}

	private async keep(round: Round): Promise<void> {
		this.set(round, true);
		try {
			await this.around.place.round.write(round);
			this.isUnwritten = false;
		} catch (error) {
			// it is sat all the same; said once, until it went well again
			if (this.isUnwritten) {
				return;
			}
			this.isUnwritten = true;
			this.warn(
				error,
				l10n.t(
					"The round goes on in this window, but it could not be written down: {0}. Leave the window open until that is put right.",
					systemReason(error),
				),
			);
		}
	}

	private set(round: Round | null, isMine: boolean): void {
		const before = this.round;
		const isNews =
			isMine !== this.isMine ||
			round?.parts !== before?.parts ||
			round?.at !== before?.at ||
			round?.pauses !== before?.pauses;
		this.round = round;
		this.isMine = isMine;
		this.aliveMs = this.beatMs();
		if (isNews) {
			this.changed.fire();
		}
	}

	/** A round is sat all the same where the editor cannot write settings. */
	private async applySettings({ preset }: Pick<Round, "preset">): Promise<void> {
		if (vscode.workspace.isTrusted) {
			await this.around.settings.apply(preset).catch((error: unknown) => {
				this.warn(
					error,
					l10n.t("This folder's editor settings could not be written, so the editor helps as it always does."),
				);
			});
		}
	}

	private async restoreSettings(): Promise<boolean> {
		try {
			return await this.around.settings.restore();
		} catch (error) {
			this.warn(
				error,
				l10n.t("This folder's editor settings could not be given back. Look into .vscode/settings.json of the folder."),
			);
			return false;
		}
	}

	private warn(error: unknown, message: string): void {
		this.around.log.warn(String(error));
		void vscode.window.showWarningMessage(message);
	}
}

/** Held now, while it was not before. */
function isInterrupted(before: Round | null, now: Round | null): boolean {
	return before !== null && now !== null && !isPaused(before) && isPaused(now);
}

export function runsElsewhere(): string {
	return l10n.t(
		"This round runs in another window of the practice folder: go on there. Once that window is closed, the round comes here.",
	);
}
