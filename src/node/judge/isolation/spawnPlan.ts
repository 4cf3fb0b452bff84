import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { setPriority } from "node:os";

import { processTagVariable } from "../processTree.ts";
import type { ConfinedCommand, SpawnPlan } from "./confinedCommand.ts";

const lowest = 19;

/** Starts a command as planned, in a group of its own, with a tag by which all that it starts is found again. */
export function spawnPlan(plan: SpawnPlan, command: ConfinedCommand, tag: string, stdio: StdioOptions): ChildProcess {
	const child = spawn(plan.command, plan.args, {
		cwd: command.cwd,
		env: { ...command.env, [processTagVariable]: tag },
		stdio,
		detached: process.platform !== "win32",
		windowsHide: true,
		...plan.user,
	});
	if (plan.unlimited && child.pid !== undefined) {
		try {
			// whatever it becomes, there is time left to look at it and end it
			setPriority(child.pid, lowest);
		} catch {
			// it ended already
		}
	}
	return child;
}
