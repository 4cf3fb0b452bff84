import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { HumanError } from "../core/base/humanError.ts";
import { catalogueTable } from "../core/problem/catalogueTable.ts";
import { type Fingerprints, writeFingerprints } from "../core/problem/fingerprints.ts";
import { type VerifiedRecord, readVerified, writeVerified } from "../core/problem/verifiedRecord.ts";
import type { PackSources } from "../node/problem/packSources.ts";

/** The committed record of what passed the gate, the page that is made from it, and what known mistakes answer. */
export class VerifiedFiles {
	private readonly recordFile: string;
	private readonly pageFile: string;
	private readonly fingerprints: string;

	/** `repository`: a checkout */
	constructor(repository: string) {
		this.recordFile = join(repository, "problems", "verified.json");
		this.pageFile = join(repository, "docs", "catalogue.md");
		this.fingerprints = join(repository, "problems", "fingerprints");
	}

	read(): VerifiedRecord {
		if (!existsSync(this.recordFile)) return {};
		const record = readVerified(readFileSync(this.recordFile, "utf8"));
		if (!record.ok) {
			throw new HumanError(`problems/verified.json cannot be read: ${record.error}. Take the last committed one.`);
		}
		return record.value;
	}

	async write(record: VerifiedRecord, sources: PackSources): Promise<void> {
		replace(this.recordFile, writeVerified(record));
		if (existsSync(join(this.pageFile, ".."))) replace(this.pageFile, await pageOf(record, sources));
	}

	/** Of a package that passed; what is kept of packages that are gone goes. */
	writeFingerprints(slug: string, fingerprints: Fingerprints, slugs: readonly string[]): void {
		mkdirSync(this.fingerprints, { recursive: true });
		replace(join(this.fingerprints, `${slug}.json`), writeFingerprints(fingerprints));
		for (const file of readdirSync(this.fingerprints)) {
			if (!slugs.includes(file.replace(/\.json$/, ""))) rmSync(join(this.fingerprints, file));
		}
	}

	/** Whether the page says what the record and the packages say. */
	async isPageFresh(record: VerifiedRecord, sources: PackSources): Promise<boolean> {
		return existsSync(this.pageFile) && readFileSync(this.pageFile, "utf8") === (await pageOf(record, sources));
	}
}

async function pageOf(record: VerifiedRecord, sources: PackSources): Promise<string> {
	const packs = await Promise.all(sources.slugs().map((slug) => sources.build(slug)));
	return catalogueTable(
		packs.flatMap((pack) => (pack.ok ? [pack.value.problem] : [])),
		record,
	);
}

function replace(file: string, text: string): void {
	if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
}
