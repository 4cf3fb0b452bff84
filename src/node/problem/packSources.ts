import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";

import { HumanError } from "../../core/base/humanError.ts";
import { failureTexts } from "../../core/judge/failureTexts.ts";
import { fnv1a } from "../../core/base/fnv1a.ts";
import { ok, type Result } from "../../core/base/result.ts";
import { type Fingerprints, readFingerprints } from "../../core/problem/fingerprints.ts";
import type { Pack } from "../../core/problem/pack.ts";
import { formatPackFault, type PackFault } from "../../core/problem/packFault.ts";
import { type PackSummary, summarizePack } from "../../core/problem/packSummary.ts";
import { problemSchema } from "../../core/problem/problem.ts";
import { readPack, writePack } from "./packFile.ts";
import { readPackFolder } from "./packFolder.ts";
import type { PackShelf } from "./packShelf.ts";

/** Raised when the same sources would build to a different pack. */
const builderVersion = 1;

/** The packages of a checkout, built when asked for and kept in a cache under the hash of their files. */
export class PackSources implements PackShelf {
	private readonly coding: string;
	private readonly cache: string;
	private readonly note: (text: string) => void;

	/** `coding` is `<repository>/problems/coding`; `cache` a folder that may be thrown away; `note` hears of packages that a list leaves out. */
	constructor(coding: string, cache: string, note: (text: string) => void = () => {}) {
		this.coding = coding;
		this.cache = cache;
		this.note = note;
	}

	slugs(): readonly string[] {
		if (!existsSync(this.coding)) return [];
		return readdirSync(this.coding, { withFileTypes: true })
			.filter((item) => item.isDirectory() && existsSync(join(this.coding, item.name, "problem.yaml")))
			.map((item) => item.name)
			.sort();
	}

	folderOf(slug: string): string {
		return join(this.coding, slug);
	}

	async list(): Promise<readonly PackSummary[]> {
		const { readYaml } = await import("./readYaml.ts");
		const summaries = await Promise.all(
			this.slugs().map(async (slug) => {
				const file = join(this.coding, slug, "problem.yaml");
				const decoded = readYaml("problem.yaml", await readFile(file, "utf8"), problemSchema);
				if (decoded.ok) return summarizePack(decoded.value, "");
				this.note(`left out: ${this.refusal(slug, decoded.error).message}`);
				return undefined;
			}),
		);
		return summaries.filter((summary) => summary !== undefined);
	}

	async load(slug: string): Promise<Pack> {
		if (!this.slugs().includes(slug)) {
			throw new HumanError(failureTexts.noProblem.say({ slug, slugs: this.slugs(), folders: [this.coding] }));
		}
		const pack = await this.build(slug);
		if (!pack.ok) throw this.refusal(slug, pack.error);
		return pack.value;
	}

	/** The pack, or everything that is wrong with its files. */
	async build(slug: string): Promise<Result<Pack, readonly PackFault[]>> {
		const files = readPackFolder(this.folderOf(slug));
		const fingerprints = this.fingerprints(slug, files.hash);
		const parts = [slug, String(builderVersion), files.hash.slice(0, 24)];
		if (fingerprints !== undefined) parts.push(fnv1a(JSON.stringify(fingerprints)));
		const cached = join(this.cache, "packs", `${parts.join("-")}.pack`);
		if (files.faults.length === 0 && existsSync(cached)) {
			const pack = await readPack(cached);
			if (pack.ok) return pack;
		}
		const { buildPack } = await import("./packBuilder.ts");
		const built = await buildPack(files);
		if (!built.ok) return built;
		const pack = { ...built.value, ...(fingerprints === undefined ? {} : { fingerprints }) };
		await writePack(cached, pack);
		return ok(pack);
	}

	/** What the gate wrote of this very package; those of an older one, or a damaged file, say nothing: `npm test` does. */
	private fingerprints(slug: string, hash: string): Fingerprints | undefined {
		const file = join(this.coding, "..", "fingerprints", `${slug}.json`);
		if (!existsSync(file)) return undefined;
		const read = readFingerprints(readFileSync(file, "utf8"));
		return read.ok && read.value.hash === hash ? read.value : undefined;
	}

	private refusal(slug: string, faults: readonly PackFault[]): HumanError {
		const folder = relative(process.cwd(), this.folderOf(slug)).replaceAll("\\", "/");
		return new HumanError(faults.map((fault) => formatPackFault(fault, folder)).join("\n"));
	}
}
