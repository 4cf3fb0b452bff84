import * as l10n from "@vscode/l10n";

import { markdownText } from "../../review/measure/markdownText.ts";
import { valueWords } from "../../review/conversation/valueWords.ts";
import { storyPartIds, storyParts, type StoryPartId } from "../../review/conversation/storyParts.ts";
import { type Coverage, isWhole, missingParts, type StoryBank, type ValueCoverage } from "./storyBank.ts";
import type { ToldStory } from "./toldStory.ts";

/**
 * The story bank as Markdown: what to tell next, the five values, the stories with their parts. `linkOf`: the address of a
 * story's answer by its slug.
 */
export function storyBankText(bank: StoryBank, linkOf: (slug: string) => string): string {
	const covered = bank.values.filter(({ coverage }) => coverage === "covered").length;
	const link = ({ slug, title }: ToldStory): string => `[${markdownText(title)}](<${linkOf(slug)}>)`;
	return `${[
		l10n.t("# Stories"),
		`${storiesTold(bank.stories.length)} ${l10n.t`${covered} of ${bank.values.length} values are covered. A value is covered by a story with every part and the value's signal. This page is read from your answers on this machine; nothing is sent or kept.`}`,
		...(bank.hides
			? [
					l10n.t(
						"A mock is under way: nothing is said here of its stories before their part is left for feedback, or the mock ends.",
					),
				]
			: []),
		l10n.t`## What to do next`,
		list(nextSteps(bank, link)),
		l10n.t("## Values"),
		table(
			[l10n.t`Value`, l10n.t`Coverage`, l10n.t`Told`, l10n.t`Still open`],
			bank.values.map((one) => [
				valueWords[one.value],
				coverageWords[one.coverage],
				one.stories.map(link).join(", ") || "–",
				one.open.map(({ title }) => markdownText(title)).join(", ") || "–",
			]),
		),
		...(bank.stories.length === 0
			? []
			: [
					l10n.t`## Stories, part by part`,
					table(
						[l10n.t("Story"), ...storyPartIds.map((id) => storyParts[id].title), l10n.t("Signal"), l10n.t("Minutes")],
						bank.stories.map((story) => [
							link(story),
							...storyPartIds.map((id) => yes(story.parts.has(id))),
							yes(story.signal),
							l10n.t`${story.minutes} of ${story.of}`,
						]),
					),
					l10n.t`A part counts when one of your sentences tells something of it: below its heading, or in words that say which part it is. That is read by rule and can miss one; a day, a name or a number in the sentence helps the listener, too.`,
				]),
	].join("\n\n")}\n`;
}

const coverageWords: Readonly<Record<Coverage, string>> = {
	covered: l10n.t("covered"),
	begun: l10n.t("begun"),
	uncovered: l10n.t("**uncovered**"),
	hidden: l10n.t("after the mock"),
};

const partSteps: Readonly<Record<StoryPartId, string>> = {
	situation: l10n.t`say who was there, when it was and what was at stake`,
	task: l10n.t`say what was yours, and by what you would have called it a success`,
	action: l10n.t`tell what you chose and what you rejected, with “I”`,
	result: l10n.t`tell what came of it, with a number`,
	reflection: l10n.t`say what you do differently since then`,
};

/** Half a minute more than asked is told in passing. */
const mostOver = 0.5;
const leastMinutes = 0.7;

function nextSteps(bank: StoryBank, link: (story: ToldStory) => string): readonly string[] {
	const steps = [
		...bank.values.filter(({ coverage }) => coverage === "uncovered").map(firstStory),
		...bank.stories.flatMap((story) => {
			const lacks = lacksOf(story);
			return lacks.length === 0 ? [] : [`${link(story)}: ${lacks.join("; ")}.`];
		}),
	];
	if (steps.length === 0 && bank.hides) {
		return [l10n.t("Nothing before the mock ends.")];
	}
	return steps.length > 0
		? steps
		: [l10n.t`Every value has a story with all its parts. Say each aloud once more, and have one reviewed.`];
}

function firstStory({ value, open }: ValueCoverage): string {
	const [prompt] = open;
	return prompt === undefined
		? l10n.t`**${valueWords[value]}** has no story, and no prompt asks for one.`
		: l10n.t`**${valueWords[value]}** has no story yet. Open “${markdownText(prompt.title)}” in Rounds, under Values, and tell one.`;
}

function lacksOf(story: ToldStory): readonly string[] {
	if (story.parts.size === 0) {
		return [
			l10n.t`no part carries yet; tell what happened, once, with names, days and numbers, below the five headings`,
		];
	}
	return [
		...missingParts(story).map((id) => partSteps[id]),
		...(story.signal || story.value === null
			? []
			: [l10n.t`show where it was ${valueWords[story.value].toLowerCase()}: what you did, not the word`]),
		...(story.parts.has("result") && !story.measured ? [l10n.t`give the result a number`] : []),
		...(story.minutes > story.of + mostOver ? [l10n.t`cut it from ${story.minutes} to ${story.of} minutes`] : []),
		...(isWhole(story) && story.minutes < leastMinutes
			? [l10n.t`${story.minutes} minutes is short; tell what you did step by step`]
			: []),
	];
}

function yes(there: boolean): string {
	return there ? l10n.t("yes") : l10n.t("no");
}

function storiesTold(count: number): string {
	return count === 1 ? l10n.t`1 story is told.` : l10n.t`${count} stories are told.`;
}

function list(lines: readonly string[]): string {
	return lines.map((line) => `- ${line}`).join("\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
