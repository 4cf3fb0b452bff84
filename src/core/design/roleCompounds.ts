// English throughout: words that drawings are read by
import type { Role } from "./role.ts";

/** Compounds of a role: each of `of` before each of `what`, as in "taste store", "listener vectors". */
export interface RoleCompounds {
	readonly role: Role;
	/** what it is of, in lower case */
	readonly of: string;
	/** what it is; several words where the compound has three */
	readonly what: string;
}

/**
 * English says what a thing is with its last word and of what with the words before: a store of users is another role
 * than a store of features. Words are separated by commas. A synonym of the role table wins over a compound.
 */
export const roleCompounds: readonly RoleCompounds[] = [
	{
		role: "user-store",
		of: "user, users, listener, taste, profile, session, segment, property, heard, played, seen, cap, frequency cap, patience, fatigue, preference, preferences, consent, account, member, customer, viewer, affinity, interest, household, follower, social graph",
		what: "store, set, sets, state, states, profile, profiles, vector, vectors, embedding, embeddings, vector store, embedding store, vectors store, profile store, state store, db, database, table, graph, attributes",
	},
	{
		role: "item-store",
		of: "item, track, song, episode, podcast, show, artist, album, book, audiobook, content, product, video, document, title, ad, creative, catalogue, catalog, media, identifier, entity, id",
		what: "store, table, metadata, metadata store, db, database, catalogue, catalog, vector, vectors, embedding, embeddings, vector store, embedding store, resolver, lookup, trie, map, attributes, graph",
	},
	{
		role: "feature-store",
		of: "feature, features, window, windows, counter, counters, aggregate, aggregates, online, signal, signals, velocity, statistics, real time, low latency, point in time",
		what: "store, table, tables, service, server, db, database, kv, lookup, feature store, features",
	},
	{
		role: "warehouse",
		of: "offline, metric, metrics, unit metric, exposure, first exposure, cost, costs, training, daily, hourly, history, historical, playlist, sample, samples, analytics, analytical, revenue, joined, training data, bronze, silver, gold layer",
		what: "table, tables, corpus, store, data, dataset, data store, mart, logs",
	},
	{
		role: "warehouse",
		of: "fact, facts, dimension",
		what: "table, tables",
	},
	{
		role: "registry",
		of: "index, model, models, embedding, version, artefact, artifact, checkpoint",
		what: "registry, versions, repository, catalogue, catalog, store",
	},
	{
		role: "deletion-job",
		of: "deletion, deletions, erasure, tombstone, forget, takedown",
		what: "ledger, list, job, queue, requests, worker, service",
	},
	{
		role: "object-store",
		of: "vector, audio, file, files, image, media, episode, raw, snapshot, checkpoint, checkpoints, cold, backup, artefact, artifact, model artefact, model artifact",
		what: "archive, storage, bucket, blobs, files, dump",
	},
	{
		role: "database",
		of: "decision, verdict, evidence, experiment, case, result, results, event, audit, campaign, billing, transaction, playlist, configuration, config",
		what: "ledger, records, archive, record store, database, db, register",
	},
	{
		role: "cache",
		of: "rule, rules, config, configuration, flag, flags, list, device, phone, client, local, edge, page, response, result, session, hot",
		what: "snapshot, buffer, cache, caches, local cache",
	},
	{
		role: "fallback",
		of: "fallback, default, prepared, stored, canned, precomputed, pre computed, last, last week, yesterday, last known, last good, last known good, last verdict, stale, static, spare, safe, backup, degraded, emergency, previous",
		what: "list, lists, page, pages, answer, answers, value, values, result, results, playlist, playlists, verdict, verdicts, flag, flags, item, items, track, tracks, ranking, order, set, shelf, shelves, recommendations, response, responses, score, scores, decision, decisions, cache, page cache, list cache, ranker, model, path, service, rules",
	},
	{
		role: "ranker",
		of: "skip, finish, completion, watch time, relevance, engagement, listwise, pairwise, pointwise, deep, light, heavy, first, first pass, first stage, second stage, final, neural, gbdt, learning to rank, multi task, page, shelf, track, item, candidate, ranking",
		what: "model, models, ranker, rankers, ranking, ranking model, ranking models, ranking service, scorer, scoring, scoring service",
	},
	{
		role: "scorer",
		of: "fraud, risk, group, community, ring, account, bot, device, transaction, anomaly, abuse, spam, toxicity, safety, quality, claim, claims, fact, grounding, value, session value, outcome, prior, response, click, conversion, bid, churn, propensity, uplift, intent, hate speech, credibility, duplicate",
		what: "scorer, scorers, scoring, score service, scoring service, model, models, checker, check, verifier, detector, detection, classifier, predictor",
	},
	{
		role: "stream-processor",
		of: "session, spend, event, click, play, counter, signal, belief, stream, streaming, near real time, real time, online, feature, window, sliding window, velocity",
		what: "windows, updater, aggregator, aggregation, counters, tracker, compute, worker, join, joiner, engine, fuser, sessionizer, enrichment, job, processor, pipeline, transform, computation",
	},
	{
		role: "stream-processor",
		of: "session, spend, counter, counters, feature, features, signal, velocity, aggregate, enriched",
		what: "stream, streams",
	},
	{
		role: "stream-processor",
		of: "flink, beam, dataflow, kafka, samza, spark streaming, kinesis, streaming",
		what: "job, jobs, app, pipeline, worker, workers, consumer, processor",
	},
	{
		role: "batch-job",
		of: "training set, training data, dataset, graph, table, feature, features, sample, label, report, co occurrence, conversion, offline, daily, nightly, hourly, weekly, history, attribution, exposure, impression, statistics, similarity, neighbour, neighbor",
		what: "builder, maker, join, joiner, rollup, roll up, aggregation, job, batch, backfill, generator, pipeline, export, computation, sampler",
	},
	{
		role: "index-builder",
		of: "index, ann, ann index, vector, vector index, embedding index, search index, shard, segment, graph index, hnsw",
		what: "builder, build, builders, build job, builder job, publisher, loader, refresher, rebuild, job",
	},
	{
		role: "ann-index",
		of: "index, vector, ann, hnsw, retrieval, hot, cold, serving, search, ivf, similarity, embedding, vector search",
		what: "shard, shards, pod, pods, node, nodes, partitions, replicas, segments",
	},
	{
		role: "ann-index",
		of: "vector, embedding, similarity, item vector, track vector, nearest neighbour, nearest neighbor, semantic, two tower, hnsw, ivf, pq, discovery, candidate",
		what: "index, indexes, indices, store, search index, database, retrieval",
	},
	{
		role: "search-index",
		of: "campaign, filter, keyword, lexical, text, attribute, tag, prefix, ad, inverted, full text, postings, sparse, transcript, metadata, title, term",
		what: "index, indexes, indices, search",
	},
	{
		role: "candidate-source",
		of: "list, candidate, candidates, similar, related, collaborative, popular, trending, new release, new releases, editorial, social, local, graph, session, artist, audience, lookalike, content based, vector, ann, semantic, lexical, exploration, heuristic",
		what: "maker, builder, generator, generation, retriever, retrieval, source, sources, candidates, recall, matcher, selector, pool, provider, expander",
	},
	{
		role: "ingestion",
		of: "catalogue, catalog, conversion, partner, data, event, events, content, label, metadata, product, third party, rss, podcast, price, exposure, upload, delivery, transcript, document, log, audio, streaming, click, impression, beacon, telemetry",
		what: "feed, feeds, intake, collector, collectors, receiver, ingest, ingestion, ingestor, loader, importer, connector, poller, pipeline, uploader, endpoint",
	},
	{
		role: "label-store",
		of: "judged, golden, gold, labelled, labeled, attack, adversarial, test, eval, evaluation, annotated, human rated, rated, truth, delayed",
		what: "set, sets, prompts, queries, pairs, examples, cases, labels, collection, benchmark, label store",
	},
	{
		role: "evaluator",
		of: "recall, offline, skew, parity, quality, rebuild, replay, regression, offline policy, counterfactual, model, release, golden set, ndcg, recovery",
		what: "checker, check, checks, test, tests, drill, evaluation, evaluator, validator, validation, gate, harness, benchmark runner, judge",
	},
	{
		role: "evaluator",
		of: "judged set, golden set, test set, eval set, label, human, llm",
		what: "evaluator, evaluation, runner, judge, scorer",
	},
	{
		role: "analysis-engine",
		of: "sample ratio, sample ratio mismatch, srm, surrogate, ratio, significance, balance, power, sequential, variance, merit, novelty, fairness, experiment, causal, statistics, statistical, bias, interference",
		what: "check, checks, test, tests, analysis, analyser, analyzer, audit, audits, engine, stats, job, estimator",
	},
	{
		role: "monitor",
		of: "replay, drift, quality, latency, model, data, data quality, skew, freshness, score, prediction, feature, anomaly, health, service, cost, business, training serving skew, online",
		what: "comparer, comparator, monitor, monitors, monitoring, watch, watcher, alerts, alarm, alarms, dashboard, dashboards, detector, tracker, telemetry, metrics",
	},
	{
		role: "publisher",
		of: "alert, alerts, notification, notifications, page, message, push, email, mail, playlist, list, incident, digest, results",
		what: "router, dispatcher, sender, publisher, notifier, fan out, delivery, writer",
	},
	{
		role: "consumer",
		of: "results, result, creator, artist, label, advertiser, partner, catalogue, podcaster, insight, insights, analyst, executive, finance",
		what: "page, dashboard, dashboards, portal, report, reports, console",
	},
	{
		role: "consumer",
		of: "chart, charts, royalty, royalties, payout, payouts, billing, invoicing, finance, accounting, downstream",
		what: "job, system, run, pipeline, service, consumer, consumers, calculation, team",
	},
	{
		role: "client",
		of: "squad, team, calling, caller, upstream, product, consumer, internal, client, mobile, web, tv, car, phone, desktop",
		what: "services, apps, app, teams, client, clients, callers, player, players, sdk",
	},
	{
		role: "human-review",
		of: "review, case, moderation, appeals, appeal, trust and safety, editorial, labelling, labeling, annotation, policy, escalation, fraud, curation",
		what: "desk, queue, console, tool, team, ui, reviewers, workbench, analysts, panel",
	},
	{
		role: "api",
		of: "query, search, campaign, request, home, playlist, feed, session, recommendation, recommendations, ranking, retrieval, page, shelf, control, admin, prompt, conversation",
		what: "planner, understanding, parser, desk, handler, frontend service, backend, orchestration, coordinator, api, endpoint, controller",
	},
	{
		role: "decision-engine",
		of: "ad load, load, promotion, action, enforcement, treatment, ramp, threshold, penalty, allocation, price, pricing, rollout, spend, bid",
		what: "policy, policies, decision, decisions, tiers, rules engine, engine, optimiser, optimizer, decider",
	},
	{
		role: "definition-store",
		of: "space, data, schema, schemas, feature, event, metric, metrics, embedding space, interface, unit",
		what: "contract, contracts, definitions, registry, catalogue, catalog, schema, schemas, specs",
	},
	{
		role: "language-model",
		of: "comment, commentary, script, copy, text, answer, response, prompt, query, summary, headline, title, story, dj, intent, generative, instruction, chat",
		what: "writer, llm, language model, rewriter, summariser, summarizer, composer model",
	},
	{
		role: "experiment-service",
		of: "bucket, variant, arm, treatment, experiment, cohort, holdout, traffic, flag, feature flag, ab",
		what: "assigner, assignment, allocator, service, splitter, config, layer, platform, flags, split",
	},
	{
		role: "filter",
		of: "safety, policy, eligibility, market, licence, license, explicit, age, repeat, heard, played, seen, duplicate, fatigue, frequency, blocked, brand safety, business, content, availability, input, output, prompt",
		what: "filter, filters, rules, rule, blocklist, guard, guards, guardrail, guardrails, exclusion, dedup, remover",
	},
];

