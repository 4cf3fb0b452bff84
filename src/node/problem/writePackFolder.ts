import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";

import type { Pack } from "../../core/problem/pack.ts";
import { summarizePack } from "../../core/problem/packSummary.ts";
import { writePack } from "./packFile.ts";
import { readPackIndex, writePackIndex } from "./packIndex.ts";

/** Writes coding packs and their `index.json` into a folder. `prune`: indexed packs that are not among them are removed. */
export async function writePackFolder(
	folder: string,
	packs: readonly Pack[],
	options: { readonly prune: boolean },
): Promise<void> {
	await mkdir(folder, { recursive: true });
	const slugs = new Set(packs.map((pack) => pack.problem.slug));
	const others = ((await readPackIndex(folder)) ?? []).filter((summary) => !slugs.has(summary.slug));
	if (options.prune) {
		await Promise.all(others.map(({ slug }) => rm(join(folder, `${slug}.pack`), { force: true })));
	}
	await Promise.all(packs.map((pack) => writePack(join(folder, `${pack.problem.slug}.pack`), pack)));
	const written = packs.map((pack) => summarizePack(pack.problem, pack.hash));
	await writePackIndex(folder, [...written, ...(options.prune ? [] : others)]);
}
