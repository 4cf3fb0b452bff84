-- ---
-- idea: joins every play with all earlier plays of its user to find the one just before
-- cost: the square of the plays of a user
-- mistake: hidden-quadratic
-- must_fail: [scale]
-- messages:
--   nudge: "How many rows has your join?"
--   pointer: "A user with 20,000 plays makes 200 million pairs, and only 20,000 of them matter."
--   name: "Hidden quadratic: the square of the plays of a user. LAG looks at one row."
-- ---
WITH heard AS MATERIALIZED (
	SELECT DISTINCT user_id, ts, track_id
	FROM plays
),
moments AS MATERIALIZED (
	SELECT DISTINCT user_id, ts
	FROM plays
),
spaced AS (
	SELECT moments.user_id, moments.ts, MAX(earlier.ts) AS ts_before
	FROM moments
	LEFT JOIN moments AS earlier ON earlier.user_id = moments.user_id AND earlier.ts < moments.ts
	GROUP BY moments.user_id, moments.ts
),
numbered AS (
	SELECT user_id, ts, SUM(ts_before IS NULL OR ts - ts_before > 1800) OVER (PARTITION BY user_id ORDER BY ts) AS session
	FROM spaced
)
SELECT numbered.user_id, numbered.session, MIN(numbered.ts) AS start_ts, MAX(numbered.ts) AS end_ts, COUNT(*) AS tracks
FROM numbered
JOIN heard ON heard.user_id = numbered.user_id AND heard.ts = numbered.ts
GROUP BY numbered.user_id, numbered.session
ORDER BY numbered.user_id, numbered.session;
