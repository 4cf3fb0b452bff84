import { readdirSync, readFileSync } from "node:fs";
import { spawn } from "node:child_process";

/** The environment variable by which every process of a run is found again, wherever it went. */
export const processTagVariable = "WOODSHED_RUN";

export interface TreeSample {
	readonly rssMb: number;
	/** CPU time of the busiest thread of the process itself (not of its descendants) since its start, where known */
	readonly busiestThreadMs?: number;
	/** one of its own threads computes, or would if the machine let it; where known */
	readonly wantsProcessor?: boolean;
	readonly processes: number;
}

const linux = process.platform === "linux";
const ticksPerSecond = 100;
const mostSweeps = 100;
const pauseMs = 2;

/** The process `depth` generations below, always by the eldest child; undefined while it is not there yet. */
export function processBelow(pid: number, depth: number): number | undefined {
	const child = depth === 0 ? undefined : childrenOf(pid)[0];
	return depth === 0 ? pid : child === undefined ? undefined : processBelow(child, depth - 1);
}

/**
 * What a process, what it was started by (`root`), all descendants and `strays` (that lost their parents) use now; undefined
 * where the system does not tell or the process is gone.
 */
export function sampleTree(root: number, pid: number, strays: readonly number[] = []): TreeSample | undefined {
	if (!linux) {
		return undefined;
	}
	try {
		let pages = 0;
		const all = new Set([...descendants(root), ...strays]);
		for (const each of all) {
			pages += pagesOf(each);
		}
		let busiest = 0;
		let wantsProcessor = false;
		for (const task of readdirSync(`/proc/${pid}/task`)) {
			const stat = readFileSync(`/proc/${pid}/task/${task}/stat`, "latin1");
			const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
			busiest = Math.max(busiest, Number(fields[11]) + Number(fields[12]));
			wantsProcessor ||= fields[0] === "R";
		}
		return {
			rssMb: (pages * 4096) / 2 ** 20,
			busiestThreadMs: (busiest * 1000) / ticksPerSecond,
			wantsProcessor,
			processes: all.size,
		};
	} catch {
		// it ended between two reads
		return undefined;
	}
}

function pagesOf(pid: number): number {
	try {
		return Number(readFileSync(`/proc/${pid}/statm`, "latin1").split(" ")[1]);
	} catch {
		// a child that ended meanwhile; the others count still
		return 0;
	}
}

/** Kills a process group at once. */
export function killGroup(pid: number): void {
	if (process.platform === "win32") {
		spawn("taskkill", ["/T", "/F", "/PID", String(pid)], { stdio: "ignore", windowsHide: true }).on("error", () => {});
		return;
	}
	signal(-pid, "SIGKILL");
	signal(pid, "SIGKILL");
}

/**
 * Kills whatever carries the tag and left the group (`setsid`). All are stopped before any is killed, and looked for again
 * until no new one is found: what is stopped forks no more, and keeps its place in the count of processes.
 */
export function sweepTagged(tag: string): void {
	const stopped = new Set<number>();
	for (let round = 0; round < mostSweeps; round++) {
		const fresh = taggedProcesses(tag).filter((pid) => !stopped.has(pid));
		if (fresh.length === 0) {
			break;
		}
		for (const pid of fresh) {
			signal(pid, "SIGSTOP");
			stopped.add(pid);
		}
	}
	for (const pid of stopped) {
		signal(pid, "SIGKILL");
	}
}

/** Ends whatever carries the tag and waits, at most that long, until nothing of it is left. */
export function endTagged(tag: string, withinMs: number): void {
	const pause = new Int32Array(new SharedArrayBuffer(4));
	const until = performance.now() + withinMs;
	do {
		sweepTagged(tag);
		Atomics.wait(pause, 0, 0, pauseMs);
	} while (taggedProcesses(tag).length > 0 && performance.now() < until);
}

/** Sends a signal to a process (a group: negative) that may be gone. */
export function signal(pid: number, name: NodeJS.Signals): void {
	try {
		process.kill(pid, name);
	} catch {
		// already gone
	}
}

/** Living processes (no zombies) whose environment carries the tag. */
export function taggedProcesses(tag: string): number[] {
	if (!linux) {
		return [];
	}
	const mark = `${processTagVariable}=${tag}`;
	return readdirSync("/proc").flatMap((name) => {
		if (!/^\d+$/.test(name) || Number(name) === process.pid) {
			return [];
		}
		try {
			return readFileSync(`/proc/${name}/environ`, "latin1").includes(mark) ? [Number(name)] : [];
		} catch {
			return [];
		}
	});
}

function descendants(pid: number): number[] {
	const found = [pid];
	for (const each of found) {
		found.push(...childrenOf(each));
	}
	return found;
}

/** The children that each of its threads started, the first thread's first, eldest first. */
function childrenOf(pid: number): number[] {
	try {
		return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
			readFileSync(`/proc/${pid}/task/${task}/children`, "latin1")
				.split(" ")
				.flatMap((child) => (child === "" ? [] : [Number(child)])),
		);
	} catch {
		// gone, or a kernel without this file
		return [];
	}
}
