import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import type { DesignPack } from "../../core/design/designPack.ts";
import { summarizeDesign } from "../../core/design/designSummary.ts";
import { readDesignIndex } from "./designIndex.ts";
import { writeDesignPack } from "./designPackFile.ts";

/** Writes design packs and their `designs.json` into a folder. `prune`: designs that are not among them are removed. */
export async function writeDesignFolder(
	folder: string,
	packs: readonly DesignPack[],
	options: { readonly prune: boolean },
): Promise<void> {
	await mkdir(folder, { recursive: true });
	const slugs = new Set(packs.map((pack) => pack.slug));
	const others = (await readDesignIndex(folder)).filter((summary) => !slugs.has(summary.slug));
	if (options.prune) {
		await Promise.all(others.map(({ slug }) => rm(join(folder, `${slug}.pack`), { force: true })));
	}
	await Promise.all(packs.map((pack) => writeDesignPack(join(folder, `${pack.slug}.pack`), pack)));
	const designs = [...packs.map(summarizeDesign), ...(options.prune ? [] : others)];
	designs.sort((a, b) => (a.slug < b.slug ? -1 : 1));
	await writeFile(join(folder, "designs.json"), `${JSON.stringify({ format: 1, designs })}\n`);
}
