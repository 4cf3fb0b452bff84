import { z } from "zod";

import { roleIds } from "../design/role.ts";

/** One item of a rubric. `synonyms` are the words that show the topic is there; chosen so that another sense does not match. */
export const criterionSchema = z.strictObject({
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
	title: z.string(),
	/** what the reviewer asks of the text */
	question: z.string(),
	weight: z.number().positive(),
	synonyms: z.array(z.string()),
	/** what an answer of that level shows */
	levels: z.strictObject({ mid: z.string(), senior: z.string(), staff: z.string() }),
	/** asked one at a time, from easy to hard */
	followUps: z.array(z.string()).min(1),
	/** what counts against it */
	negative: z.array(z.string()),
});
export type Criterion = z.infer<typeof criterionSchema>;

const role = z.enum(roleIds);

/** `rubric.yaml` of a design package. */
export const rubricSchema = z.strictObject({
	version: z.int(),
	criteria: z.array(criterionSchema).min(1),
	/** families of checks that apply; nothing is demanded that the rubric does not */
	families: z.array(z.enum(["structure", "capacity", "latency", "consistency", "coverage"])),
	requiredRoles: z.array(z.strictObject({ role, criterion: z.string(), why: z.string() })),
	/** a path (through queues, streams, batch jobs) from a component of one role to one of the other */
	requiredEdges: z.array(z.strictObject({ from: role, to: role, criterion: z.string(), why: z.string() })),
	/** criterion that a general check counts for, by the check's id ("structure/no-feedback"); else the check's own choice */
	rules: z.record(z.string(), z.string()).optional(),
	/** words that, used affirmatively, count against the answer */
	redFlags: z.array(
		z.strictObject({ id: z.string(), criterion: z.string(), phrases: z.array(z.string()), message: z.string() }),
	),
});
export type Rubric = z.infer<typeof rubricSchema>;
