import { readFile } from "node:fs/promises";

import { HumanError } from "../core/base/humanError.ts";

export async function readSolution(path: string): Promise<string> {
	try {
		return await readFile(path, "utf8");
	} catch (error) {
		throw new HumanError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
	}
}
