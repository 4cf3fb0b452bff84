import { readdirSync } from "node:fs";
import { join } from "node:path";

import type { DesignPack } from "../../src/core/design/designPack.ts";
import { designTarget } from "../../src/core/review/designTarget.ts";
import type { LanguageModel } from "../../src/core/review/languageModel.ts";
import type { BenchText } from "../../src/core/review/measure/benchText.ts";
import { type BenchPorts, type BenchReading, readBench } from "../../src/core/review/measure/readBench.ts";
import { reviewerProfile, type ReviewerProfile } from "../../src/core/review/measure/reviewerProfile.ts";
import type { ReviewTarget } from "../../src/core/review/reviewTarget.ts";
import { buildDesignPack } from "../../src/node/design/designPackBuilder.ts";

/** Every design package of the repository, sorted by name. */
export function allDesignPacks(): readonly DesignPack[] {
	return readdirSync(designFolder()).sort().map(designPackOf);
}

export function designPackOf(slug: string): DesignPack {
	const pack = buildDesignPack(join(designFolder(), slug));
	if (!pack.ok) {
		throw new Error(`${slug} cannot be built.`);
	}
	return pack.value;
}

/** Each text is analysed once, however many reviewers read it. */
export function rememberedTargets(): BenchPorts["targetOf"] {
	const known = new Map<string, ReviewTarget>();
	return (text, pack) => {
		const key = `${pack.slug}\n${text}`;
		const target = known.get(key) ?? designTarget(text, pack);
		known.set(key, target);
		return target;
	};
}

/** Reads the texts and gives the profile with the readings that it was made from. */
export async function profileOf(
	texts: readonly { readonly text: BenchText; readonly run: number }[],
	model: LanguageModel,
	ports: Partial<BenchPorts> = {},
): Promise<{ readonly profile: ReviewerProfile; readonly readings: readonly BenchReading[] }> {
	let fresh = 0;
	const readings: BenchReading[] = [];
	const all: BenchPorts = {
		model,
		targetOf: designTarget,
		fresh: () => ({ nonce: `n${++fresh}`, receipt: `R${fresh}TAIL` }),
		wait: () => Promise.resolve(),
		nowMs: () => 0,
		...ports,
	};
	for await (const reading of readBench(texts, all, new AbortController().signal)) {
		readings.push(reading);
	}
	return { profile: reviewerProfile(readings), readings };
}

function designFolder(): string {
	return join(import.meta.dirname, "../../problems/design");
}
