import { existsSync } from "node:fs";
import { join } from "node:path";

import { HumanError } from "../core/base/humanError.ts";
import { failureTexts } from "../core/judge/failureTexts.ts";
import type { PackShelf } from "../node/problem/packShelf.ts";
import type { CommandIo } from "./command.ts";

/** The coding packages at hand: the checkout's sources, else the packs beside the program. */
export async function openShelf({ house, note }: CommandIo): Promise<PackShelf> {
	if (house.repository !== undefined) {
		const { PackSources } = await import("../node/problem/packSources.ts");
		return new PackSources(join(house.repository, "problems", "coding"), house.cache, note);
	}
	if (house.packs !== undefined && existsSync(house.packs)) {
		const { PackLibrary } = await import("../node/problem/packLibrary.ts");
		return new PackLibrary([house.packs]);
	}
	throw new HumanError(failureTexts.noShelf.say());
}
