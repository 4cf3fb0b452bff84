import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

import { HumanError } from "../../core/base/humanError.ts";
import { failureTexts } from "../../core/judge/failureTexts.ts";
import type { Pack } from "../../core/problem/pack.ts";
import { type PackSummary, summarizePack } from "../../core/problem/packSummary.ts";
import { readPack } from "./packFile.ts";
import { readPackIndex } from "./packIndex.ts";
import type { PackShelf } from "./packShelf.ts";

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The packs of some folders, the first folder with a slug wins: those that ship, then those of one's own. `own` are
 * folders such as `<practice folder>/problems`, with packs in `packs` and packages as source files in `coding`. Sources
 * cannot be compiled here: who asks for one is told how.
 */
export class PackLibrary implements PackShelf {
	private readonly folders: readonly string[];
	private readonly own: readonly string[];
	private readonly loaded = new Map<string, { readonly mtimeMs: number; readonly pack: Pack }>();

	constructor(shipped: readonly string[], own: readonly string[] = []) {
		this.folders = [...shipped, ...own.map((folder) => join(folder, "packs"))];
		this.own = own;
	}

	async list(): Promise<readonly PackSummary[]> {
		const bySlug = new Map<string, PackSummary>();
		for (const folder of this.folders) {
			for (const summary of await this.listFolder(folder)) {
				if (!bySlug.has(summary.slug)) bySlug.set(summary.slug, summary);
			}
		}
		return [...bySlug.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
	}

	async load(slug: string): Promise<Pack> {
		const file = slugForm.test(slug)
			? this.folders.map((folder) => join(folder, `${slug}.pack`)).find((path) => existsSync(path))
			: undefined;
		if (file === undefined) {
			throw new HumanError(await this.explainMissing(slug));
		}
		const { mtimeMs } = await stat(file);
		const known = this.loaded.get(file);
		if (known?.mtimeMs === mtimeMs) {
			return known.pack;
		}
		const pack = await readPack(file);
		if (!pack.ok) {
			throw new HumanError(this.explainUnread(file, slug, pack.error));
		}
		if (pack.value.problem.slug !== slug) {
			throw new HumanError(failureTexts.packOfOther.say({ path: file, slug: pack.value.problem.slug }));
		}
		this.loaded.set(file, { mtimeMs, pack: pack.value });
		return pack.value;
	}

	/** A folder with an index holds what the index says (designs lie there too); without one its packs are opened. */
	private async listFolder(folder: string): Promise<readonly PackSummary[]> {
		if (!existsSync(folder)) return [];
		const indexed = await readPackIndex(folder);
		if (indexed !== undefined) return indexed;
		const slugs = (await readdir(folder)).filter((name) => name.endsWith(".pack")).map((name) => name.slice(0, -5));
		const summaries = await Promise.all(
			slugs.map(async (slug) => {
				const pack = await readPack(join(folder, `${slug}.pack`));
				// a broken pack is named when it is opened; it must not take the list with it
				const usable = pack.ok && pack.value.problem.slug === slug;
				return usable ? summarizePack(pack.value.problem, pack.value.hash) : undefined;
			}),
		);
		return summaries.filter((summary) => summary !== undefined);
	}

	/** Only a pack of one's own can be built again by who meets this. */
	private explainUnread(file: string, slug: string, why: string): string {
		const folder = this.own.find((one) => join(one, "packs") === dirname(file));
		if (folder === undefined) return failureTexts.packUnread.say({ path: file, why });
		return failureTexts.ownPackUnread.say({
			path: file,
			why,
			build: { source: sourceOf(folder, slug), out: dirname(file) },
		});
	}

	private async explainMissing(slug: string): Promise<string> {
		for (const folder of slugForm.test(slug) ? this.own : []) {
			const source = sourceOf(folder, slug);
			if (source !== undefined) return failureTexts.packNotBuilt.say({ source, out: join(folder, "packs") });
		}
		const slugs = (await this.list()).map((summary) => summary.slug);
		return failureTexts.noProblem.say({ slug, slugs, folders: this.folders });
	}
}

/** The folder of a problem's source files, where there is one. */
function sourceOf(own: string, slug: string): string | undefined {
	const folder = join(own, "coding", slug);
	return existsSync(join(folder, "problem.yaml")) ? folder : undefined;
}
