-- ---
-- idea: orders by the genre in small letters
-- mistake: text-order
-- must_fail: [capitals make another genre]
-- messages:
--   nudge: "Your rows are right. Compare their order."
--   pointer: "Which comes first in small letters, Rock or jazz? And which for the statement?"
--   name: "Text order: genres are compared character by character, capitals first. Order by the genre as it is."
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
FROM all_plays
LEFT JOIN all_skips ON all_skips.genre = all_plays.genre
ORDER BY LOWER(all_plays.genre);