/** Words that name a role only as the last word of a label, since in front of another one they say of what it is. */
export const lastWords: Readonly<Partial<Record<Role, string>>> = {
	scorer: "model, verifier",
	quota: "budget, budgets, governor",
	"decision-engine": "policy, policies, decision, decisions",
	"stream-processor": "windows, updater, stream, streams, sessionizer, fuser, fusion",
	"batch-job": "builder, maker, join, rollup, sampler, export, exporter, compaction, aggregation",
	ingestion: "intake, collector, importer, ingestor, receiver, connector, poller",
	cache: "buffer",
	"candidate-source": "matcher, recommender, recommenders",
	database: "ledger, records, register",
	"object-store": "archive, storage, blobs, snapshots, checkpoints",
	warehouse: "corpus, mart, datasets",
	"ann-index": "index, indexes, indices",
	consumer: "portal, reports, report",
	"analysis-engine": "audit, analysis, statistics, stats",
	monitor: "comparer, comparator, watch, telemetry, alarms",
	evaluator: "drill, checker, checks, check, test, tests, benchmark, judge",
	gateway: "router, balancer, dispatcher",
	api: "planner, handler, coordinator, controller, console, desk",
	client: "creators, creator, squad, squads, artists, advertisers, shoppers, viewers, speaker, sdk",
	"item-store": "resolver, trie, tracks",
	"label-store": "benchmark set, judgements, annotations",
	"human-review": "team, reviewer, curators, editors",
	"definition-store": "contracts, contract, schemas, schema",
	"language-model": "writer, prompt, summariser, summarizer",
	"experiment-service": "assigner, bucketer, flags, holdout",
	"user-store": "profile, personas, preferences, consents, memberships",
	fallback: "defaults, default",
	"embedding-model": "tower, towers",
};
