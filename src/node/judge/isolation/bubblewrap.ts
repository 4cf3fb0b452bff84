import { existsSync, lstatSync, readdirSync, readlinkSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

import type { ConfinedCommand } from "./confinedCommand.ts";
import { holds, programPlaces } from "./programPlaces.ts";

/** What is known of the installed bubblewrap. */
export interface Bubblewrap {
	readonly path: string;
	/** `--perms` (0.5) and `--size` (0.7), by its own help text */
	readonly knows: { readonly perms: boolean; readonly size: boolean };
}

export interface Walls {
	/** as root the mounts are made by root itself, and the program gives its rights up behind them */
	readonly asRoot: boolean;
	/** hidden wherever they lie: packages with expected outputs */
	readonly hides: readonly string[];
}

const scratchBytes = 64 * 2 ** 20;
/** of the system, beside /usr: what loaders, time zones and JVMs look up */
const lookups = ["ld.so.cache", "ld.so.conf", "ld.so.conf.d", "alternatives", "localtime", "crypto-policies", "java"];

/**
 * The arguments of `bwrap` in front of a command: namespaces of its own, a root that holds the system's programs and what
 * the command names, all read-only, and one writable folder in memory. Descriptors pass through.
 */
export function bubblewrapArgs({ knows }: Bubblewrap, command: ConfinedCommand, { asRoot, hides }: Walls): string[] {
	const mounts = new Mounts();
	mounts.bind("/usr");
	for (const name of ["bin", "sbin", "lib", "lib32", "lib64", "libx32"]) {
		mounts.bind(`/${name}`);
	}
	for (const name of [...lookups, ...versionedJava()]) {
		mounts.bind(`/etc/${name}`);
	}
	mounts.bind("/nix/store");
	mounts.args.push("--proc", "/proc", "--dev", "/dev");
	mounts.scratch(command.cwd, [
		...(knows.perms ? ["--perms", "1777"] : []),
		...(knows.size ? ["--size", String(scratchBytes)] : []),
	]);
	for (const place of neededPlaces(command)) {
		mounts.bind(place);
	}
	for (const place of hides) {
		mounts.hide(place);
	}
	return [
		...(asRoot ? [] : ["--unshare-user"]),
		...["--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-cgroup-try"],
		"--die-with-parent",
		...mounts.args,
		...["--remount-ro", "/dev", "--remount-ro", "/", "--chdir", command.cwd, "--"],
	];
}

/**
 * Outermost first, so that what lies in another's folder is mounted over it. Never the home or what holds it: an interpreter
 * that was installed right there does not start behind walls.
 */
function neededPlaces({ command, reads, env }: ConfinedCommand): readonly string[] {
	const libraries = (env["LD_LIBRARY_PATH"] ?? "").split(":").filter((path) => path.startsWith("/"));
	// a program that is named among them stands for itself: its folder may hold other people's
	const own = reads.includes(command) ? [] : programPlaces(command);
	const places = new Set([...own, ...libraries, ...reads]);
	const home = homedir();
	return [...places].filter((place) => !holds(place, home)).sort((a, b) => a.length - b.length);
}

function versionedJava(): readonly string[] {
	return readdirSync("/etc").filter((name) => name.startsWith("java-"));
}

class Mounts {
	readonly args: string[] = [];
	private readonly bound: string[] = [];
	private readonly made = new Set<string>(["/"]);

	/** A link of the root itself stays a link; what is not there, or there already, is left out. */
	bind(path: string): void {
		if (!existsSync(path) || this.bound.some((place) => holds(place, path))) {
			return;
		}
		if (dirname(path) === "/" && lstatSync(path).isSymbolicLink()) {
			this.args.push("--symlink", readlinkSync(path), path);
			return;
		}
		this.above(path);
		this.args.push("--ro-bind", path, path);
		this.bound.push(path);
	}

	scratch(path: string, options: readonly string[]): void {
		this.above(path);
		this.args.push(...options, "--tmpfs", path);
		this.made.add(path);
	}

	hide(path: string): void {
		if (existsSync(path) && this.bound.some((place) => holds(place, path))) {
			this.args.push("--tmpfs", path, "--remount-ro", path);
		}
	}

	/** Folders above a mount, named one by one: bubblewrap would make them readable to their owner only. */
	private above(path: string): void {
		const folder = dirname(path);
		if (this.made.has(folder) || this.bound.some((place) => holds(place, folder))) {
			return;
		}
		this.above(folder);
		this.made.add(folder);
		this.args.push("--dir", folder);
	}
}

/** The first `bwrap` on a path list. */
export function findBubblewrap(path: string): string | undefined {
	return [...path.split(":"), "/usr/bin", "/usr/local/bin", "/run/current-system/sw/bin"]
		.filter((folder) => folder.startsWith("/"))
		.map((folder) => join(folder, "bwrap"))
		.find((file) => existsSync(file));
}
