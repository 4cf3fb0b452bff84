-- ---
-- idea: joins each play to the one two places before
-- mistake: wrong-reference-point
-- must_fail: [a pause of exactly the gap, uneven pauses, two users and a copy, the gap and one second more, a long evening, one stops where the next begins, early and negative times, three copies]
-- messages:
--   nudge: "Between which two plays does your pause lie?"
--   pointer: "place - 2 looks two rows back."
--   name: "Wrong reference point: the play just before has place - 1."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, ts, track_id
	FROM plays
),
placed AS MATERIALIZED (
	SELECT user_id, ts, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY ts) AS place
	FROM heard
),
marked AS (
	SELECT placed.user_id, placed.ts, placed.place, CASE WHEN placed.ts - before.ts <= 1800 THEN 0 ELSE 1 END AS opens
	FROM placed
	LEFT JOIN placed AS before ON before.user_id = placed.user_id AND before.place = placed.place - 2
),
numbered AS (
	SELECT user_id, ts, SUM(opens) OVER (PARTITION BY user_id ORDER BY ts) AS session
	FROM marked
)
SELECT user_id, session, MIN(ts) AS start_ts, MAX(ts) AS end_ts, COUNT(*) AS tracks
FROM numbered
GROUP BY user_id, session
ORDER BY user_id, session;
