import { availableParallelism } from "node:os";

import { verdictTable } from "../core/judge/verdict.ts";
import { formatPackFault } from "../core/problem/packFault.ts";
import type { Pack, PackedSolution } from "../core/problem/pack.ts";
import { unverified, type VerifiedRecord } from "../core/problem/verifiedRecord.ts";
import type { PackSources } from "../node/problem/packSources.ts";
import type { CommandIo } from "./command.ts";

/**
 * What keeps the packages from being trusted as they are, a sentence each: one that is not as it was when it passed the
 * gate, and an accepted solution that today's judge does not accept on the samples and edges.
 */
export async function checkVerified(
	record: VerifiedRecord,
	sources: PackSources,
	io: CommandIo,
): Promise<readonly string[]> {
	const faults: string[] = [];
	const packs: Pack[] = [];
	for (const slug of sources.slugs()) {
		const built = await sources.build(slug);
		if (built.ok) packs.push(built.value);
		else faults.push(...built.error.map((fault) => formatPackFault(fault, `problems/coding/${slug}`)));
	}
	const hashes = new Map(packs.map(({ problem, hash }) => [problem.slug, hash]));
	for (const slug of unverified(record, hashes)) {
		faults.push(`${slug} is not as it was when it passed the gate. Run: npm run verify ${slug}`);
	}
	for (const { problem, solutions, fingerprints } of packs) {
		if (fingerprints !== undefined || !solutions.some(({ kind }) => kind === "wrong")) continue;
		faults.push(`What known mistakes answer to ${problem.slug} is not known. Run: npm run verify ${problem.slug}`);
	}
	const { openGateTools } = await import("../node/problem/openGateTools.ts");
	const tools = openGateTools({ distDir: io.house.dist, cacheDir: io.house.cache }, io.signal);
	const waiting = packs.flatMap((pack) => firstOfEachLanguage(pack).map((solution) => ({ pack, solution })));
	const work = async () => {
		for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
			const { pack, solution } = next;
			const { verdict, message, cases } = await tools.judge(withoutHeavy(pack), solution);
			const failed = cases.find((one) => one.verdict !== "accepted");
			if (verdict !== "accepted") {
				const what = failed === undefined ? message : `${failed.name}: ${failed.message}`;
				faults.push(`${pack.problem.slug} ${solution.file}: ${verdictTable[verdict].label}. ${what}`);
			}
		}
	};
	try {
		await Promise.all(Array.from({ length: availableParallelism() }, work));
	} finally {
		tools.dispose();
	}
	return faults;
}

/** The languages that every machine of ours runs. */
function firstOfEachLanguage({ solutions }: Pack): readonly PackedSolution[] {
	return (["python", "typescript", "sql"] as const).flatMap((language) => {
		const first = solutions.find((one) => one.kind === "accepted" && one.language === language);
		return first === undefined ? [] : [first];
	});
}

function withoutHeavy(pack: Pack): Pack {
	return { ...pack, cases: pack.cases.filter(({ group }) => group === "sample" || group === "edge") };
}
