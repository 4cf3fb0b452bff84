import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

import { HumanError } from "../../core/base/humanError.ts";
import type { Pack } from "../../core/problem/pack.ts";
import { type PackSummary, summarizePack } from "../../core/problem/packSummary.ts";
import { readPack } from "./packFile.ts";
import { readPackIndex } from "./packIndex.ts";
import type { PackShelf } from "./packShelf.ts";

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The packs of some folders, the first folder with a slug wins. `sources` are folders of packages as source files
 * (`<practice folder>/problems/coding`): they cannot be compiled here, and a person who asks for one is told what to do.
 */
export class PackLibrary implements PackShelf {
	private readonly folders: readonly string[];
	private readonly sources: readonly string[];
	private readonly loaded = new Map<string, { readonly mtimeMs: number; readonly pack: Pack }>();

	constructor(folders: readonly string[], sources: readonly string[] = []) {
		this.folders = folders;
		this.sources = sources;
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
			throw new HumanError(`${file} cannot be read: ${pack.error}. Build it again.`);
		}
		if (pack.value.problem.slug !== slug) {
			throw new HumanError(
				`${file} holds the problem "${pack.value.problem.slug}". Rename it to ${pack.value.problem.slug}.pack.`,
			);
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

	private async explainMissing(slug: string): Promise<string> {
		const source = slugForm.test(slug)
			? this.sources.map((folder) => join(folder, slug)).find((path) => existsSync(join(path, "problem.yaml")))
			: undefined;
		if (source !== undefined) {
			return `${source} holds a problem as source files, and the compiler for them is not part of the installed extension. In a checkout of Woodshed run: npm run -s woodshed -- pack "${source}" --out <your practice folder>/problems/packs`;
		}
		const slugs = (await this.list()).map((summary) => summary.slug);
		const known =
			slugs.length === 0 ? `No packs were found in ${this.folders.join(", ")}.` : `Problems: ${slugs.join(", ")}.`;
		return `There is no problem "${slug}". ${known}`;
	}
}
