import * as vscode from "vscode";

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
	seen,
	startRound,
	withFeedback,
} from "../../../core/practice/rounds/round.ts";
import { loggedRound } from "../../../core/practice/rounds/roundKinds.ts";
import { RoundFile } from "../../../node/practice/roundFile.ts";
import type { House } from "../../house.ts";
import type { RoundSettings } from "./roundSettings.ts";

type Around = Pick<House, "folder" | "progress" | "log" | "nowMs"> & { readonly settings: RoundSettings };

/** A crash takes no more than this of a clock. */
const keepEveryMs = 10_000;

/** The round that is sat in this practice folder: kept on disk, in the log, and in the settings of the folder. */
export class ClockedRounds implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.changed.event;
	private readonly around: Around;
	private round: Round | null = null;
	private known: { readonly folder: string; readonly file: RoundFile } | null = null;
	private readonly ticking: NodeJS.Timeout;

	constructor(around: Around) {
		this.around = around;
		this.ticking = setInterval(() => {
			this.keepSeen().catch((error: unknown) => this.around.log.warn(`round.json: ${String(error)}`));
		}, keepEveryMs);
	}

	get now(): Round | null {
		return this.round;
	}

	/** What an earlier window left: its settings are given back, its round is held. A mock without its round is ended. */
	async takeUp(): Promise<Round | null> {
		await this.around.settings.restore();
		const read = await this.file().read();
		if (!read.ok) {
			this.around.log.warn(`round.json cannot be read, so that its round is over: ${read.error}`);
		}
		const kept = read.ok ? read.value : null;
		const known = kept === null ? [] : [loggedRound(kept)];
		for (const round of openMocks(await this.around.folder.log.events())) {
			if (!known.includes(round)) {
				await this.around.progress.record({ kind: "roundEnded", round });
			}
		}
		if (kept !== null) {
			await this.keep(interruptedRound(kept));
		}
		return kept;
	}

	async start(asked: NewRound): Promise<void> {
		const round = startRound(asked, this.around.nowMs());
		await this.keep(round);
		await this.around.progress.record({ kind: "roundStarted", round: loggedRound(round), mock: round.mock });
		await this.applySettings(round);
	}

	async goTo(index: number): Promise<void> {
		await this.change((round, now) => goToPart(round, index, now));
	}

	/** Nothing happens where the round may not be paused. */
	async pause(): Promise<void> {
		await this.change((round, now) => (mayPause(round) ? pauseRound(round, now) : round));
	}

	async resume(): Promise<void> {
		await this.change(resumeRound);
		if (this.round !== null) {
			await this.applySettings(this.round);
		}
	}

	async choose(index: number, feedback: Feedback): Promise<void> {
		await this.change((round) => withFeedback(round, index, feedback));
	}

	/** The round as it was when it ended; null: there is none. */
	async end(): Promise<Round | null> {
		const { round } = this;
		if (round === null) {
			return null;
		}
		const ended = pauseRound(round, this.around.nowMs());
		await this.around.progress.record({ kind: "roundEnded", round: loggedRound(round) });
		this.round = null;
		this.changed.fire();
		await this.around.settings.restore();
		await this.file().remove();
		return ended;
	}

	/** ms that are left of the part that is worked on; negative once it is over */
	leftMs(): number {
		const part = this.round?.parts[this.round.at];
		return part === undefined ? 0 : part.minutes * 60_000 - goneAt(part.clock, this.around.nowMs());
	}

	dispose(): void {
		clearInterval(this.ticking);
		this.changed.dispose();
	}

	private async keepSeen(): Promise<void> {
		if (this.round !== null && !isPaused(this.round)) {
			this.round = seen(this.round, this.around.nowMs());
			await this.file().write(this.round);
		}
	}

	private async change(by: (round: Round, now: number) => Round): Promise<void> {
		if (this.round !== null) {
			await this.keep(by(this.round, this.around.nowMs()));
		}
	}

	private async keep(round: Round): Promise<void> {
		this.round = round;
		this.changed.fire();
		await this.file().write(round);
	}

	private async applySettings({ preset }: Round): Promise<void> {
		if (vscode.workspace.isTrusted) {
			await this.around.settings.apply(preset);
		}
	}

	private file(): RoundFile {
		const folder = this.around.folder.inside(".").fsPath;
		if (this.known?.folder !== folder) {
			this.known = { folder, file: new RoundFile(folder) };
		}
		return this.known.file;
	}
}
