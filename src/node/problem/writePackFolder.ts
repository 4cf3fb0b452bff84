import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import type { Pack } from "../../core/problem/pack.ts";
import { summarizePack } from "../../core/problem/packSummary.ts";
import { writePack } from "./packFile.ts";
import { PackLibrary } from "./packLibrary.ts";

/** Writes packs and their `index.json` into a folder. `prune`: packs that are not among them are removed. */
export async function writePackFolder(
	folder: string,
	packs: readonly Pack[],
	options: { readonly prune: boolean },
): Promise<void> {
	await mkdir(folder, { recursive: true });
	await rm(join(folder, "index.json"), { force: true });
	const slugs = new Set(packs.map((pack) => pack.problem.slug));
	if (options.prune) {
		const stale = (await readdir(folder)).filter((name) => name.endsWith(".pack") && !slugs.has(name.slice(0, -5)));
		await Promise.all(stale.map((name) => rm(join(folder, name))));
	}
	await Promise.all(packs.map((pack) => writePack(join(folder, `${pack.problem.slug}.pack`), pack)));
	const fresh = new Map(packs.map((pack) => [pack.problem.slug, summarizePack(pack.problem, pack.hash)]));
	const others = (await new PackLibrary([folder]).list()).filter((summary) => !fresh.has(summary.slug));
	const all = [...fresh.values(), ...others].sort((a, b) => (a.slug < b.slug ? -1 : 1));
	await writeFile(join(folder, "index.json"), `${JSON.stringify({ format: 1, packs: all })}\n`);
}
