import { type HarnessCommand, HarnessProcess } from "./harnessProcess.ts";

const idleMs = 10 * 60_000;

/**
 * Keeps one process already started for what was used last, so that the next run does not wait for an interpreter. Used
 * once; dropped after ten idle minutes.
 */
export class Spares {
	private spare: { readonly key: string; readonly process: HarnessProcess; readonly timer: NodeJS.Timeout } | undefined;
	private closed = false;

	take(command: HarnessCommand): HarnessProcess {
		const { spare } = this;
		if (spare?.key === command.key && spare.process.alive) {
			this.spare = undefined;
			clearTimeout(spare.timer);
			return spare.process;
		}
		return new HarnessProcess(command);
	}

	prepare(command: HarnessCommand): void {
		if (this.closed || (this.spare?.key === command.key && this.spare.process.alive)) {
			return;
		}
		this.drop();
		const timer = setTimeout(() => this.drop(), idleMs);
		timer.unref();
		this.spare = { key: command.key, process: new HarnessProcess(command), timer };
	}

	dispose(): void {
		this.closed = true;
		this.drop();
	}

	private drop(): void {
		if (this.spare !== undefined) {
			clearTimeout(this.spare.timer);
			this.spare.process.stop();
			this.spare = undefined;
		}
	}
}
