-- ---
-- idea: counts plays and skips apart and wants more than two plays
-- mistake: boundary-strict-vs-inclusive
-- must_fail: [two plays are enough, a third and nothing, "one play, logged twice", "just under, at and over the bound", the same second on two devices, digits that run together, a track that nobody knows, no genre]
-- messages:
--   nudge: "What about a genre with exactly two plays?"
--   pointer: "The statement says \"at least\". What does your HAVING say?"
--   name: "Strict or inclusive: two plays are enough. HAVING COUNT(*) >= 2."
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
	HAVING COUNT(*) > 2
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
FROM all_plays
LEFT JOIN all_skips ON all_skips.genre = all_plays.genre
ORDER BY all_plays.genre;
