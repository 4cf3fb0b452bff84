import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * Writes `<name><extension>` into the folder, or `<name>-2`, `-3`, … where there is one already: nothing is ever
 * overwritten. Resolves with the file's path; rejects with the system's error.
 */
export async function writeNew(folder: string, name: string, extension: string, text: string): Promise<string> {
	await mkdir(folder, { recursive: true });
	for (let number = 1; ; number++) {
		const file = path.join(folder, `${name}${number === 1 ? "" : `-${number}`}${extension}`);
		try {
			await writeFile(file, text, { flag: "wx" });
			return file;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
				throw error;
			}
		}
	}
}
