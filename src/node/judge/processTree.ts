import { readdirSync, readFileSync } from "node:fs";
import { spawn } from "node:child_process";

/** The environment variable by which every process of a run is found again, wherever it went. */
export const processTagVariable = "WOODSHED_RUN";

export interface TreeSample {
	readonly rssMb: number;
	/** CPU time of the busiest thread of the first process since its start, milliseconds */
	readonly busiestThreadMs: number;
}

const linux = process.platform === "linux";
const ticksPerSecond = 100;

/** What a process and its descendants use now; undefined where the system does not tell or the process is gone. */
export function sampleTree(pid: number): TreeSample | undefined {
	if (!linux) {
		return undefined;
	}
	try {
		let pages = 0;
		for (const each of descendants(pid)) {
			pages += Number(readFileSync(`/proc/${each}/statm`, "latin1").split(" ")[1]);
		}
		let busiest = 0;
		for (const task of readdirSync(`/proc/${pid}/task`)) {
			const stat = readFileSync(`/proc/${pid}/task/${task}/stat`, "latin1");
			const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
			busiest = Math.max(busiest, Number(fields[11]) + Number(fields[12]));
		}
		return { rssMb: (pages * 4096) / 2 ** 20, busiestThreadMs: (busiest * 1000) / ticksPerSecond };
	} catch {
		// it ended between two reads
		return undefined;
	}
}

/** Resident memory of a tree where there is no /proc, in megabytes; Windows is left to the runtimes' own limits. */
export function sampleTreeByPs(pid: number, done: (rssMb: number) => void): void {
	if (process.platform === "win32") {
		return;
	}
	let text = "";
	const ps = spawn("ps", ["-axo", "pid=,ppid=,rss="], { stdio: ["ignore", "pipe", "ignore"] });
	ps.on("error", () => {});
	ps.stdout.setEncoding("latin1").on("data", (chunk: string) => {
		text += chunk;
	});
	ps.on("close", () => {
		const rows = text
			.split("\n")
			.map((line) => line.trim().split(/\s+/).map(Number))
			.filter((row) => row.length === 3);
		const family = new Set([pid]);
		let rssKb = 0;
		for (let before = -1; before !== family.size; ) {
			before = family.size;
			for (const [child = 0, parent = 0] of rows) {
				if (family.has(parent)) {
					family.add(child);
				}
			}
		}
		for (const [each = 0, , rss = 0] of rows) {
			rssKb += family.has(each) ? rss : 0;
		}
		done(rssKb / 1024);
	});
}

/** Kills a process group at once. */
export function killGroup(pid: number): void {
	if (process.platform === "win32") {
		spawn("taskkill", ["/T", "/F", "/PID", String(pid)], { stdio: "ignore", windowsHide: true }).on("error", () => {});
		return;
	}
	for (const target of [-pid, pid]) {
		try {
			process.kill(target, "SIGKILL");
		} catch {
			// already gone
		}
	}
}

/** Kills whatever carries the tag and left the group (`setsid`): stopped first, so that nothing forks meanwhile. */
export function sweepTagged(tag: string): void {
	for (let round = 0; round < 5; round++) {
		const found = taggedProcesses(tag);
		if (found.length === 0) {
			return;
		}
		for (const signal of ["SIGSTOP", "SIGKILL"] as const) {
			for (const pid of found) {
				try {
					process.kill(pid, signal);
				} catch {
					// already gone
				}
			}
		}
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
		let children = "";
		try {
			children = readFileSync(`/proc/${each}/task/${each}/children`, "latin1");
		} catch {
			// gone, or a kernel without this file
		}
		for (const child of children.split(" ")) {
			if (child !== "") {
				found.push(Number(child));
			}
		}
	}
	return found;
}
