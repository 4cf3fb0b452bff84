import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

import { HumanError } from "../core/base/humanError.ts";
import type { Command } from "./command.ts";
import { parseCommandLine, usageLine } from "./commandLine.ts";
import { UsageError } from "./usageError.ts";

export const command: Command = {
	name: "new-problem",
	usage: "new-problem <slug> [--title <title>]",
	summary: "Begins a coding problem: a small complete package under problems/coding, to be replaced piece by piece.",
	async run(args, io) {
		const { values, positionals } = parseCommandLine(command, args, {
			options: { title: { type: "string" } },
			least: 1,
			most: 1,
		});
		const [slug = ""] = positionals;
		if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
			const rule = "small letters and digits, words joined by a hyphen: quiet-hours";
			throw new UsageError(usageLine(command, `"${slug}" is no name for a problem; it takes ${rule}.`));
		}
		const { repository } = io.house;
		const template = join(repository ?? "", "problems", "template", "coding");
		if (repository === undefined || !existsSync(template)) {
			throw new HumanError("new-problem copies problems/template/coding: run it in a checkout of Woodshed.");
		}
		const folder = join(repository, "problems", "coding", slug);
		if (existsSync(folder)) {
			throw new HumanError(`problems/coding/${slug} is there already. Choose another name, or go on with that one.`);
		}
		const title = values.title ?? slug.replace(/-/g, " ").replace(/^./, (first) => first.toUpperCase());
		for (const item of readdirSync(template, { withFileTypes: true, recursive: true })) {
			if (!item.isFile()) continue;
			const from = join(item.parentPath, item.name);
			const to = join(folder, relative(template, from));
			mkdirSync(dirname(to), { recursive: true });
			writeFileSync(to, filled(readFileSync(from, "utf8"), slug, title));
		}
		io.out(
			[
				`problems/coding/${slug} is a small complete problem. Replace it piece by piece: statement, signature, solutions, cases.`,
				"What each file holds: problems/README.md",
				`Take it through the gate: npm run verify ${slug}`,
			].join("\n"),
		);
		return 0;
	},
};

/** Names and fresh ids put in; `{{MAX_PLAYS}}` and its like stay, as they are the statement's own. */
function filled(text: string, slug: string, title: string): string {
	return text
		.replaceAll("{{SLUG}}", slug)
		.replaceAll("{{TITLE}}", JSON.stringify(title))
		.replace(/\{\{(?:CASE_)?ID\}\}/g, () => randomUUID());
}
