import * as l10n from "@vscode/l10n";
import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

import { HumanError } from "../../core/base/humanError.ts";
import type { DesignPack } from "../../core/design/designPack.ts";
import type { DesignSummary } from "../../core/design/designSummary.ts";
import { formatPackFault, type PackFault } from "../../core/problem/packFault.ts";
import { rubricSchema } from "../../core/review/rubric.ts";
import { readYaml } from "../problem/readYaml.ts";
import { readDesignIndex } from "./designIndex.ts";
import { readDesignPack } from "./designPackFile.ts";

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The design problems of some folders; the first folder with a slug wins. `packs` hold `<slug>.pack` and `designs.json`;
 * `sources` hold packages as folders (`problems/design`), which are put together when asked for, without a compiler.
 */
export class DesignLibrary {
	private readonly packs: readonly string[];
	private readonly sources: readonly string[];
	private readonly note: (text: string) => void;
	private readonly loaded = new Map<string, { readonly mtimeMs: number; readonly pack: DesignPack }>();

	/** `note` hears of packages that a list leaves out. */
	constructor(packs: readonly string[], sources: readonly string[] = [], note: (text: string) => void = () => {}) {
		this.packs = packs;
		this.sources = sources;
		this.note = note;
	}

	/** Cheap: nothing is unpacked; sorted by slug. The hash is empty for packages as folders. */
	async list(): Promise<readonly DesignSummary[]> {
		const bySlug = new Map<string, DesignSummary>();
		const lists = [...this.packs.map(readDesignIndex), ...this.sources.map((folder) => this.listSources(folder))];
		for (const summary of (await Promise.all(lists)).flat()) {
			if (!bySlug.has(summary.slug)) bySlug.set(summary.slug, summary);
		}
		return [...bySlug.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
	}

	/** Throws HumanError when there is no such design or it cannot be used. */
	async load(slug: string): Promise<DesignPack> {
		if (slugForm.test(slug)) {
			for (const folder of this.packs) {
				const known = (await readDesignIndex(folder)).some((summary) => summary.slug === slug);
				const file = join(folder, `${slug}.pack`);
				if (known && existsSync(file)) return this.loadPack(file, slug);
			}
			const source = this.sources.map((folder) => join(folder, slug)).find(isDesignFolder);
			if (source !== undefined) return this.loadSource(source);
		}
		const slugs = (await this.list()).map((summary) => summary.slug);
		const known = slugs.length === 0 ? l10n.t`No design packs were found.` : l10n.t`Designs: ${slugs.join(", ")}.`;
		throw new HumanError([l10n.t`There is no design problem "${slug}".`, known].join(" "));
	}

	private async loadPack(file: string, slug: string): Promise<DesignPack> {
		const { mtimeMs } = await stat(file);
		const known = this.loaded.get(file);
		if (known?.mtimeMs === mtimeMs) return known.pack;
		const pack = await readDesignPack(file);
		if (!pack.ok) throw new HumanError(l10n.t`${file} cannot be read: ${pack.error}. Build it again.`);
		if (pack.value.slug !== slug) {
			throw new HumanError(
				l10n.t`${file} holds the design "${pack.value.slug}". Rename it to ${pack.value.slug}.pack.`,
			);
		}
		this.loaded.set(file, { mtimeMs, pack: pack.value });
		return pack.value;
	}

	private async loadSource(folder: string): Promise<DesignPack> {
		const { buildDesignPack } = await import("./designPackBuilder.ts");
		const built = buildDesignPack(folder);
		if (!built.ok) throw new HumanError(faultText(built.error, folder));
		return built.value;
	}

	private async listSources(folder: string): Promise<readonly DesignSummary[]> {
		if (!existsSync(folder)) return [];
		const { designHeadSchema } = await import("./designPackBuilder.ts");
		const slugs = (await readdir(folder)).filter((name) => slugForm.test(name) && isDesignFolder(join(folder, name)));
		const summaries = await Promise.all(
			slugs.map(async (slug) => {
				const text = await readFile(join(folder, slug, "design.yaml"), "utf8");
				const head = readYaml("design.yaml", text, designHeadSchema);
				if (head.ok) return { ...head.value, hash: "", ...(await rubricOf(join(folder, slug))) };
				// English: for the log
				this.note(`left out: ${faultText(head.error, join(folder, slug))}`);
				return undefined;
			}),
		);
		return summaries.filter((summary) => summary !== undefined);
	}
}

/** Its twins are not read for a list, so that no drill is promised. */
async function rubricOf(folder: string): Promise<Pick<DesignSummary, "criteria">> {
	const text = await readFile(join(folder, "rubric.yaml"), "utf8").catch(() => "");
	const read = readYaml("rubric.yaml", text, rubricSchema);
	return read.ok ? { criteria: read.value.criteria.map(({ id, title }) => ({ id, title, drill: false })) } : {};
}

function isDesignFolder(folder: string): boolean {
	return existsSync(join(folder, "design.yaml"));
}

function faultText(faults: readonly PackFault[], folder: string): string {
	return faults.map((fault) => formatPackFault(fault, folder.replaceAll("\\", "/"))).join("\n");
}
