/** What the window that is at work on something leaves in its file, for the others. */
export interface SignOfLife {
	readonly pid: number;
	/** when, ms since 1970 by the machine's own clock */
	readonly beatAt: number;
}

/** alive: it shows signs of life; silent: none for a while, as after the machine slept; dead: its process is gone */
export type Liveness = "alive" | "silent" | "dead";

/** a few beats, which come every few seconds */
export const silentAfterMs = 15_000;

/** `processAlive`: whether a process with this id runs on this machine */
export function liveness({ pid, beatAt }: SignOfLife, nowMs: number, processAlive: (pid: number) => boolean): Liveness {
	if (!processAlive(pid)) {
		return "dead";
	}
	// a beat far in the future is of a clock that was set back since, or of another machine
	return Math.abs(nowMs - beatAt) < silentAfterMs ? "alive" : "silent";
}
