import { existsSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";

import { HumanError } from "../core/base/humanError.ts";
import type { Pack } from "../core/problem/pack.ts";
import { formatPackFault } from "../core/problem/packFault.ts";
import type { Command } from "./command.ts";
import { parseCommandLine, usageLine } from "./commandLine.ts";
import { UsageError } from "./usageError.ts";

export const command: Command = {
	name: "pack",
	usage: "pack [slug|folder…] --out <folder> [--json]",
	summary: "Compiles problem packages into one compressed file each, with an index.json beside them.",
	async run(args, io) {
		const { values, positionals } = parseCommandLine(command, args, {
			options: { out: { type: "string" } },
			least: 0,
			most: Number.POSITIVE_INFINITY,
		});
		if (values.out === undefined) throw new UsageError(usageLine(command, "--out is missing."));
		const { PackSources } = await import("../node/problem/packSources.ts");
		const { writePackFolder } = await import("../node/problem/writePackFolder.ts");

		const coding = io.house.repository === undefined ? undefined : join(io.house.repository, "problems", "coding");
		const own = coding === undefined ? undefined : new PackSources(coding, io.house.cache);
		const asked = positionals.length > 0 ? positionals : (own?.slugs() ?? []);
		if (asked.length === 0) throw new HumanError("There is no problem package here to compile.");
		const packs: Pack[] = [];
		const problems: string[] = [];
		for (const name of asked) {
			const folder = resolve(io.callerFolder, name);
			const known = own?.slugs().includes(name) === true;
			if (!known && !existsSync(join(folder, "problem.yaml"))) {
				throw new HumanError(`"${name}" is neither a problem nor a folder with a problem.yaml.`);
			}
			const sources = known && own !== undefined ? own : new PackSources(dirname(folder), io.house.cache);
			const slug = known ? name : basename(folder);
			const built = await sources.build(slug);
			if (built.ok) packs.push(built.value);
			else {
				const shown = relative(io.callerFolder, sources.folderOf(slug)).replaceAll("\\", "/");
				problems.push(...built.error.map((fault) => formatPackFault(fault, shown)));
			}
		}
		const out = resolve(io.callerFolder, values.out);
		if (problems.length === 0) await writePackFolder(out, packs, { prune: positionals.length === 0 });
		if (values.json) {
			const made = packs.map(({ problem, hash }) => ({
				slug: problem.slug,
				hash,
				file: join(out, `${problem.slug}.pack`),
			}));
			io.out(JSON.stringify({ packs: problems.length === 0 ? made : [], problems }));
		} else {
			for (const line of problems) io.note(line);
			io.out(problems.length === 0 ? `${packs.length} packs in ${out}` : "Nothing was written.");
		}
		return problems.length === 0 ? 0 : 1;
	},
};
