-- ---
-- idea: starts from the genres with skips and looks up their plays
-- mistake: zero-rows
-- must_fail: [a third and nothing, "just under, at and over the bound", digits that run together, capitals make another genre, in order of genre]
-- messages:
--   nudge: "Which genre of the second example is missing?"
--   pointer: "Your result starts from the genres that have skips."
--   name: "Zero lost: a genre without skips has the rate 0. Use an outer join with COALESCE, or a conditional sum."
-- ---
WITH heard AS MATERIALIZED (
	SELECT track.genre, copies.reason_end, copies.ms
	FROM (SELECT user_id, track_id, ts, ms, reason_end FROM plays UNION SELECT user_id, track_id, ts, ms, reason_end FROM plays) AS copies
	JOIN track ON track.id = copies.track_id
	WHERE track.genre IS NOT NULL
),
all_plays AS (
	SELECT genre, COUNT(*) AS plays
	FROM heard
	GROUP BY genre
	HAVING COUNT(*) >= 2
),
all_skips AS (
	SELECT genre, COUNT(*) AS skips
	FROM heard
	WHERE reason_end = 'skip' AND ms < 30000
	GROUP BY genre
)
SELECT
	all_plays.genre,
	all_plays.plays,
	COALESCE(all_skips.skips, 0) AS skips,
	COALESCE(all_skips.skips, 0) * 1.0 / all_plays.plays AS rate
FROM all_skips
JOIN all_plays ON all_plays.genre = all_skips.genre
ORDER BY all_plays.genre;
