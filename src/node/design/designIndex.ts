import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

import { type DesignSummary, designSummarySchema } from "../../core/design/designSummary.ts";

/** `designs.json` beside the packs: which of them are designs, and what a list shows of each. */
export const designIndexSchema = z.strictObject({ format: z.literal(1), designs: z.array(designSummarySchema) });

/** The designs of a folder of packs; none where there is no index or it cannot be read. */
export async function readDesignIndex(folder: string): Promise<readonly DesignSummary[]> {
	try {
		const decoded = designIndexSchema.safeParse(JSON.parse(await readFile(join(folder, "designs.json"), "utf8")));
		return decoded.success ? decoded.data.designs : [];
	} catch {
		return [];
	}
}
