import { spawn } from "node:child_process";

/** One process as `ps` tells of it, where there is no /proc (macOS). */
export interface PsRow {
	readonly pid: number;
	readonly parent: number;
	readonly group: number;
	readonly rssMb: number;
}

const columns = "pid=,ppid=,pgid=,rss=";

/** The processes of this machine now; nothing where there is no `ps` (Windows). */
export function processTable(done: (rows: readonly PsRow[]) => void): void {
	if (process.platform === "win32") {
		return;
	}
	let text = "";
	const ps = spawn("ps", ["-axo", columns], { stdio: ["ignore", "pipe", "ignore"] });
	ps.on("error", () => {});
	ps.stdout.setEncoding("latin1").on("data", (chunk: string) => {
		text += chunk;
	});
	ps.on("close", () => done(parseTable(text)));
}

export function parseTable(text: string): readonly PsRow[] {
	return text
		.split("\n")
		.map((line) => line.trim().split(/\s+/).map(Number))
		.flatMap(([pid, parent, group, rssKb]) =>
			pid && parent !== undefined && group !== undefined && rssKb !== undefined
				? [{ pid, parent, group, rssMb: rssKb / 1024 }]
				: [],
		);
}

/** A process, its descendants, and whatever is of its group or of the groups they founded (`known`, from earlier looks). */
export function familyOf(rows: readonly PsRow[], pid: number, known: readonly PsRow[] = []): readonly PsRow[] {
	const family = new Set([pid]);
	const same = (row: PsRow) => known.some((old) => old.pid === row.pid && old.group === row.group);
	for (let before = -1; before !== family.size; ) {
		before = family.size;
		for (const row of rows) {
			if (family.has(row.parent) || row.group === pid || same(row)) {
				family.add(row.pid);
			}
		}
	}
	return rows.filter((row) => family.has(row.pid));
}
