import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** Tasks (processes and threads) of a user now; undefined where the system does not tell. Milliseconds on a full desktop. */
export function presentTasks(uid: number): number | undefined {
	if (process.platform !== "linux") {
		return undefined;
	}
	let tasks = 0;
	for (const name of readdirSync("/proc")) {
		if (!/^\d+$/.test(name)) {
			continue;
		}
		try {
			const status = readFileSync(`/proc/${name}/status`, "latin1");
			if (Number(/^Uid:\s+(\d+)/m.exec(status)?.[1]) === uid) {
				tasks += Number(/^Threads:\s+(\d+)/m.exec(status)?.[1] ?? 1);
			}
		} catch {
			// it ended meanwhile
		}
	}
	return tasks;
}

/** Tasks of all users, in microseconds: says only how much the number has grown. */
export function allTasks(): number {
	try {
		return Number(/\/(\d+)/.exec(readFileSync("/proc/loadavg", "latin1"))?.[1] ?? 0);
	} catch {
		return 0;
	}
}

/** Processes of a user where there is no /proc. */
export function presentProcessesByPs(uid: number): Promise<number | undefined> {
	return new Promise((resolve) => {
		let text = "";
		const ps = spawn("ps", ["-U", String(uid), "-o", "pid="], { stdio: ["ignore", "pipe", "ignore"] });
		ps.on("error", () => resolve(undefined));
		ps.stdout.setEncoding("latin1").on("data", (chunk: string) => {
			text += chunk;
		});
		ps.on("close", (code) => resolve(code === 0 ? text.trim().split("\n").length : undefined));
	});
}
