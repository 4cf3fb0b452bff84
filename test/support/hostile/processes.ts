import { readdirSync, readFileSync } from "node:fs";

import { processTagVariable } from "../../../src/node/judge/processTree.ts";

export interface LivingProcess {
	readonly pid: number;
	readonly parent: number;
	/** the tag of a run, or "" */
	readonly tag: string;
	readonly command: string;
}

/** Every process that is no zombie. Linux only. */
export function livingProcesses(): LivingProcess[] {
	return readdirSync("/proc").flatMap((name) => {
		if (!/^\d+$/.test(name)) return [];
		try {
			const stat = readFileSync(`/proc/${name}/stat`, "latin1");
			const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
			if (fields[0] === "Z" || fields[0] === "X") return [];
			const environment = readFileSync(`/proc/${name}/environ`, "latin1").split("\0");
			const tag = environment.find((each) => each.startsWith(`${processTagVariable}=`));
			return [
				{
					pid: Number(name),
					parent: Number(fields[1]),
					tag: tag?.slice(processTagVariable.length + 1) ?? "",
					command: readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " "),
				},
			];
		} catch {
			return [];
		}
	});
}

/** The processes below one, at any depth. */
export function descendants(of: number, all: readonly LivingProcess[]): LivingProcess[] {
	return all.filter(({ parent }) => parent === of).flatMap((child) => [child, ...descendants(child.pid, all)]);
}
