-- ---
-- idea: keeps only the skips before plays and skips are counted
-- mistake: filter-missing
-- must_fail: [four plays of rock, two plays are enough, a third and nothing, "one play, logged twice", three copies, "just under, at and over the bound", short for another reason, skipped late]
-- messages:
--   nudge: "Which rows are still there when you count the plays?"
--   pointer: "WHERE removes plays before they are grouped. What can the rate be then?"
--   name: "WHERE for a conditional count: plays that are no skips must stay in the group. Mark skips with CASE or FILTER, and leave the choice of genres to HAVING."
-- ---
WITH heard AS MATERIALIZED (
	SELECT track.genre, copies.reason_end, copies.ms
	FROM (SELECT user_id, track_id, ts, ms, reason_end FROM plays UNION SELECT user_id, track_id, ts, ms, reason_end FROM plays) AS copies
	JOIN track ON track.id = copies.track_id
	WHERE track.genre IS NOT NULL AND copies.reason_end = 'skip' AND copies.ms < 30000
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
ORDER BY all_plays.genre;
