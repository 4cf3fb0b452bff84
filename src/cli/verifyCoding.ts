import { availableParallelism } from "node:os";
import { join, relative } from "node:path";

import type { GateReport } from "../core/problem/gateFinding.ts";
import type { Pack } from "../core/problem/pack.ts";
import { formatPackFault } from "../core/problem/packFault.ts";
import type { GateCache } from "../node/problem/gateStages.ts";
import type { GateTools } from "../node/problem/gateTools.ts";
import type { PackSources } from "../node/problem/packSources.ts";
import type { CommandIo } from "./command.ts";

export interface VerifiedCoding {
	readonly report: GateReport;
	/** absent where its files are no package */
	readonly pack?: Pack;
}

export interface VerifyOptions {
	readonly repository: string;
	/** measures again what is known */
	readonly fresh: boolean;
	/** one part alone, which an author goes round and round, without the minutes of the rest; undefined: everything */
	readonly part: "mutants" | "wrong" | undefined;
}

/** Takes coding packages through the gate, some at a time; results are kept until a package or the judge changes. */
export async function verifyCoding(
	slugs: readonly string[],
	sources: PackSources,
	io: CommandIo,
	options: VerifyOptions,
): Promise<readonly VerifiedCoding[]> {
	const { GateCache } = await import("../node/problem/gateStages.ts");
	const cache = new GateCache(options.repository, io.house.cache, options.fresh);
	let opened: Promise<GateTools & { dispose(): void }> | undefined;
	const tools = () => {
		opened ??= import("../node/problem/openGateTools.ts").then(({ openGateTools }) =>
			openGateTools({ distDir: io.house.dist, cacheDir: io.house.cache }, io.signal),
		);
		return opened;
	};
	const verified = new Map<string, VerifiedCoding>();
	const waiting = [...slugs];
	const work = async () => {
		for (let slug = waiting.shift(); slug !== undefined; slug = waiting.shift()) {
			verified.set(slug, await verifyOne(slug, sources, cache, tools, io, options));
			const { report } = verified.get(slug) as VerifiedCoding;
			if (!report.cached && slugs.length > 1) io.note(progressOf(report, verified.size, slugs.length));
		}
	};
	try {
		await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
	} finally {
		(await opened)?.dispose();
	}
	return slugs.flatMap((slug) => verified.get(slug) ?? []);
}

function progressOf({ problem, findings, wallMs }: GateReport, done: number, all: number): string {
	const verdict = findings.length === 0 ? "passed" : `${findings.length} to mend`;
	return `${done} of ${all}: ${problem} ${verdict}, ${(wallMs / 1000).toFixed(0)} s`;
}

async function verifyOne(
	slug: string,
	sources: PackSources,
	cache: GateCache,
	tools: () => Promise<GateTools>,
	io: CommandIo,
	options: VerifyOptions,
): Promise<VerifiedCoding> {
	const startedMs = performance.now();
	const built = await sources.build(slug);
	if (!built.ok) {
		const folder = relative(options.repository, sources.folderOf(slug)).replaceAll("\\", "/");
		const findings = built.error.map((fault) => {
			const [where = "", ...rest] = formatPackFault(fault, folder).split(": ");
			return { step: 1 as const, where, message: rest.join(": ") };
		});
		const wallMs = performance.now() - startedMs;
		return { report: { problem: slug, cases: 0, inputsCompared: 0, wallMs, cached: false, untested: [], findings } };
	}
	const pack = built.value;
	const { verifyMutants, verifyPack, verifyWrong } = await import("../node/problem/verifyPack.ts");
	const { filesBelow } = await import("../node/problem/gateReading.ts");
	const { readWrittenPack } = await import("../node/problem/writtenPack.ts");
	const folder = sources.folderOf(slug);
	const secrets = [...filesBelow([folder]), ...(io.house.packs === undefined ? [] : filesBelow([io.house.packs]))];
	const written = readWrittenPack(folder, join(options.repository, "problems", "mistakes.yaml"));
	if (options.part === "mutants") return { report: await verifyMutants(pack, written, await tools()), pack };
	const stages = cache.of(slug, () => io.note(`verifying ${slug} …`));
	if (options.part === "wrong") return { report: await verifyWrong(pack, written, await tools(), stages), pack };
	return { report: await verifyPack(pack, written, secrets, await tools(), stages), pack };
}
