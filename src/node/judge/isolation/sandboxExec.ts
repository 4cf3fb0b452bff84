import { dirname } from "node:path";

import type { ConfinedCommand } from "./confinedCommand.ts";
import { programPlaces } from "./programPlaces.ts";

export const sandboxExecPath = "/usr/bin/sandbox-exec";

/** Where people and other programs keep what is theirs on macOS. */
const personal = ["/Users", "/Volumes", "/private/tmp", "/private/var/folders", "/private/var/root"];
const devices = ["/dev/null", "/dev/zero", "/dev/tty", "/dev/dtracehelper"];

/**
 * The profile for `sandbox-exec -p` (the last rule that fits counts): no network, no new processes, no signals to others,
 * writing in the scratch folder only, personal folders hidden but for what the command needs.
 */
export function sandboxProfile(command: ConfinedCommand, hides: readonly string[], home: string): string {
	const own = command.reads.includes(command.command) ? [] : programPlaces(command.command, home);
	const reads = [...own, ...command.reads, command.cwd].flatMap(bothNames);
	const above = [...new Set(reads.flatMap(foldersAbove))];
	return [
		"(version 1)",
		"(allow default)",
		"(deny network*)",
		"(deny process-fork)",
		"(deny signal (target others))",
		"(deny process-info* (target others))",
		"(deny file-write*)",
		`(allow file-write* ${bothNames(command.cwd).map(subpath).join(" ")})`,
		`(allow file-write-data ${devices.map(literal).join(" ")})`,
		`(deny file-read* ${[...personal, home].map(subpath).join(" ")})`,
		`(allow file-read-metadata ${above.map(literal).join(" ")})`,
		`(allow file-read* ${reads.map(subpath).join(" ")})`,
		...(hides.length === 0 ? [] : [`(deny file-read* ${hides.flatMap(bothNames).map(subpath).join(" ")})`]),
	].join("\n");
}

/** /tmp, /var and /etc are links into /private; the kernel asks by the real name. */
function bothNames(path: string): string[] {
	return /^\/(?:tmp|var|etc)(?:\/|$)/.test(path) ? [path, `/private${path}`] : [path];
}

function foldersAbove(path: string): string[] {
	const folder = dirname(path);
	return folder === path ? [] : [folder, ...foldersAbove(folder)];
}

function subpath(path: string): string {
	return `(subpath ${quoted(path)})`;
}

function literal(path: string): string {
	return `(literal ${quoted(path)})`;
}

function quoted(path: string): string {
	return `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
