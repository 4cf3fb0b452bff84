import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";

import { HumanError } from "../../core/base/humanError.ts";
import { mistakesSchema } from "../../core/problem/mistakes.ts";
import { formatPackFault } from "../../core/problem/packFault.ts";
import { type Survivor, survivorsSchema } from "../../core/problem/survivors.ts";
import { readYaml } from "./readYaml.ts";

/** What the gate needs of a package's files beside the pack that is made of them. */
export interface WrittenPack {
	/** statement.md before constants were put in */
	readonly statement: string;
	/** survivors.yaml; absent: the package has not been taken through step 6 yet */
	readonly survivors?: readonly Survivor[];
	/** ids of problems/mistakes.yaml */
	readonly vocabulary: ReadonlySet<string>;
}

/** Reads it of a package whose files were found sound. `mistakes` is the file of the mistakes of all problems. */
export function readWrittenPack(folder: string, mistakes: string): WrittenPack {
	const survivors = join(folder, "survivors.yaml");
	return {
		statement: readFileSync(join(folder, "statement.md"), "utf8"),
		...(existsSync(survivors) ? { survivors: decode(survivors, survivorsSchema) } : {}),
		vocabulary: new Set(Object.keys(decode(mistakes, mistakesSchema))),
	};
}

function decode<T>(file: string, schema: z.ZodType<T>): T {
	const decoded = readYaml(file, readFileSync(file, "utf8"), schema);
	if (decoded.ok) return decoded.value;
	throw new HumanError(decoded.error.map((fault) => formatPackFault(fault)).join("\n"));
}
