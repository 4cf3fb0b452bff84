import type { HarnessFrame } from "./harnessProtocol.ts";

/**
 * Which frame may come next. Every frame that counts starts a clock of the judge anew, so one that the harness would not
 * send there (a second `loading`, a second `r`, a result of another input) must not count: a solution can write frames too.
 */
export class FrameOrder {
	private state: "starting" | "loading" | "ready" = "starting";
	private running: number | undefined;
	private reading = false;
	private last = -1;

	accepts(frame: HarnessFrame): boolean {
		switch (frame.t) {
			case "loading":
				return this.moves("loading", this.state === "starting");
			case "ready":
				return this.moves("ready", this.state !== "ready");
			case "failed":
			case "loadfail":
				return this.last < 0 && this.running === undefined;
			case "s":
				if (this.state !== "ready" || this.running !== undefined || !(frame.k > this.last)) return false;
				this.running = frame.k;
				this.reading = false;
				return true;
			case "r":
				if (this.running === undefined || this.reading) return false;
				this.reading = true;
				return true;
			case "e":
				if (this.running === undefined || frame.k !== this.running) return false;
				this.last = frame.k;
				this.running = undefined;
				return true;
			case "stack":
			case "end":
				return true;
			default:
				return false;
		}
	}

	/** A result is being read. */
	get isReading(): boolean {
		return this.running !== undefined && this.reading;
	}

	/** Some input was run to its end. */
	get hasEnded(): boolean {
		return this.last >= 0;
	}

	private moves(to: "loading" | "ready", allowed: boolean): boolean {
		if (allowed) this.state = to;
		return allowed;
	}
}
