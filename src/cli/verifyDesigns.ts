import { existsSync } from "node:fs";
import { join } from "node:path";

import type { DesignGateReport } from "../core/design/designGateReport.ts";
import { formatPackFault } from "../core/problem/packFault.ts";
import type { CommandIo } from "./command.ts";

export interface VerifiedDesigns {
	/** names that are no designs, for whoever comes next */
	readonly others: readonly string[];
	readonly reports: readonly DesignGateReport[];
	/** the reports are of every design there is */
	readonly complete: boolean;
}

/** Takes the checkout's designs among `slugs` (all of them when there are none) through their gate. */
export async function verifyDesigns(slugs: readonly string[], { house, note }: CommandIo): Promise<VerifiedDesigns> {
	const { DesignLibrary } = await import("../node/design/designLibrary.ts");
	const { buildDesignPack } = await import("../node/design/designPackBuilder.ts");
	const { verifyDesignPack } = await import("../core/design/verifyDesignPack.ts");
	const own = join(house.repository ?? "", "problems", "design");
	const known = (slug: string) => existsSync(join(own, slug, "design.yaml"));
	const all = slugs.length === 0 || slugs.some(known) ? await new DesignLibrary([], [own], note).list() : [];
	const asked = slugs.length > 0 ? slugs.filter(known) : all.map(({ slug }) => slug);
	const reports = asked.map((slug): DesignGateReport => {
		const built = buildDesignPack(join(own, slug));
		if (built.ok) return verifyDesignPack(built.value);
		const findings = built.error.map((fault) => {
			const [where = "", ...rest] = formatPackFault(fault, `problems/design/${slug}`).split(": ");
			return { where, message: rest.join(": ") };
		});
		return { problem: slug, twins: [], falseAlarms: 0, clean: { designs: 0, blamed: [] }, strange: 0, findings };
	});
	return {
		others: slugs.filter((slug) => !known(slug)),
		reports,
		complete: reports.length === all.length && reports.length > 0,
	};
}
