import { z } from "zod";

import type { SignOfLife } from "../../base/liveness.ts";
import { readJson } from "../../base/readJson.ts";

/** The window that a round runs in: it alone holds the clock and writes the folder's settings. */
export interface RoundOwner extends SignOfLife {
	/** no other window has it, also none of the same process */
	readonly window: string;
}

/** Null for what is none: then nobody owns the round. */
export function readOwner(text: string): RoundOwner | null {
	const read = readJson(text, ownerSchema);
	return read.ok ? read.value : null;
}

export function ownerText(owner: RoundOwner): string {
	return `${JSON.stringify(owner)}\n`;
}

const ownerSchema = z.object({ window: z.string().min(1), pid: z.int().positive(), beatAt: z.number() });
