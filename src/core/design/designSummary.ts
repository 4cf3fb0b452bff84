import type { z } from "zod";

import { type DesignPack, designPackSchema } from "./designPack.ts";

/** What a list shows of a design package, without unpacking it; one entry of the `designs.json` beside the packs. */
export const designSummarySchema = designPackSchema.pick({
	slug: true,
	title: true,
	round: true,
	category: true,
	difficulty: true,
	minutes: true,
	topics: true,
	version: true,
	hash: true,
});
export type DesignSummary = z.infer<typeof designSummarySchema>;

export function summarizeDesign(pack: DesignPack): DesignSummary {
	const { slug, title, round, category, difficulty, minutes, topics, version, hash } = pack;
	return { slug, title, round, category, difficulty, minutes, topics, version, hash };
}
