import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

import { type PackSummary, packSummarySchema } from "../../core/problem/packSummary.ts";

const packIndexSchema = z.strictObject({ format: z.literal(1), packs: z.array(packSummarySchema) });

/** `index.json` beside coding packs, so that a list needs no unpacking; undefined where there is none or it is broken. */
export async function readPackIndex(folder: string): Promise<readonly PackSummary[] | undefined> {
	try {
		const decoded = packIndexSchema.safeParse(JSON.parse(await readFile(join(folder, "index.json"), "utf8")));
		return decoded.success ? decoded.data.packs : undefined;
	} catch {
		return undefined;
	}
}

export async function writePackIndex(folder: string, packs: readonly PackSummary[]): Promise<void> {
	const sorted = [...packs].sort((a, b) => (a.slug < b.slug ? -1 : 1));
	await writeFile(join(folder, "index.json"), `${JSON.stringify({ format: 1, packs: sorted })}\n`);
}
