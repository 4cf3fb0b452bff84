import { readdirSync, readFileSync } from "node:fs";

import { processTagVariable } from "../../../src/node/judge/processTree.ts";

/** A process that a judge of this extension host started for a solution. */
export interface JudgedProcess {
	readonly pid: number;
	readonly tag: string;
	/** clock ticks of CPU that it used */
	readonly ticks: number;
}

/** The judged processes below this extension host, found by their environment. Linux only; elsewhere none. */
export function judgedProcesses(): readonly JudgedProcess[] {
	if (process.platform !== "linux") {
		return [];
	}
	const rows = readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? row(Number(name)) : []));
	const ours = new Set([process.pid]);
	for (let grown = true; grown; ) {
		grown = false;
		for (const { pid, parent } of rows) {
			if (ours.has(parent) && !ours.has(pid)) {
				ours.add(pid);
				grown = true;
			}
		}
	}
	return rows.flatMap(({ pid, ticks }) => {
		const tag = tagOf(pid);
		return ours.has(pid) && tag !== undefined ? [{ pid, tag, ticks }] : [];
	});
}

/** Those that are at work: more CPU than starting an interpreter takes. */
export function busyProcesses(): readonly JudgedProcess[] {
	return judgedProcesses().filter(({ ticks }) => ticks > 60);
}

export function isAlive({ pid, tag }: JudgedProcess): boolean {
	return row(pid).length > 0 && tagOf(pid) === tag;
}

function row(pid: number): readonly { readonly pid: number; readonly parent: number; readonly ticks: number }[] {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
		const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		return state === "Z" ? [] : [{ pid, parent: Number(parent), ticks: Number(rest[9]) + Number(rest[10]) }];
	} catch {
		return [];
	}
}

function tagOf(pid: number): string | undefined {
	try {
		const variables = readFileSync(`/proc/${pid}/environ`, "latin1").split("\0");
		return variables.find((one) => one.startsWith(`${processTagVariable}=`));
	} catch {
		return undefined;
	}
}
