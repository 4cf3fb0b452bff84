import { readFile, stat } from "node:fs/promises";

import { HumanError } from "../core/base/humanError.ts";

const largestBytes = 5_000_000;

/** The text of a design file. Throws HumanError when it cannot be read. */
export async function readDesignText(file: string): Promise<string> {
	try {
		if ((await stat(file)).size > largestBytes) {
			throw new HumanError(`${file} is larger than 5 MB; that is no design.`);
		}
		return await readFile(file, "utf8");
	} catch (error) {
		if (error instanceof HumanError) {
			throw error;
		}
		const reason =
			error instanceof Error && "code" in error && error.code === "ENOENT" ? "does not exist" : "cannot be read";
		throw new HumanError(`${file} ${reason}.`);
	}
}
