import { z } from "zod";

import { type DesignPack, designPackSchema } from "./designPack.ts";

/** What a list shows of a design package, without unpacking it; one entry of the `designs.json` beside the packs. */
export const designSummarySchema = designPackSchema
	.pick({
		slug: true,
		title: true,
		round: true,
		category: true,
		difficulty: true,
		minutes: true,
		topics: true,
		version: true,
		hash: true,
	})
	.extend({
		/** items of its rubric, and whether a drill can plant a flaw of them; absent in a list of earlier days */
		criteria: z
			.array(z.strictObject({ id: z.string(), title: z.string(), drill: z.boolean() }).readonly())
			.readonly()
			.exactOptional(),
	});
export type DesignSummary = z.infer<typeof designSummarySchema>;

export function summarizeDesign(pack: DesignPack): DesignSummary {
	const { slug, title, round, category, difficulty, minutes, topics, version, hash } = pack;
	const criteria = pack.rubric.criteria.map(({ id, title }) => ({
		id,
		title,
		drill: pack.twins.some(({ criterion }) => criterion === id),
	}));
	return { slug, title, round, category, difficulty, minutes, topics, version, hash, criteria };
}
