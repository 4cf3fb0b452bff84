import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { LineIndex } from "../../../src/core/base/lineIndex.ts";
import { assignRole, rolesBySynonym } from "../../../src/core/design/assignRole.ts";
import { parseDocument } from "../../../src/core/design/parseDocument.ts";
import { flowchartsOf, parseDesignGraph } from "../../../src/core/design/parseDesignGraph.ts";
import type { Role } from "../../../src/core/design/role.ts";
import { roleIds } from "../../../src/core/design/role.ts";
import { roleName } from "../../../src/core/design/roleName.ts";
import { roleTable } from "../../../src/core/design/roleTable.ts";

const roles = rolesBySynonym();
const roleOf = (label: string): Role => assignRole({ id: "part", label }, undefined, roles).role;

/** What people write on boxes, by no drawing of ours. */
const labels: Readonly<Partial<Record<Role, readonly string[]>>> = {
	client: ["Client", "Mobile app", "Web browser", "TV apps", "Users", "Internal teams", "Smart speaker"],
	gateway: ["API Gateway", "Load Balancer", "nginx", "CDN", "Edge proxy", "Request router"],
	api: ["Home API", "Recommendation service", "Search API", "Backend", "Query planner", "Web server"],
	"candidate-source": [
		"Candidate generator",
		"Popularity source",
		"Collaborative retrieval",
		"Candidate pool",
		"List maker",
	],
	"ann-index": ["ANN index", "FAISS", "Vector DB", "HNSW shards", "Pinecone", "Embedding index", "Index"],
	ranker: ["Ranker", "Heavy ranker", "Cross-encoder", "DLRM", "Ranking model", "Multi-task model", "Model server"],
	"re-ranker": ["Re-ranker", "Slate optimiser", "Diversity (MMR)", "Page builder", "Blender"],
	filter: ["Filter", "Business rules", "Safety filter", "Explicit content filter", "Guardrails"],
	exploration: ["Contextual bandit", "Exploration policy", "Thompson sampling"],
	"feature-store": ["Feature Store", "Online features", "Feast", "Window counters store", "Real-time feature store"],
	"user-store": [
		"User profiles",
		"Taste vectors",
		"Session store",
		"Listener state",
		"User embedding store",
		"Seen set",
	],
	"item-store": ["Track metadata", "Catalogue", "Item embeddings", "Episode store", "Video metadata DB"],
	"event-log": ["Event log", "Clickstream", "Impressions", "Listening history", "Playback events"],
	queue: ["Kafka", "Event queue", "Pub/Sub", "SQS", "Message bus"],
	"stream-processor": ["Flink job", "Stream processor", "Session stream", "Real-time aggregation", "Kafka Streams"],
	"batch-job": ["Nightly job", "Spark ETL", "Training data builder", "Feature pipeline", "Label join"],
	warehouse: ["BigQuery", "Data warehouse", "Data lake", "Exposure table", "Training data"],
	trainer: ["Trainer", "Training pipeline", "Fine-tuning", "Ranker training", "Hyperparameter tuning"],
	registry: ["Model registry", "MLflow", "Artifact store", "Index registry"],
	evaluator: ["Offline evaluation", "Recall check", "Quality gate", "LLM judge", "Backtest"],
	"experiment-service": ["A/B test", "Experiment service", "Variant assigner", "LaunchDarkly"],
	monitor: ["Monitoring", "Drift detector", "Grafana", "Data quality monitor", "Alerts"],
	cache: ["Redis", "Result cache", "Memcached", "Device buffer", "Rule snapshot"],
	fallback: [
		"Fallback",
		"Default list",
		"Last good page",
		"Precomputed results",
		"Last week's playlist",
		"Last flags on the phone",
	],
	database: ["Postgres", "DynamoDB", "Database", "KV store", "Decision ledger"],
	"object-store": ["S3", "Audio archive", "GCS bucket", "Blob storage"],
	"search-index": ["Elasticsearch", "Inverted index", "Keyword index", "BM25", "Transcript index"],
	encoder: ["Query encoder", "BERT", "Text encoder"],
	orchestrator: ["Airflow", "Scheduler", "Workflow engine"],
	publisher: ["Notification service", "Email sender", "Playlist publisher", "Alert router"],
	"language-model": ["LLM", "GPT-4", "Commentary model", "Prompt rewriter", "Headline writer"],
	"speech-synthesis": ["TTS", "Text to speech", "Voice service"],
	scorer: ["Fraud model", "Spam classifier", "Churn model", "Anomaly scoring", "Click model"],
	auction: ["Ad auction", "Bidder"],
	"decision-engine": ["Decision engine", "Enforcement", "Ad load policy"],
	quota: ["Rate limiter", "Token budget", "Budget pacing"],
	"human-review": ["Moderators", "Review queue", "Labelling tool", "Case management"],
	"label-store": ["Golden set", "Labels", "Judged queries", "Ground truth"],
	ingestion: ["Ingestion", "Catalogue feed", "Upload intake", "Transcription", "Event collector"],
	"index-builder": ["Index builder", "Indexer", "ANN index build job"],
	"deletion-job": ["Deletion pipeline", "Erasure requests", "Right to be forgotten"],
	deployer: ["Canary", "Rollout", "Shadow traffic"],
	consumer: ["Royalty system", "Results page", "Partner portal", "Chart job"],
};

