import { availableParallelism } from "node:os";
import { join, relative } from "node:path";

import { HumanError } from "../core/base/humanError.ts";
import { renderDesignGate } from "../core/design/designGateReport.ts";
import type { GateReport } from "../core/problem/gateFinding.ts";
import { renderGateTable } from "../core/problem/gateTable.ts";
import { formatPackFault } from "../core/problem/packFault.ts";
import type { GateTools } from "../node/problem/gateTools.ts";
import type { PackSources } from "../node/problem/packSources.ts";
import type { Command, CommandIo } from "./command.ts";
import { parseCommandLine } from "./commandLine.ts";
import { verifyDesigns } from "./verifyDesigns.ts";

export const command: Command = {
	name: "verify",
	usage: "verify [slug…] [--fresh] [--json]",
	summary: "Takes problem packages through the gate; results are kept until a package or the judge changes.",
	async run(args, io) {
		const { values, positionals } = parseCommandLine(command, args, {
			options: { fresh: { type: "boolean", default: false } },
			least: 0,
			most: Number.POSITIVE_INFINITY,
		});
		if (io.house.repository === undefined) {
			throw new HumanError("verify works on the sources of problem packages: run it in a checkout of Woodshed.");
		}
		const { PackSources } = await import("../node/problem/packSources.ts");
		const sources = new PackSources(join(io.house.repository, "problems", "coding"), io.house.cache);
		const designs = await verifyDesigns(positionals, io);
		const unknown = designs.others.find((slug) => !sources.slugs().includes(slug));
		if (unknown !== undefined) {
			throw new HumanError(`There is no problem "${unknown}". Coding problems: ${sources.slugs().join(", ")}.`);
		}
		const slugs = positionals.length > 0 ? designs.others : sources.slugs();
		const reports = await verifyAll(slugs, sources, io, {
			repository: io.house.repository,
			fresh: values.fresh === true,
		});
		if (values.json) io.out(JSON.stringify({ coding: reports, design: designs.reports }));
		else {
			if (reports.length > 0) io.out(renderGateTable(reports));
			if (designs.reports.length > 0) io.out(`${reports.length > 0 ? "\n" : ""}${renderDesignGate(designs.reports)}`);
		}
		return [...reports, ...designs.reports].every((report) => report.findings.length === 0) ? 0 : 1;
	},
};

async function verifyAll(
	slugs: readonly string[],
	sources: PackSources,
	io: CommandIo,
	options: { readonly repository: string; readonly fresh: boolean },
): Promise<GateReport[]> {
	const { GateCache } = await import("../node/problem/gateCache.ts");
	const cache = new GateCache(options.repository, io.house.cache);
	let opened: Promise<GateTools & { dispose(): void }> | undefined;
	const tools = () => {
		opened ??= import("../node/problem/openGateTools.ts").then(({ openGateTools }) =>
			openGateTools({ distDir: io.house.dist, cacheDir: io.house.cache }, io.signal),
		);
		return opened;
	};
	const reports = new Map<string, GateReport>();
	const waiting = [...slugs];
	const work = async () => {
		for (let slug = waiting.shift(); slug !== undefined; slug = waiting.shift()) {
			reports.set(slug, await verifyOne(slug, sources, cache, tools, io, options));
		}
	};
	try {
		await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
	} finally {
		(await opened)?.dispose();
	}
	return slugs.flatMap((slug) => reports.get(slug) ?? []);
}

async function verifyOne(
	slug: string,
	sources: PackSources,
	cache: InstanceType<typeof import("../node/problem/gateCache.ts").GateCache>,
	tools: () => Promise<GateTools>,
	io: CommandIo,
	options: { readonly repository: string; readonly fresh: boolean },
): Promise<GateReport> {
	const startedMs = performance.now();
	const built = await sources.build(slug);
	if (!built.ok) {
		const folder = relative(options.repository, sources.folderOf(slug)).replaceAll("\\", "/");
		const findings = built.error.map((fault) => {
			const [where = "", ...rest] = formatPackFault(fault, folder).split(": ");
			return { step: 1 as const, where, message: rest.join(": ") };
		});
		const wallMs = performance.now() - startedMs;
		return { problem: slug, cases: 0, inputsCompared: 0, wallMs, cached: false, untested: [], findings };
	}
	const known = options.fresh ? undefined : cache.read(slug, built.value.hash);
	if (known !== undefined) return known;
	io.note(`verifying ${slug} …`);
	const { verifyPack } = await import("../node/problem/verifyPack.ts");
	const { filesBelow } = await import("../node/problem/gateReading.ts");
	const { readFileSync } = await import("node:fs");
	const folder = sources.folderOf(slug);
	const secrets = [...filesBelow([folder]), ...(io.house.packs === undefined ? [] : filesBelow([io.house.packs]))];
	const statement = readFileSync(join(folder, "statement.md"), "utf8");
	const report = await verifyPack(built.value, statement, secrets, await tools());
	// what could not be tested here may be testable after the next installation
	if (report.untested.length === 0) cache.write(report, built.value.hash);
	return report;
}
