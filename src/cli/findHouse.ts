import { existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";

import type { House } from "./command.ts";

/** Finds sources, packs and cache from where this program lies: `<repository>/src/cli`, or the folder of `packs/`. */
export function findHouse(programFile: string): House {
	const folder = dirname(realpathSync(programFile));
	for (const root of [resolve(folder, "../.."), resolve(folder, "..")]) {
		if (existsSync(join(root, "problems", "coding")) && existsSync(join(root, "src", "cli", "main.ts"))) {
			return {
				repository: root,
				dist: join(root, "dist"),
				packs: join(root, "dist", "packs"),
				cache: join(root, ".cache"),
			};
		}
	}
	return { dist: folder, packs: join(folder, "packs"), cache: join(homedir(), ".cache", "woodshed") };
}
