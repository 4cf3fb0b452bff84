import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";

import { HumanError } from "../core/base/humanError.ts";
import type { Result } from "../core/base/result.ts";
import type { DesignPack } from "../core/design/designPack.ts";
import type { Pack } from "../core/problem/pack.ts";
import { formatPackFault, type PackFault } from "../core/problem/packFault.ts";
import type { ConversationPack } from "../core/review/conversation/conversationPack.ts";
import type { Command, CommandIo } from "./command.ts";
import { parseCommandLine, usageLine } from "./commandLine.ts";
import { conversationFolders } from "./openConversations.ts";
import { UsageError } from "./usageError.ts";

export const command: Command = {
	name: "pack",
	usage: "pack [slug|folder|file.md…] --out <folder> [--json]",
	summary: "Compiles problem packages into one compressed file each, with an index beside them.",
	async run(args, io) {
		const { values, positionals } = parseCommandLine(command, args, {
			options: { out: { type: "string" } },
			least: 0,
			most: Number.POSITIVE_INFINITY,
		});
		if (typeof values.out !== "string") throw new UsageError(usageLine(command, "--out is missing."));
		const own = packageFolders(io);
		const cards = spokenFiles(io);
		const asked = positionals.map((name) => fileOf(name, cards, io) ?? folderOf(name, own, io));
		const files = positionals.length === 0 ? cards : asked.filter((path) => path.endsWith(".md"));
		const folders = positionals.length === 0 ? own : asked.filter((path) => !path.endsWith(".md"));
		if (folders.length + files.length === 0) throw new HumanError("There is no problem package here to compile.");

		const { PackSources } = await import("../node/problem/packSources.ts");
		const { buildDesignPack } = await import("../node/design/designPackBuilder.ts");
		const coding: Pack[] = [];
		const designs: DesignPack[] = [];
		const conversations: ConversationPack[] = [];
		const problems: string[] = [];
		const keep = <T>(built: Result<T, readonly PackFault[]>, into: T[], folder: string) => {
			if (built.ok) into.push(built.value);
			else problems.push(...built.error.map((fault) => formatPackFault(fault, shown(folder, io))));
		};
		for (const folder of folders) {
			if (existsSync(join(folder, "design.yaml"))) keep(buildDesignPack(folder), designs, folder);
			else keep(await new PackSources(dirname(folder), io.house.cache).build(basename(folder)), coding, folder);
		}
		const { buildConversation } = await import("../node/review/conversation/conversationBuilder.ts");
		for (const file of files) keep(buildConversation(file, readFileSync(file, "utf8")), conversations, dirname(file));
		const out = resolve(io.callerFolder, values.out);
		const done = problems.length === 0;
		if (done) {
			const { writePackFolder } = await import("../node/problem/writePackFolder.ts");
			const { writeDesignFolder } = await import("../node/design/writeDesignFolder.ts");
			const prune = positionals.length === 0;
			await writePackFolder(out, coding, { prune });
			if (designs.length > 0 || prune) await writeDesignFolder(out, designs, { prune });
			const { writeConversationFolder } = await import("../node/review/conversation/writeConversationFolder.ts");
			await writeConversationFolder(out, conversations, { prune });
		}
		if (values.json) {
			const made = [...coding.map(({ problem, hash }) => ({ slug: problem.slug, hash })), ...designs, ...conversations];
			const packs = made.map(({ slug, hash }) => ({ slug, hash, file: join(out, `${slug}.pack`) }));
			io.out(JSON.stringify({ packs: done ? packs : [], problems }));
		} else {
			for (const line of problems) io.note(line);
			io.out(
				done ? `${coding.length + designs.length + conversations.length} packs in ${out}` : "Nothing was written.",
			);
		}
		return done ? 0 : 1;
	},
};

/** The packages of the checkout, coding and design. */
function packageFolders({ house }: CommandIo): readonly string[] {
	if (house.repository === undefined) return [];
	return ["coding", "design"].flatMap((kind) => {
		const root = join(house.repository ?? "", "problems", kind);
		const names = existsSync(root) ? readdirSync(root).sort() : [];
		return names.map((name) => join(root, name)).filter(isPackage);
	});
}

/** The cards and values prompts of the checkout. */
function spokenFiles({ house }: CommandIo): readonly string[] {
	if (house.repository === undefined) return [];
	return conversationFolders.flatMap((kind) => {
		const root = join(house.repository ?? "", "problems", kind);
		const names = existsSync(root) ? readdirSync(root).sort() : [];
		return names.filter((name) => name.endsWith(".md")).map((name) => join(root, name));
	});
}

/** A card by its slug or path; undefined for what is none. */
function fileOf(name: string, own: readonly string[], { callerFolder }: CommandIo): string | undefined {
	const known = own.find((path) => basename(path, ".md") === name);
	const path = resolve(callerFolder, name);
	return known ?? (name.endsWith(".md") && existsSync(path) ? path : undefined);
}

function folderOf(name: string, own: readonly string[], { callerFolder }: CommandIo): string {
	const folder = own.find((path) => basename(path) === name) ?? resolve(callerFolder, name);
	if (!isPackage(folder)) {
		throw new HumanError(
			`"${name}" is neither a problem, nor a folder with a problem.yaml or design.yaml, nor a Markdown file of a card.`,
		);
	}
	return folder;
}

function isPackage(folder: string): boolean {
	return existsSync(join(folder, "problem.yaml")) || existsSync(join(folder, "design.yaml"));
}

function shown(folder: string, { callerFolder }: CommandIo): string {
	return relative(callerFolder, folder).replaceAll("\\", "/");
}
