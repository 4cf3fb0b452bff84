import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

import { filesBelow } from "./gateReading.ts";

/** What the stages of one package's gate found earlier. */
export interface GateStages {
	/**
	 * What `measure` finds, or found when everything it depends on was the same; its value must survive JSON. It is kept when
	 * `isKept` says so: what could not be tested here may be testable after the next installation.
	 */
	take<T>(
		stage: string,
		dependsOn: unknown,
		measure: () => Promise<T>,
		isKept?: (value: T) => boolean,
	): Promise<{ readonly value: T; readonly cached: boolean }>;
}

/** Measures everything anew and keeps nothing. */
export const unkeptStages: GateStages = {
	take: async (_stage, _dependsOn, measure) => ({ value: await measure(), cached: false }),
};

/**
 * Results of earlier runs, each stage of a package in a file of its own, under the hash of all it depends on: what the
 * stage names, and the sources of the judge and of the gate itself.
 */
export class GateCache {
	private readonly folder: string;
	private readonly judgeHash: string;

	/** `fresh`: what is known is measured again, and kept */
	private readonly fresh: boolean;

	constructor(repository: string, cache: string, fresh = false) {
		this.folder = join(cache, "gate");
		this.fresh = fresh;
		const hash = createHash("sha256");
		const rooms = ["core/judge", "core/problem", "node/judge", "node/problem"].map((room) =>
			join(repository, "src", room),
		);
		for (const file of filesBelow(rooms).sort()) {
			hash
				.update(`${relative(repository, file)}\0`)
				.update(readFileSync(file))
				.update("\0");
		}
		this.judgeHash = hash.update(process.versions.node).digest("hex");
	}

	/** `onMeasure` hears of the first stage that has to be measured. */
	of(slug: string, onMeasure: () => void = () => {}): GateStages {
		let told = false;
		return {
			take: async (stage, dependsOn, measure, isKept = () => true) => {
				const file = join(this.folder, slug, `${stage.replace(/[^\w.-]/g, "~")}.json`);
				const key = createHash("sha256")
					.update(`${this.judgeHash}\0${JSON.stringify(dependsOn)}`)
					.digest("hex");
				const known = this.fresh ? undefined : readKept(file, key);
				if (known !== undefined) return { value: known.value as Awaited<ReturnType<typeof measure>>, cached: true };
				if (!told) onMeasure();
				told = true;
				const value = await measure();
				if (isKept(value)) keep(file, { key, value });
				return { value, cached: false };
			},
		};
	}
}

/** Undefined when there is none, or none for this key. */
function readKept(file: string, key: string): { readonly value: unknown } | undefined {
	try {
		const held = JSON.parse(readFileSync(file, "utf8")) as { readonly key?: unknown; readonly value?: unknown };
		return held.key === key ? { value: held.value } : undefined;
	} catch {
		return undefined;
	}
}

function keep(file: string, held: { readonly key: string; readonly value: unknown }): void {
	mkdirSync(join(file, ".."), { recursive: true });
	const part = `${file}.${randomUUID()}.part`;
	writeFileSync(part, JSON.stringify(held));
	renameSync(part, file);
}
