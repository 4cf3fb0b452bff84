-- ---
-- idea: counts the short plays of a genre apart
-- mistake: filter-missing
-- must_fail: [short for another reason, a third and nothing, "one play, logged twice", skipped at once, different in one column, digits that run together, ended for no known reason, copies without a reason]
-- messages:
--   nudge: "Is every short play a skip?"
--   pointer: "Look at a track of a few seconds that was heard to its end."
--   name: "Condition missing: a skip also needs reason_end = 'skip'."
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
	WHERE ms < 30000
	GROUP BY genre
)
SELECT
	all_plays.genre,
	all_plays.plays,
	COALESCE(all_skips.skips, 0) AS skips,
	COALESCE(all_skips.skips, 0) * 1.0 / all_plays.plays AS rate
FROM all_plays
LEFT JOIN all_skips ON all_skips.genre = all_plays.genre
ORDER BY all_plays.genre;
