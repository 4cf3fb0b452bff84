import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { release, tmpdir } from "node:os";

import type { IsolationLack, IsolationLevel } from "../../../core/judge/isolationLevel.ts";
import { findBubblewrap } from "./bubblewrap.ts";
import type { ConfinedCommand } from "./confinedCommand.ts";
import { Isolation, type Means } from "./isolation.ts";
import { presentProcessesByPs } from "./presentTasks.ts";
import { sandboxExecPath } from "./sandboxExec.ts";
import { asUser, type Unprivileged } from "./unprivileged.ts";

/** "auto": the highest that works; a number: that one, or the highest below it that works */
export type IsolationChoice = "auto" | IsolationLevel;

export interface DetectionOptions {
	readonly choice: IsolationChoice;
	readonly hides: readonly string[];
	/** where `bwrap` lies; looked for by default */
	readonly bubblewrap?: string;
}

const probeMs = 4000;
/** users that no one is: Debian keeps 60000–64999 free for such uses */
const nobodys = { uid: 64_000, users: 900 };
const nobody = { uid: 65_534, users: 1 };

/** Finds out, by trying, what this machine offers. Tens of milliseconds; done once a sandbox. */
export async function detectIsolation({ choice, hides, bubblewrap }: DetectionOptions): Promise<Isolation> {
	if (process.platform === "win32") {
		return new Isolation(choice === 0 ? 0 : 1, { ...nothing, lack: "no-such-system" }, hides);
	}
	const basis = await basicMeans();
	const lower = (lack: IsolationLack) => new Isolation(choice === 0 ? 0 : 1, { ...basis, lack }, hides);
	if (choice === 0 || choice === 1) {
		return lower("chosen");
	}
	const walls = await wallsOf(bubblewrap ?? findBubblewrap(process.env["PATH"] ?? ""));
	if (typeof walls === "string") {
		return lower(walls);
	}
	const isolation = new Isolation(2, { ...basis, walls }, hides);
	return (await works(isolation)) ? isolation : lower("refused");
}

const nothing: Means = { limits: false, ownCount: false, uid: -1 };

async function basicMeans(): Promise<Means> {
	const uid = process.getuid?.() ?? 0;
	const limits = existsSync("/bin/sh");
	if (process.platform !== "linux") {
		const countedProcesses = await presentProcessesByPs(uid);
		return { limits, ownCount: false, uid, ...(countedProcesses === undefined ? {} : { countedProcesses }) };
	}
	const [major = 0, minor = 0] = release().split(".").map(Number);
	const means = { limits, ownCount: major > 5 || (major === 5 && minor >= 14), uid };
	const setpriv = ["/usr/bin/setpriv", "/bin/setpriv"].find((file) => existsSync(file));
	if (uid !== 0) {
		return setpriv !== undefined && (await runs(setpriv, ["--no-new-privs", "--pdeathsig=KILL", "/bin/sh", "-c", ":"]))
			? { ...means, setpriv }
			: means;
	}
	const unprivileged = (setpriv && (await findUser(setpriv))) || (await findSpawned());
	return unprivileged === undefined ? means : { ...means, unprivileged };
}

/** The first user that root may become here (a container may know few), and what lets it read root's folders. */
async function findUser(setpriv: string): Promise<Unprivileged | undefined> {
	for (const users of [nobodys, nobody]) {
		const user: Unprivileged = { setpriv, ...users };
		if (!(await becomes(user))) {
			continue;
		}
		for (const reading of ["dac_read_search", "dac_override"] as const) {
			if (await becomes({ ...user, reading })) {
				return { ...user, reading };
			}
		}
		return user;
	}
	return undefined;
}

/** Without `setpriv` (or with one that knows less) the process is started as another user, where that works. */
async function findSpawned(): Promise<Unprivileged | undefined> {
	for (const users of [nobodys, nobody]) {
		if (await runs("/bin/sh", ["-c", ":"], users.uid)) {
			return users;
		}
	}
	return undefined;
}

function becomes(user: Unprivileged): Promise<boolean> {
	const [command = "", ...args] = [...asUser(user, user.uid + user.users - 1, user.reading), "/bin/sh", "-c", ":"];
	return runs(command, args);
}

async function wallsOf(bubblewrap: string | undefined): Promise<NonNullable<Means["walls"]> | IsolationLack> {
	if (process.platform === "darwin") {
		return existsSync(sandboxExecPath) ? { kind: "sandbox-exec" } : "no-such-system";
	}
	if (process.platform !== "linux") {
		return "no-such-system";
	}
	if (bubblewrap === undefined || !existsSync(bubblewrap)) {
		return "no-bubblewrap";
	}
	const help = await outputOf(bubblewrap, ["--help"]);
	const knows = { perms: help.includes("--perms"), size: help.includes("--size") };
	// as root another user has to be able to write to the scratch folder
	return knows.perms || process.getuid?.() !== 0 ? { kind: "bubblewrap", path: bubblewrap, knows } : "refused";
}

/** A program that does nothing, behind the very walls that others will get. */
function works(isolation: Isolation): Promise<boolean> {
	const probe: ConfinedCommand = {
		key: "probe",
		command: "/bin/sh",
		args: ["-c", ":"],
		env: {},
		cwd: `${tmpdir()}/woodshed-probe`,
		reads: ["/bin/sh"],
	};
	const { command, args } = isolation.plan(probe);
	return runs(command, args);
}

function runs(command: string, args: readonly string[], uid?: number): Promise<boolean> {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			stdio: "ignore",
			env: {},
			cwd: "/",
			timeout: probeMs,
			killSignal: "SIGKILL",
			...(uid === undefined ? {} : { uid, gid: uid }),
		});
		child.on("error", () => resolve(false));
		child.on("exit", (code) => resolve(code === 0));
	});
}

function outputOf(command: string, args: readonly string[]): Promise<string> {
	return new Promise((resolve) => {
		execFile(command, [...args], { timeout: probeMs, env: {} }, (_, stdout, stderr) => resolve(stdout + stderr));
	});
}
