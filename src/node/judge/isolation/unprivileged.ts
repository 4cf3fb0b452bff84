import { realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** Lets a user read what its modes keep from others. */
export type ReadingCapability = "dac_read_search" | "dac_override";

/** How root gives its rights up: a user of nobody's, by `setpriv`; without it by the judge's own start of the process. */
export interface Unprivileged {
	readonly setpriv?: string;
	/** the first of them, and their group */
	readonly uid: number;
	/** so many in a row: each process becomes one of its own, so that none counts against another's limit */
	readonly users: number;
	/** a capability that lets the user read what lies in root's own folders; absent where none can be kept */
	readonly reading?: ReadingCapability;
}

/** The part of `setpriv` in front of a command. Root is bound by no limit of tasks; this user is. */
export function asUser(
	{ setpriv = "setpriv", uid: group }: Unprivileged,
	uid: number,
	reading?: ReadingCapability,
): readonly string[] {
	const kept = reading === undefined ? "" : `,+${reading}`;
	return [
		setpriv,
		`--reuid=${uid}`,
		`--regid=${group}`,
		"--clear-groups",
		`--inh-caps=-all${kept}`,
		...(kept === "" ? [] : [`--ambient-caps=-all${kept}`]),
		`--bounding-set=-all${kept}`,
		"--no-new-privs",
		"--pdeathsig=KILL",
	];
}

/** Whether a user with no rights of its own may read a path (run it, enter it), judged by the modes alone. */
export function readableByAll(path: string): boolean {
	try {
		return openToAll(path) && [path, realpathSync(path)].every((each) => foldersAbove(each).every(entered));
	} catch {
		// what is not there needs no rights
		return true;
	}
}

/** The same of the path alone, whatever lies above it. */
export function openToAll(path: string): boolean {
	try {
		const status = statSync(path);
		const needed = status.isDirectory() ? 0o005 : 0o004;
		return (status.mode & needed) === needed;
	} catch {
		return true;
	}
}

function entered(folder: string): boolean {
	return (statSync(folder).mode & 0o001) !== 0;
}

function foldersAbove(path: string): readonly string[] {
	const folder = dirname(path);
	return folder === path ? [] : [folder, ...foldersAbove(folder)];
}
