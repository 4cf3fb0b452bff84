import { z } from "zod";

import { criterionSchema } from "../rubric.ts";

/** Rounds that are held in words alone. `depth`: "the hardest ML problem you solved", then probes. */
export const conversationRounds = ["knowledge", "depth", "values"] as const;
export type ConversationRound = (typeof conversationRounds)[number];

export const valueNames = ["innovative", "sincere", "passionate", "collaborative", "playful"] as const;
export type ValueName = (typeof valueNames)[number];

const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Words that, said affirmatively, count against the answer. */
const pitfallSchema = z.strictObject({
	id: kebab,
	/** criterion it counts for; left out: none */
	criterion: kebab.optional(),
	/** whole phrases; chosen so that a careful answer does not say them */
	phrases: z.array(z.string()).min(1),
	/** what is wrong with it and what to say instead */
	message: z.string(),
});
export type Pitfall = z.infer<typeof pitfallSchema>;

/** A question for the interviewer after the answer. */
const probeSchema = z.strictObject({
	question: z.string(),
	criterion: kebab,
	/** what a strong reply holds; shown after the round */
	strong: z.string(),
});

/** Front matter of `problems/knowledge/<slug>.md` and `problems/values/<slug>.md`; the slug is the file's name. */
export const conversationHeadSchema = z.strictObject({
	/** of the catalogue: KC1, B12 */
	id: z.string().regex(/^[A-Z]{1,3}\d+$/),
	title: z.string(),
	round: z.enum(conversationRounds),
	minutes: z.int().min(1),
	/** the plain question as candidates meet it */
	plain: z.string(),
	/** of a values prompt only */
	value: z.enum(valueNames).optional(),
	/** key points of a card; of a values prompt the value's signal alone, since the parts of the story are the same for all */
	criteria: z.array(criterionSchema).min(1),
	/** by criterion: ideas that carry it in whatever words, as `ideaFinder` reads them; synonyms are whole phrases */
	ideas: z.record(kebab, z.array(z.string())).optional(),
	pitfalls: z.array(pitfallSchema),
	probes: z.array(probeSchema),
	/** where its facts come from, and of when they are */
	sources: z.array(z.strictObject({ what: z.string(), where: z.string(), date: z.string() })),
});
export type ConversationHead = z.infer<typeof conversationHeadSchema>;

/** A card or a values prompt as one value: `dist/packs/<slug>.pack`. */
export const conversationPackSchema = z.strictObject({
	...conversationHeadSchema.shape,
	format: z.literal(1),
	hash: z.string(),
	slug: kebab,
	/** Markdown: the question as it is asked */
	question: z.string(),
});
export type ConversationPack = z.infer<typeof conversationPackSchema>;
