// English in title: the headings of the text
import * as l10n from "@vscode/l10n";

import type { designHeadings } from "../designPackFaults.ts";

/** One step of the 50 minutes: a heading of the text, its minutes, and what a strong answer has by their end. */
export interface RoundStep {
	readonly title: (typeof designHeadings)[number];
	readonly fromMinute: number;
	readonly toMinute: number;
	readonly strong: readonly string[];
}

export const roundMinutes = 50;

/**
 * The clock that Woodshed proposes: a merge of published guides (Chip Huyen, Alireza Dirafzoon, Hello Interview, Eugene
 * Yan), with the levels of the shared rubric. Trade-offs are said along the way and gathered at the end.
 */
export const roundSteps: readonly RoundStep[] = [
	{
		title: "Framing",
		fromMinute: 0,
		toMinute: 6,
		strong: [
			l10n.t`Who decides what for whom, on which surface, and what one decision is`,
			l10n.t`Requirements in an order, and what is out of scope`,
			l10n.t`Why this is worth doing, and who loses by it`,
		],
	},
	{
		title: "Metrics",
		fromMinute: 6,
		toMinute: 10,
		strong: [
			l10n.t`One online metric to ship on, with guardrails`,
			l10n.t`An offline metric with a baseline, and why it may mislead`,
			l10n.t`The smallest effect worth shipping`,
		],
	},
	{
		title: "Numbers",
		fromMinute: 10,
		toMinute: 14,
		strong: [
			l10n.t`Requests a second from users and actions, with a peak`,
			l10n.t`Sizes and bandwidth with units`,
			l10n.t`A decision that one of these numbers takes`,
		],
	},
	{
		title: "Architecture",
		fromMinute: 14,
		toMinute: 20,
		strong: [
			l10n.t`The path of a request and the loop from events to training, drawn`,
			l10n.t`A name on every arrow between groups`,
			l10n.t`Boxes named by what they do, before any model's name`,
		],
	},
	{
		title: "Data, labels, features",
		fromMinute: 20,
		toMinute: 28,
		strong: [
			l10n.t`What is a positive, what is a negative, and when it is known`,
			l10n.t`A split by time, and no feature from the future`,
			l10n.t`One path of features for training and serving`,
		],
	},
	{
		title: "Models",
		fromMinute: 28,
		toMinute: 36,
		strong: [
			l10n.t`A baseline first, then what the next model must win`,
			l10n.t`How candidates come in, and what cannot be retrieved at all`,
			l10n.t`Bias, calibration and diversity where they matter here`,
		],
	},
	{
		title: "Serving and budget",
		fromMinute: 36,
		toMinute: 42,
		strong: [
			l10n.t`Batch or online, with the reason`,
			l10n.t`A budget by hop that adds up to the objective`,
			l10n.t`Replicas that bear the peak, and what answers on a time-out`,
		],
	},
	{
		title: "Evaluation and rollout",
		fromMinute: 42,
		toMinute: 47,
		strong: [
			l10n.t`Offline gate, shadow, canary, test with its power`,
			l10n.t`What would stop a launch although the main metric rose`,
			l10n.t`The way back`,
		],
	},
	{
		title: "Monitoring and failure",
		fromMinute: 47,
		toMinute: 50,
		strong: [
			l10n.t`What is watched, at which size of change, and who acts`,
			l10n.t`What a person sees when a part is down`,
		],
	},
	{
		title: "Trade-offs",
		fromMinute: 47,
		toMinute: 50,
		strong: [
			l10n.t`The main decisions with an alternative and a price`,
			l10n.t`What you would need to see to change your mind`,
		],
	},
];
