import * as l10n from "@vscode/l10n";

import type { Role } from "./role.ts";

export const roleFamilies = ["request-path", "ranking", "data", "training", "content", "operation"] as const;
export type RoleFamily = (typeof roleFamilies)[number];

/** The heading of a family in the palette. */
export const roleFamilyName: Readonly<Record<RoleFamily, string>> = {
	"request-path": l10n.t`Request path`,
	ranking: l10n.t`Candidates and ranking`,
	data: l10n.t`Data`,
	training: l10n.t`Training`,
	content: l10n.t`Content`,
	operation: l10n.t`Operation`,
};

/** Which roles stand together in the palette. */
export const roleFamily: Readonly<Record<Role, RoleFamily>> = {
	client: "request-path",
	gateway: "request-path",
	api: "request-path",
	orchestrator: "request-path",
	cache: "request-path",
	fallback: "request-path",
	consumer: "request-path",
	"candidate-source": "ranking",
	"ann-index": "ranking",
	"search-index": "ranking",
	encoder: "ranking",
	"embedding-model": "ranking",
	filter: "ranking",
	ranker: "ranking",
	"re-ranker": "ranking",
	exploration: "ranking",
	scorer: "ranking",
	calibrator: "ranking",
	auction: "ranking",
	"decision-engine": "ranking",
	quota: "ranking",
	"feature-store": "data",
	"user-store": "data",
	"item-store": "data",
	"event-log": "data",
	queue: "data",
	"stream-processor": "data",
	"batch-job": "data",
	warehouse: "data",
	database: "data",
	"object-store": "data",
	"label-store": "data",
	"definition-store": "data",
	ingestion: "data",
	"index-builder": "data",
	"deletion-job": "data",
	trainer: "training",
	registry: "training",
	evaluator: "training",
	deployer: "training",
	"language-model": "content",
	"speech-synthesis": "content",
	publisher: "content",
	"human-review": "content",
	monitor: "operation",
	"experiment-service": "operation",
	"analysis-engine": "operation",
	unknown: "operation",
};
