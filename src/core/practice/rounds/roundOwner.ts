import { z } from "zod";

import { readJson } from "../../base/readJson.ts";

/** The window that a round runs in: it alone holds the clock and writes the folder's settings. */
export interface RoundOwner {
	/** no other window has it, also none of the same process */
	readonly window: string;
	readonly pid: number;
	/** its last sign of life, ms since 1970 by the machine's own clock */
	readonly beatAt: number;
}

/** alive: it shows signs of life; silent: none for a while, as after the machine slept; dead: its process is gone */
export type Liveness = "alive" | "silent" | "dead";

/** `processAlive`: whether a process with this id runs on this machine */
export function liveness(owner: RoundOwner, nowMs: number, processAlive: (pid: number) => boolean): Liveness {
	if (!processAlive(owner.pid)) {
		return "dead";
	}
	// a beat far in the future is of a clock that was set back since, or of another machine
	return Math.abs(nowMs - owner.beatAt) < silentAfterMs ? "alive" : "silent";
}

/** Null for what is none: then nobody owns the round. */
export function readOwner(text: string): RoundOwner | null {
	const read = readJson(text, ownerSchema);
	return read.ok ? read.value : null;
}

export function ownerText(owner: RoundOwner): string {
	return `${JSON.stringify(owner)}\n`;
}

/** a few beats, which come every few seconds */
const silentAfterMs = 15_000;

const ownerSchema = z.object({ window: z.string().min(1), pid: z.int().positive(), beatAt: z.number() });
