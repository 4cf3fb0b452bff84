// English throughout: words that are looked for in an answer

/**
 * Words that stand for one thing wherever a card is about it, by the name that an idea uses for them. Everyday words and
 * the field's own beside each other; forms and spellings are added when they are looked for.
 */
export const wordFamilies: Readonly<Record<string, readonly string[]>> = {
	// models and what they are held against
	model: words("model, network, ranker, encoder, classifier, predictor, scorer, candidate, recommender"),
	baseline: words(
		"baseline, rule of thumb, heuristic, popularity, most popular, popular ones, top list, chart, trivial, dumb, naive, simple model, plain model, simple rule, simpler, linear model, logistic regression, gradient boosting, boosted trees, average, from scratch",
	),
	better: words(
		"better, beat, win, outperform, improve, improvement, ahead of, exceed, superior, worse, lose, loses to, as good as, higher than, lower than, at least as, no worse",
	),
	current: words(
		"live, production, current, currently, running now, runs today, run today, in use, incumbent, existing, have today, serving now, today's model",
	),
	earlier: words(
		"previous, former, last good, older, old, earlier, last version, last model, version before, one before, yesterday's",
	),
	return: words(
		"go back, back to, roll back, rollback, switch back, revert, flip, point back, point the, pointer, alias, undo, restore, return to, fall back, put back",
	),
	version: words(
		"version, model id, id of the model, build, model version, which model, run id, commit, release, hash, tag",
	),

	// looking and noting
	measure: words(
		"measure, look at, compare, check, track, watch, plot, chart, monitor, follow, count, calculate, compute, dashboard, report, evaluate, test, graph, histogram",
	),
	log: words("log, record, write down, note, store, save, keep a record, stamp, timestamp, attach, write it, next to"),
	alarm: words("alert, alarm, fire, page, paged, set off, goes off, go off, notify, false positive"),
	many: words(
		"many, hundreds, thousands, thousand, hundred, dozens, lots of, every series, so many, all of them, millions, columns",
	),

	// time
	nightly: words(
		"overnight, nightly, every night, ahead of time, in advance, beforehand, precompute, precomputed, at night, daily job, once a day, once a night, nightly job, nightly batch, batch",
	),
	"on-request": words(
		"on request, request time, the request, each request, on the spot, on demand, online, user waits, page opens, page loads, app opens, opened, real time, in the moment, live, at call time, when they come, when asked",
	),
	"on-event": words(
		"event, stream, streaming, streamed, after every, each play, each action, whenever, react to, as it happens, event-driven, each time",
	),
	late: words(
		"late, later, weeks, months, delay, delayed, wait, slow, arrive, only after, sixty days, not until, takes long, long time, eventually",
	),
	early: words(
		"proxy, stand-in, early, earlier, surrogate, substitute, first week, first days, leading, short-term, sooner, in the meantime, until then",
	),
	recent: words(
		"recent, latest, last days, last week, newest, fresh weeks, fresh data, last few days, past days, past weeks, newer, future month, later month, later data, after the training",
	),

	// money and load
	cost: words(
		"cost, bill, pay, money, expensive, cheap, euro, dollar, budget, price, spend, machine hours, GPU hours, worth",
	),
	latency: words(
		"latency, millisecond, ms, wait, slow, fast, quickly, response time, deadline, in time, time-out, timeout, seconds",
	),
	peak: words(
		"peak, busiest, rush hour, busy hour, Friday evening, Saturday night, QPS, requests a second, requests per second, calls per second",
	),
	tail: words(
		"p99, p95, percentile, tail, slowest, one in a hundred, worst case, core, cores, machines, replicas, servers",
	),
	absent: words(
		"time out, times out, timeout, too slow, late, is down, goes down, fails, fail, does not answer, doesn't answer, unavailable, missing, breaks, broken, no answer, falls over, cannot answer, deadline, error, outage, dies, crashes",
	),
	show: words("show, return, serve, give, use, get, see, display, fall back, take, default, default to, fallback"),
	stored: words(
		"cached, stored, yesterday's, last night's, saved, precomputed, popular, default, cache, top tracks, most played, chart, hits, static list, old list, overnight list, editorial",
	),

	// people and parts of them
	people: words(
		"user, listener, people, customer, audience, account, person, everybody, everyone, member, traffic, session, impression",
	),
	segment: words(
		"country, countries, market, region, platform, device, language, app version, client version, new users, new listeners, newcomers, operating system, Android, iOS, segment, subgroup, slice, cohort, city, demographic, tenure, small creators, genre",
	),
	apart: words(
		"separately, split by, broken down, break down, cut by, cut it by, apart, own figure, per country, by country, by market, per market, by region, on their own, individually",
	),
	share: words(
		"one per cent, per cent, percent, small group, small share, fraction, few users, some users, part of the users, part of the traffic, slice of traffic, small part, % of, group of users, control group, arm",
	),
	outcome: words(
		"outcome, business, plays, play, streams, minutes, hours, listen, listened, listening, clicks, follows, retention, revenue, come back, came back, satisfaction, conversions, subscriptions, product metric, kept using",
	),

	// data
	inputs: words("feature, input, incoming data, features, columns"),
	outputs: words("prediction, score, output, probability, what comes out"),
	service: words(
		"service, server, servers, latency, errors, error rate, uptime, crash rate, infrastructure, response time, system itself",
	),
	training: words(
		"training, train, trained on, trained with, offline, warehouse, training set, training data, training job, training rows, learned",
	),
	serving: words(
		"serving, serve, served, live, online, production, inference, request, real requests, server, runtime",
	),
	same: words(
		"same, identical, equal, one library, shared, both, match, agree, mismatch, differ, differ from, difference, consistent, compare, twice, exactly",
	),
	few: words(
		"few, fewer, hardly any, scarce, little, not enough, almost no, sparse, only a thousand, small data, handful, no history, nothing yet, limited, too little, hundred labels, thousand examples",
	),
	negatives: words(
		"negative, skip, non-click, zero, unplayed, majority class, rows, duplicates, easy ones, uninteresting",
	),
	thin: words(
		"sample, subsample, downsample, down-sample, keep one, keep only, keep, one in, fraction, thin out, drop, throw away, discard, remove, per cent of",
	),
	correct: words(
		"correct, adjust, put back, reweight, reweigh, weights, undo, divide, offset, compensate, recalibrate, rescale, shift, sampling rate, rate back",
	),
	important: words(
		"important, importance, weight in the model, weighty, matters most, ranked by, sort, top features, biggest effect, most used",
	),
	broken: words(
		"bug, broken, broke, pipeline, logging, null, nulls, missing values, release, deploy, deployment, rename, upstream, unit, units, schema change, tracking, client, data collection, job",
	),
	size: words(
		"effect size, how big, how large, size of, magnitude, large enough, big enough, distance, PSI, above a, practical, by how much, amount",
	),
	significance: words("significant, significance, p-value, p value, p-values, statistical test, tests, statistically"),
	vectors: words("vector, embedding, index, space, representation, nearest neighbour, ANN"),
	table: words(
		"table, embedding, embeddings, vectors, rows of tracks, id table, ids, vocabulary, rare tracks, rare items, tail items",
	),
	spread: words(
		"shard, sharded, split, spread, distribute, partition, hash, hashed, buckets, share, cap, capped, drop rare, across machines, several hosts, parameter server",
	),
	others: words(
		"colleague, teammate, team, he, she, they, analyst, engineer, engineers, another squad, designer, the others, my manager, scientist, PM",
	),
};

function words(list: string): readonly string[] {
	return list.split(",").map((word) => word.trim());
}
