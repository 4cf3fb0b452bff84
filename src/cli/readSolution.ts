import { readFile } from "node:fs/promises";

import { HumanError } from "../core/base/humanError.ts";
import { failureTexts } from "../core/judge/failureTexts.ts";
import { systemReason } from "../node/systemReason.ts";

export async function readSolution(path: string): Promise<string> {
	try {
		return await readFile(path, "utf8");
	} catch (error) {
		throw new HumanError(failureTexts.solutionUnread.say({ path, why: systemReason(error) }));
	}
}
