import * as l10n from "@vscode/l10n";
import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

import { HumanError } from "../../../core/base/humanError.ts";
import { formatPackFault, type PackFault } from "../../../core/problem/packFault.ts";
import type { ConversationPack } from "../../../core/review/conversation/conversationPack.ts";
import {
	type ConversationSummary,
	summarizeConversation,
} from "../../../core/review/conversation/conversationSummary.ts";
import { readConversationIndex } from "./conversationIndex.ts";
import { readConversationPack } from "./conversationPackFile.ts";

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The cards and values prompts of some folders; the first folder with a slug wins. `packs` hold `<slug>.pack` and
 * `conversations.json`; `sources` hold them as `<slug>.md` (`problems/knowledge`), read when asked for.
 */
export class ConversationLibrary {
	private readonly packs: readonly string[];
	private readonly sources: readonly string[];
	private readonly note: (text: string) => void;
	private readonly loaded = new Map<string, { readonly mtimeMs: number; readonly pack: ConversationPack }>();

	/** `note` hears of files that a list leaves out. */
	constructor(packs: readonly string[], sources: readonly string[] = [], note: (text: string) => void = () => {}) {
		this.packs = packs;
		this.sources = sources;
		this.note = note;
	}

	/** Packs are not opened for it; sorted by slug. */
	async list(): Promise<readonly ConversationSummary[]> {
		const lists = [...this.packs.map(readConversationIndex), ...this.sources.map((folder) => this.listSources(folder))];
		const bySlug = new Map<string, ConversationSummary>();
		for (const summary of (await Promise.all(lists)).flat()) {
			if (!bySlug.has(summary.slug)) bySlug.set(summary.slug, summary);
		}
		return [...bySlug.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
	}

	/** Throws HumanError when there is none of this name or it cannot be used. */
	async load(slug: string): Promise<ConversationPack> {
		if (slugForm.test(slug)) {
			for (const folder of this.packs) {
				const known = (await readConversationIndex(folder)).some((summary) => summary.slug === slug);
				const file = join(folder, `${slug}.pack`);
				if (known && existsSync(file)) return this.loadPack(file, slug);
			}
			const source = this.sources.map((folder) => join(folder, `${slug}.md`)).find((file) => existsSync(file));
			if (source !== undefined) return this.loadSource(source);
		}
		const slugs = (await this.list()).map((summary) => summary.slug);
		const known = slugs.length === 0 ? l10n.t`None were found.` : l10n.t`There are: ${slugs.join(", ")}.`;
		throw new HumanError(`${l10n.t`There is no card or values prompt "${slug}".`} ${known}`);
	}

	private async loadPack(file: string, slug: string): Promise<ConversationPack> {
		const { mtimeMs } = await stat(file);
		const known = this.loaded.get(file);
		if (known?.mtimeMs === mtimeMs) return known.pack;
		const pack = await readConversationPack(file);
		if (!pack.ok) throw new HumanError(l10n.t`${file} cannot be read: ${pack.error}. Build it again.`);
		if (pack.value.slug !== slug) {
			throw new HumanError(l10n.t`${file} holds "${pack.value.slug}". Rename it to ${pack.value.slug}.pack.`);
		}
		this.loaded.set(file, { mtimeMs, pack: pack.value });
		return pack.value;
	}

	private async loadSource(file: string): Promise<ConversationPack> {
		const { buildConversation } = await import("./conversationBuilder.ts");
		const built = buildConversation(file, await readFile(file, "utf8"));
		if (!built.ok) throw new HumanError(faultText(built.error, file));
		return built.value;
	}

	private async listSources(folder: string): Promise<readonly ConversationSummary[]> {
		if (!existsSync(folder)) return [];
		const { buildConversation } = await import("./conversationBuilder.ts");
		const names = (await readdir(folder)).filter((name) => name.endsWith(".md") && slugForm.test(name.slice(0, -3)));
		const summaries = await Promise.all(
			names.map(async (name) => {
				const file = join(folder, name);
				const built = buildConversation(file, await readFile(file, "utf8"));
				if (built.ok) return summarizeConversation(built.value);
				// English: logged
				this.note(`left out: ${faultText(built.error, file)}`);
				return undefined;
			}),
		);
		return summaries.filter((summary) => summary !== undefined);
	}
}

function faultText(faults: readonly PackFault[], file: string): string {
	const folder = file.replaceAll("\\", "/").replace(/\/[^/]*$/, "");
	return faults.map((fault) => formatPackFault(fault, folder)).join("\n");
}
