import { liveness } from "../../core/base/liveness.ts";
import { ownerText, readOwner, type RoundOwner } from "../../core/practice/rounds/roundOwner.ts";
import { processAlive } from "../processAlive.ts";
import { KeptFile } from "./keptFile.ts";

interface Machine {
	/** ms since 1970; the machine's own clock, since other windows compare it */
	readonly nowMs: () => number;
	readonly processAlive: (pid: number) => boolean;
}

/**
 * `.woodshed/round-owner.json`: which window a round of this folder runs in. Two windows that claim in the same moment
 * find out with the next sign of life, when one of them reads the other's name.
 */
export class RoundOwnership {
	private readonly file: KeptFile;
	private readonly window: string;
	private readonly machine: Machine;
	/** the silent owner that was met last: a machine that slept is given another beat */
	private silent: string | null = null;

	/** `window`: a name that no other window has */
	constructor(practiceFolder: string, window: string, machine: Machine = { nowMs: Date.now, processAlive }) {
		this.file = new KeptFile(practiceFolder, "round-owner.json");
		this.window = window;
		this.machine = machine;
	}

	/** Takes it unless another window shows signs of life. False: another window has it. */
	async claim(): Promise<boolean> {
		if ((await this.other()) === "alive") {
			return false;
		}
		await this.write();
		return (await this.read())?.window === this.window;
	}

	/** The sign of life of the owner. False: it is the owner no more, and what was known of the round may be old. */
	async beat(): Promise<boolean> {
		if ((await this.read())?.window !== this.window) {
			return false;
		}
		await this.write();
		return true;
	}

	/** Whether the window that owns it is gone, or nobody does; a silent one is so when it is met a second time. */
	async isFree(): Promise<boolean> {
		const other = await this.other();
		const before = this.silent;
		this.silent = other === "none" || other === "alive" ? null : other.silent;
		return other === "none" || (other !== "alive" && other.silent === before);
	}

	async release(): Promise<void> {
		if ((await this.other()) === "none") {
			await this.file.remove();
		}
	}

	/** For the end of a window; one that slept may not know that it is the owner no more. */
	releaseNow(): void {
		this.file.removeNow((text) => readOwner(text)?.window === this.window);
	}

	/** What is known of another window that owns it. */
	private async other(): Promise<"none" | "alive" | { readonly silent: string }> {
		const owner = await this.read();
		if (owner === null || owner.window === this.window) {
			return "none";
		}
		switch (liveness(owner, this.machine.nowMs(), this.machine.processAlive)) {
			case "dead":
				return "none";
			case "silent":
				return { silent: `${owner.window} ${owner.beatAt}` };
			case "alive":
				return "alive";
		}
	}

	private async read(): Promise<RoundOwner | null> {
		return readOwner((await this.file.read()) ?? "");
	}

	private write(): Promise<void> {
		return this.file.write(ownerText({ window: this.window, pid: process.pid, beatAt: this.machine.nowMs() }));
	}
}
