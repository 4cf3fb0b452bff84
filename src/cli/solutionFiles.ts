import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

import { HumanError } from "../core/base/humanError.ts";
import { failureTexts } from "../core/judge/failureTexts.ts";
import { languageOfFile } from "../core/problem/languageTable.ts";

export interface SolutionFile {
	readonly slug: string;
	/** absolute */
	readonly path: string;
	/** as the caller wrote it; below a folder that was given, with that folder before it */
	readonly file: string;
}

/**
 * The files to judge. A folder stands for every file below it that is called `solution` with an ending that is judged;
 * `-` as slug means that the folder of each file is named after its problem, as in the practice folder.
 */
export async function solutionFiles(
	slug: string,
	paths: readonly string[],
	callerFolder: string,
): Promise<readonly SolutionFile[]> {
	const found: SolutionFile[] = [];
	for (const given of paths) {
		const path = resolve(callerFolder, given);
		const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true;
		const files = isFolder ? await below(path) : [""];
		if (files.length === 0) {
			throw new HumanError(failureTexts.noSolutionBelow.say({ folder: given }));
		}
		for (const rest of files) {
			const full = join(path, rest);
			found.push({
				slug: slug === "-" ? basename(dirname(full)) : slug,
				path: full,
				file: (rest === "" ? given : join(given, rest)).replaceAll("\\", "/"),
			});
		}
	}
	return found;
}

async function below(folder: string): Promise<string[]> {
	const items = await readdir(folder, { recursive: true, withFileTypes: true });
	return items
		.filter((item) => item.isFile() && /^solution\./.test(item.name) && languageOfFile(item.name) !== undefined)
		.map((item) => join(item.parentPath, item.name).slice(folder.length + 1));
}
