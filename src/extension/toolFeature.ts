import * as l10n from "@vscode/l10n";

import { HumanError } from "../core/base/humanError.ts";
import { languageTable } from "../core/problem/languageTable.ts";
import type { LanguageId } from "../core/problem/problem.ts";
import type { CodingFeature } from "./codingFeature.ts";
import type { DesignFeature } from "./designFeature.ts";
import { fileExists } from "./fileExists.ts";
import type { House } from "./house.ts";
import type { SolutionPlace } from "./judge/judging.ts";
import { registerAgentTool } from "./tools/agentTool.ts";
import { designText } from "./tools/designText.ts";
import { codingProblemText, designProblemText } from "./tools/problemText.ts";
import { runText } from "./tools/runText.ts";

/** What agents of the editor may do here: read a problem, run its open tests, check a design. Refused in a mock. */
export function createToolFeature(house: House, coding: CodingFeature, design: DesignFeature): void {
	const { store, folder, catalogue, progress } = house;
	const refusal = (): string | null =>
		progress.mockUnderWay
			? // English: read by a model
				"A mock interview is under way in Woodshed: no tool helps until it has ended. Tell the candidate so."
			: null;
	const title = async (slug: string): Promise<string> => (await catalogue.summary(slug)).title;

	store.add(
		registerAgentTool(
			"woodshed_read_problem",
			{
				doing: ({ slug }) => l10n.t`Reading the problem ${slug}`,
				confirm: ({ slug }) => ({
					title: l10n.t`Read a Woodshed problem?`,
					message: l10n.t`The statement and samples of “${slug}” are given to the agent; no solution, hint or hidden case is.`,
				}),
				async run({ slug }) {
					const { round, languages } = await catalogue.summary(slug);
					if (round === "design") {
						return designProblemText(await catalogue.designPack(slug));
					}
					const [first = "python"] = languages;
					return codingProblemText(await catalogue.pack(slug), first);
				},
			},
			refusal,
		),
	);
	store.add(
		registerAgentTool(
			"woodshed_run_tests",
			{
				doing: ({ slug }) => l10n.t`Running the tests of ${slug}`,
				confirm: ({ slug }) => ({
					title: l10n.t`Run your solution?`,
					message: l10n.t`Your solution of “${slug}” in the practice folder is run on this machine against samples, edge cases and your own cases. Hidden cases stay hidden, nothing is submitted.`,
				}),
				async run({ slug, language }, token) {
					const place = await solutionPlace(slug, language);
					const stop = token.onCancellationRequested(() => coding.judging.cancel(slug));
					try {
						const report = await coding.judging.run(place, "run");
						// English: read by a model
						return report === null ? "The run was stopped: there is no verdict." : runText(report);
					} finally {
						stop.dispose();
					}
				},
			},
			refusal,
		),
	);
	store.add(
		registerAgentTool(
			"woodshed_check_design",
			{
				doing: ({ slug }) => l10n.t`Checking the design ${slug}`,
				confirm: ({ slug }) => ({
					title: l10n.t`Check your design?`,
					message: l10n.t`The deterministic checks read your design.md of “${slug}”; the agent is given their remarks. No model is asked.`,
				}),
				async run({ slug }) {
					await title(slug);
					const uri = folder.uriOf({ kind: "design", slug });
					if (!(await fileExists(uri))) {
						// English: read by a model
						throw new HumanError(`There is no design of “${slug}” yet: open it with “Woodshed: Open Problem…”.`);
					}
					const session = await design.sessions.open(uri);
					return designText(session?.design.findings ?? []);
				},
			},
			refusal,
		),
	);

	/** The solution that is there; where several languages are, the one that was asked for. */
	async function solutionPlace(slug: string, language: LanguageId | undefined): Promise<SolutionPlace> {
		const { round, languages } = await catalogue.summary(slug);
		if (round === "design") {
			// English: read by a model
			throw new HumanError(`“${slug}” is a design: check it instead of running tests.`);
		}
		const places = languages.map((one): SolutionPlace => ({ kind: "solution", slug, language: one }));
		const written: SolutionPlace[] = [];
		for (const place of places) {
			if (await fileExists(folder.uriOf(place))) {
				written.push(place);
			}
		}
		const chosen = language === undefined ? written : written.filter((place) => place.language === language);
		const [place] = chosen;
		if (place === undefined) {
			// English: read by a model
			const which = language === undefined ? "" : ` in ${languageTable[language].label}`;
			// English: read by a model
			throw new HumanError(`There is no solution of “${slug}”${which} yet: open it with “Woodshed: Open Problem…”.`);
		}
		if (chosen.length > 1) {
			const all = chosen.map((one) => one.language).join(", ");
			// English: read by a model
			throw new HumanError(`There are solutions of “${slug}” in ${all}: say which language.`);
		}
		return place;
	}
}
