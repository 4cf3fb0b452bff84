import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";

import type { DesignPack } from "../core/design/designPack.ts";
import { formatPackFault } from "../core/problem/packFault.ts";
import type { CommandIo } from "./command.ts";
import { openDesigns } from "./openDesigns.ts";

export interface PackedDesigns {
	/** names that are no designs, for whoever comes next */
	readonly others: readonly string[];
	readonly packs: readonly DesignPack[];
	readonly problems: readonly string[];
}

/** Puts together the designs among `names` (slugs or folders); all of the checkout's when there are no names. */
export async function packDesigns(names: readonly string[], io: CommandIo): Promise<PackedDesigns> {
	const { buildDesignPack } = await import("../node/design/designPackBuilder.ts");
	const own = io.house.repository === undefined ? "" : join(io.house.repository, "problems", "design");
	const all = names.length > 0 ? names : (await openDesigns(io).list()).map(({ slug }) => slug);
	const others: string[] = [];
	const packs: DesignPack[] = [];
	const problems: string[] = [];
	for (const name of all) {
		const folder = [join(own, name), resolve(io.callerFolder, name)].find((path) =>
			existsSync(join(path, "design.yaml")),
		);
		if (folder === undefined) {
			others.push(name);
			continue;
		}
		const built = buildDesignPack(folder);
		if (built.ok) packs.push(built.value);
		else {
			const shown = relative(io.callerFolder, folder).replaceAll("\\", "/");
			problems.push(...built.error.map((fault) => formatPackFault(fault, shown)));
		}
	}
	return { others, packs, problems };
}
