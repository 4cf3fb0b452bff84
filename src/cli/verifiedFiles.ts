import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

import { HumanError } from "../core/base/humanError.ts";
import type { DesignGateReport } from "../core/design/designGateReport.ts";
import { designCatalogue } from "../core/design/designGateTable.ts";
import { rulesPage } from "../core/design/rules/rulesPage.ts";
import { catalogueTable } from "../core/problem/catalogueTable.ts";
import { type Fingerprints, writeFingerprints } from "../core/problem/fingerprints.ts";
import { type VerifiedRecord, readVerified, writeVerified } from "../core/problem/verifiedRecord.ts";
import { codeRulesPage } from "../core/review/codeRulesPage.ts";
import type { PackSources } from "../node/problem/packSources.ts";

/** The committed record of what passed the gate, the page that is made from it, and what known mistakes answer. */
export class VerifiedFiles {
	private readonly recordFile: string;
	private readonly pageFile: string;
	private readonly rulesFile: string;
	private readonly codeRulesFile: string;
	private readonly fingerprints: string;

	/** `repository`: a checkout */
	constructor(repository: string) {
		this.recordFile = join(repository, "problems", "verified.json");
		this.pageFile = join(repository, "docs", "catalogue.md");
		this.rulesFile = join(repository, "docs", "rules.md");
		this.codeRulesFile = join(repository, "docs", "code-rules.md");
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

	/** `designs`: of all there are, else their part of the page stays as it is */
	async write(
		record: VerifiedRecord,
		sources: PackSources,
		designs: readonly DesignGateReport[] | undefined,
	): Promise<void> {
		replace(this.recordFile, writeVerified(record));
		if (!existsSync(join(this.pageFile, ".."))) return;
		const part = designs === undefined ? this.designPart() : designCatalogue(designs);
		replace(this.pageFile, `${await codingPart(record, sources)}${part === "" ? "" : `\n${part}`}`);
		replace(this.rulesFile, rulesPage());
		replace(this.codeRulesFile, codeRulesPage());
	}

	private designPart(): string {
		const page = existsSync(this.pageFile) ? readFileSync(this.pageFile, "utf8") : "";
		const start = page.indexOf("## Designs\n");
		return start < 0 ? "" : page.slice(start);
	}

	/** Of a package that passed; what is kept of packages that are gone goes. */
	writeFingerprints(slug: string, fingerprints: Fingerprints, slugs: readonly string[]): void {
		mkdirSync(this.fingerprints, { recursive: true });
		replace(join(this.fingerprints, `${slug}.json`), writeFingerprints(fingerprints));
		for (const file of readdirSync(this.fingerprints)) {
			if (!slugs.includes(file.replace(/\.json$/, ""))) rmSync(join(this.fingerprints, file));
		}
	}

	/** Pages that do not say what the record, the packages and the checks say, a sentence each. */
	async stalePages(
		record: VerifiedRecord,
		sources: PackSources,
		designs: readonly DesignGateReport[],
	): Promise<readonly string[]> {
		const part = designs.length === 0 ? "" : `\n${designCatalogue(designs)}`;
		const pages = [
			{ file: this.pageFile, text: `${await codingPart(record, sources)}${part}` },
			{ file: this.rulesFile, text: rulesPage() },
			{ file: this.codeRulesFile, text: codeRulesPage() },
		];
		return pages
			.filter(({ file, text }) => !existsSync(file) || readFileSync(file, "utf8") !== text)
			.map(({ file }) => `docs/${basename(file)} is not fresh. Run: npm run verify`);
	}
}

async function codingPart(record: VerifiedRecord, sources: PackSources): Promise<string> {
	const packs = await Promise.all(sources.slugs().map((slug) => sources.build(slug)));
	return catalogueTable(
		packs.flatMap((pack) => (pack.ok ? [pack.value.problem] : [])),
		record,
	);
}

function replace(file: string, text: string): void {
	if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
}
