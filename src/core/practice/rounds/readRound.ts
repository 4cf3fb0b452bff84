import { z } from "zod";

import { readJson } from "../../base/readJson.ts";
import { err, type Result } from "../../base/result.ts";
import { mockRounds } from "../plan/plan.ts";
import { type Round, roundPresets } from "./round.ts";
import { roundKinds } from "./roundKinds.ts";

/** What `.woodshed/round.json` says; an error says in one line what is wrong with it. */
export function readRound(text: string): Result<Round, string> {
	const read = readJson(text, keptRoundSchema);
	if (!read.ok) {
		return read;
	}
	const { v: _, ...round } = read.value;
	const running = round.parts.flatMap(({ clock }, index) => (clock.runningSince === null ? [] : [index]));
	const paused = round.pauses.at(-1)?.to === null;
	const sound = paused ? running.length === 0 : running.length === 1 && running[0] === round.at;
	// English: for the log
	return sound && round.at < round.parts.length ? { ok: true, value: round } : err("its clocks contradict each other");
}

export function roundText(round: Round): string {
	return `${JSON.stringify({ v: 1, ...round }, null, "\t")}\n`;
}

const ms = z.number().min(0).max(8.64e15);

const keptRoundSchema = z.strictObject({
	v: z.literal(1),
	id: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/),
	kind: z.enum(roundKinds),
	mock: z.boolean(),
	preset: z.enum(roundPresets),
	parts: z
		.array(
			z.strictObject({
				slug: z.string().regex(/^[a-z0-9-]+$/),
				hour: z.enum(mockRounds),
				minutes: z.number().positive(),
				clock: z.strictObject({ goneMs: ms, runningSince: ms.nullable() }),
				feedback: z.enum(["now", "end"]).nullable(),
			}),
		)
		.min(1),
	at: z.int().min(0),
	seenMs: ms,
	pauses: z.array(z.strictObject({ from: ms, to: ms.nullable() })),
});
