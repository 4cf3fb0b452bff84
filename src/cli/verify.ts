import { join } from "node:path";

import { HumanError } from "../core/base/humanError.ts";
import { renderDesignGate } from "../core/design/designGateTable.ts";
import { renderGateTable } from "../core/problem/gateTable.ts";
import { withPassed } from "../core/problem/verifiedRecord.ts";
import type { Command } from "./command.ts";
import { parseCommandLine } from "./commandLine.ts";
import { checkVerified } from "./checkVerified.ts";
import { VerifiedFiles } from "./verifiedFiles.ts";
import { verifyCoding } from "./verifyCoding.ts";
import { verifyDesigns } from "./verifyDesigns.ts";

export const command: Command = {
	name: "verify",
	usage: "verify [slug…] [--fresh] [--mutants | --wrong] [--recorded] [--json]",
	summary:
		"Takes problem packages through the gate and records what passed; --mutants: step 6 alone; --wrong: the wrong solutions alone; --recorded only asks whether all are as they were when they passed.",
	async run(args, io) {
		const { values, positionals } = parseCommandLine(command, args, {
			options: {
				fresh: { type: "boolean", default: false },
				mutants: { type: "boolean", default: false },
				wrong: { type: "boolean", default: false },
				recorded: { type: "boolean", default: false },
			},
			least: 0,
			most: Number.POSITIVE_INFINITY,
		});
		const { repository } = io.house;
		if (repository === undefined) {
			throw new HumanError("verify works on the sources of problem packages: run it in a checkout of Woodshed.");
		}
		const { PackSources } = await import("../node/problem/packSources.ts");
		const sources = new PackSources(join(repository, "problems", "coding"), io.house.cache);
		const files = new VerifiedFiles(repository);
		const designs = await verifyDesigns(positionals, io);
		const unknown = designs.others.find((slug) => !sources.slugs().includes(slug));
		if (unknown !== undefined) {
			throw new HumanError(`There is no problem "${unknown}". Coding problems: ${sources.slugs().join(", ")}.`);
		}
		const blamed = designs.reports.flatMap(({ problem, clean }) => clean.blamed.map((blame) => `${problem}, ${blame}`));
		const cleanDesigns = designs.reports.reduce((all, { clean }) => all + clean.designs, 0);
		const quiet = blamed.length * 20 <= cleanDesigns || blamed.length === 0;
		const designsPass = quiet && designs.reports.every((report) => report.findings.length === 0);
		if (values.recorded) {
			const faults = [...(await checkVerified(files.read(), sources, io))];
			faults.push(...(await files.stalePages(files.read(), sources, designs.reports)));
			for (const fault of faults) io.out(fault);
			if (designs.reports.length > 0) io.out(renderDesignGate(designs.reports));
			for (const blame of blamed) io.out(`blamed all the same: ${blame}`);
			io.out(`${sources.slugs().length} coding problems, ${faults.length} faults`);
			return faults.length === 0 && designsPass ? 0 : 1;
		}
		const slugs = positionals.length > 0 ? designs.others : sources.slugs();
		const verified = await verifyCoding(slugs, sources, io, {
			repository,
			fresh: values.fresh === true,
			part: values.mutants === true ? "mutants" : values.wrong === true ? "wrong" : undefined,
		});
		const reports = verified.map(({ report }) => report);
		const passed = verified.flatMap(({ report, pack }) =>
			pack === undefined || report.findings.length > 0 || report.untested.length > 0
				? []
				: [{ report, hash: pack.hash, refused: pack.solutions.filter(({ kind }) => kind !== "accepted").length }],
		);
		for (const { report } of passed) {
			if (report.fingerprints === undefined) continue;
			files.writeFingerprints(report.problem, report.fingerprints, sources.slugs());
		}
		const record = passed.length > 0 ? withPassed(files.read(), passed, sources.slugs()) : files.read();
		if (passed.length > 0 || designs.complete) {
			await files.write(record, sources, designs.complete ? designs.reports : undefined);
		}
		if (values.json)
			io.out(
				JSON.stringify({ coding: reports.map(({ fingerprints: _, ...report }) => report), design: designs.reports }),
			);
		else {
			if (reports.length > 0) io.out(renderGateTable(reports));
			if (designs.reports.length > 0) io.out(`${reports.length > 0 ? "\n" : ""}${renderDesignGate(designs.reports)}`);
			for (const blame of blamed) io.out(`blamed all the same: ${blame}`);
		}
		return designsPass && reports.every((report) => report.findings.length === 0) ? 0 : 1;
	},
};
