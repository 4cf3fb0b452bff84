import { existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import path from "node:path";

/**
 * Gives a file that cannot be read another name beside it, so that a new one may take its place. Resolves with that name;
 * null where there was no file. Rejects with the system's error, and then the file is where it was.
 */
export async function setAside(file: string): Promise<string | null> {
	let kept = `${file}.unreadable`;
	for (let count = 2; existsSync(kept) && count <= mostKept; count++) {
		kept = `${file}.unreadable-${count}`;
	}
	try {
		await rename(file, kept);
		return path.basename(kept);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") {
			return null;
		}
		throw error;
	}
}

/** the last of so many is replaced */
const mostKept = 20;