describe("roles by label", () => {
	for (const role of roleIds) {
		for (const label of labels[role] ?? []) {
			it(`"${label}" is ${roleTable[role].label.toLowerCase()}`, () => assert.equal(roleOf(label), role));
		}
	}

	it("every role's own name names it, but a scorer that does not say of what is a ranker", () => {
		assert.equal(roleOf("scorer"), "ranker");
		for (const role of roleIds.filter((one) => one !== "unknown" && one !== "scorer")) {
			assert.equal(roleOf(role), role);
		}
	});

	it("the longest run wins, then the last word, and what stands before a preposition is the thing", () => {
		assert.equal(roleOf("User feature store cache"), "feature-store");
		assert.equal(roleOf("Ranker cache"), "cache");
		assert.equal(roleOf("Cache of the ranker"), "cache");
		assert.equal(roleOf("Cache for user vectors"), "cache");
		assert.equal(roleOf("Home for nobody"), "api");
	});

	it("says nothing of labels that say nothing", () => {
		for (const label of ["Box 1", "Thing", "Foo", "", "?", "A"]) {
			assert.equal(roleOf(label), "unknown", label);
		}
	});
});

it("a role is called in English what its fresh component is labelled", () => {
	for (const role of roleIds) {
		assert.equal(roleName[role], roleTable[role].label);
	}
});

describe("roles of the references without their kinds", () => {
	const problems = join(import.meta.dirname, "..", "..", "..", "problems", "design");
	const rates = readdirSync(problems).map((slug) => {
		const folder = join(problems, slug, "reference");
		const components = readdirSync(folder).flatMap((name) => {
			const index = new LineIndex(readFileSync(join(folder, name), "utf8"));
			return parseDesignGraph(flowchartsOf(parseDocument(index), index), index).components;
		});
		const wrong = components.filter(
			({ id, label, role, meta }) =>
				meta.kind !== undefined && assignRole({ id, label }, undefined, roles).role !== role,
		);
		return { slug, all: components.filter(({ meta }) => meta.kind !== undefined).length, wrong };
	});

	it("are named by the labels alone for nine of ten components", () => {
		const all = rates.reduce((sum, rate) => sum + rate.all, 0);
		const wrong = rates.flatMap(({ slug, wrong: those }) =>
			those.map(({ label, role }) => `${slug}: ${label} is ${role}`),
		);
		assert.ok(all > 80, "the references have kinds");
		assert.ok(wrong.length <= all / 10, `${wrong.length} of ${all}:\n${wrong.join("\n")}`);
	});

	for (const { slug, all, wrong } of rates) {
		it(`are named for four of five components at least: ${slug}`, () => {
			assert.ok(wrong.length <= all / 5, wrong.map(({ label, role }) => `${label} is ${role}`).join("\n"));
		});
	}
});
