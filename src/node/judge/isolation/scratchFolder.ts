import { chmodSync, chownSync, lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * `woodshed-run-<pid namespace>-<pid>-<when that process began>-<random>`: by its name a later judge can tell that the one
 * who made it is gone, though it was killed before it could clear up.
 */
const form = /^woodshed-run-(\d+)-(\d+)-(\d+)-/;

export function makeScratchFolder(): string {
	return mkdtempSync(join(tmpdir(), `woodshed-run-${namespaceOf()}-${process.pid}-${beginOf(process.pid) ?? 0}-`));
}

/** Root's scratch folder becomes one that a user without rights may write to; it stays root's own. */
export function openScratchFolder(folder: string, gid: number): void {
	try {
		chownSync(folder, 0, gid);
		chmodSync(folder, 0o1770);
	} catch {
		// on a disk without owners nobody is kept from it anyway
	}
}

/** Removes what judges left behind that were killed; only folders of this user, of processes that are surely gone. */
export function sweepScratchFolders(within: string = tmpdir()): void {
	const namespace = namespaceOf();
	for (const name of readdirSync(within)) {
		const [, where, pid = "", begin] = form.exec(name) ?? [];
		if (where !== namespace || beginOf(Number(pid)) === begin) {
			continue;
		}
		const folder = join(within, name);
		try {
			if (lstatSync(folder).uid === (process.getuid?.() ?? 0)) {
				rmSync(folder, { recursive: true, force: true });
			}
		} catch {
			// another judge sweeps too
		}
	}
}

/** When a process began, in the system's own count; undefined: there is none of that id. "0": the system does not tell. */
function beginOf(pid: number): string | undefined {
	if (process.platform !== "linux") {
		try {
			process.kill(pid, 0);
			return "0";
		} catch (error) {
			return (error as NodeJS.ErrnoException).code === "EPERM" ? "0" : undefined;
		}
	}
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
		return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
	} catch {
		return undefined;
	}
}

/** Process ids mean something in one namespace only, and containers may share a folder of temporary files. */
function namespaceOf(): string {
	try {
		return /\d+/.exec(readlinkSync("/proc/self/ns/pid"))?.[0] ?? "0";
	} catch {
		return "0";
	}
}
