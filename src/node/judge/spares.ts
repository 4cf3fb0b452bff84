import { type HarnessCommand, HarnessProcess } from "./harnessProcess.ts";
import type { SpawnPlan } from "./isolation/confinedCommand.ts";

export interface SpareOptions {
	/** how a command is started now */
	readonly plan: (command: HarnessCommand) => SpawnPlan;
	/** an unused process is ended after this time */
	readonly idleMs?: number;
}

const tenMinutesMs = 10 * 60_000;

/**
 * Keeps one process already started for what was used last, so that the next run does not wait for an interpreter. Used
 * once; dropped after ten idle minutes.
 */
export class Spares {
	private readonly plan: (command: HarnessCommand) => SpawnPlan;
	private readonly idleMs: number;
	private spare: { readonly key: string; readonly process: HarnessProcess; readonly timer: NodeJS.Timeout } | undefined;
	private closed = false;

	constructor({ plan, idleMs = tenMinutesMs }: SpareOptions) {
		this.plan = plan;
		this.idleMs = idleMs;
	}

	take(command: HarnessCommand): HarnessProcess {
		const { spare } = this;
		if (spare?.key === command.key && spare.process.usable) {
			this.spare = undefined;
			clearTimeout(spare.timer);
			return spare.process;
		}
		return this.start(command);
	}

	prepare(command: HarnessCommand): void {
		if (this.closed || (this.spare?.key === command.key && this.spare.process.usable)) {
			return;
		}
		this.drop();
		const timer = setTimeout(() => this.drop(), this.idleMs);
		timer.unref();
		this.spare = { key: command.key, process: this.start(command), timer };
	}

	/** Ends the one that waits. */
	drop(): void {
		if (this.spare !== undefined) {
			clearTimeout(this.spare.timer);
			this.spare.process.stop();
			this.spare = undefined;
		}
	}

	dispose(): void {
		this.closed = true;
		this.drop();
	}

	private start(command: HarnessCommand): HarnessProcess {
		return new HarnessProcess(command, this.plan(command));
	}
}
