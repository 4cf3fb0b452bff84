import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, isAbsolute, resolve } from "node:path";

/**
 * The folders that a program needs of its own: the prefix above its `bin`, or the folder it lies in, for every step of its
 * symbolic links (an environment of Python's is a link to the interpreter). Never a folder that holds the home.
 */
export function programPlaces(program: string, home: string = homedir()): readonly string[] {
	const steps: string[] = [];
	for (let at = program; steps.length < 10 && isAbsolute(at); ) {
		steps.push(at);
		try {
			if (!lstatSync(at).isSymbolicLink()) {
				break;
			}
			at = resolve(dirname(at), readlinkSync(at));
		} catch {
			break;
		}
	}
	try {
		steps.push(realpathSync(program));
	} catch {
		// a program that is not there tells so when it is started
	}
	return [...new Set(steps.map((step) => placeOf(step, home)))];
}

function placeOf(path: string, home: string): string {
	const folder = dirname(path);
	const prefix = basename(folder) === "bin" ? dirname(folder) : folder;
	return [prefix, folder].find((place) => !holds(place, home)) ?? path;
}

/** Whether `folder` is `path` or lies above it. */
export function holds(folder: string, path: string): boolean {
	return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
