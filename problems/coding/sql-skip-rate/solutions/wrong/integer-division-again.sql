-- ---
-- idea: divides the sum of skips by the sum of plays
-- mistake: integer-division
-- must_fail: [four plays of rock, a third and nothing, two plays are enough, "one play, logged twice", three copies, short for another reason, skipped late, skipped at once]
-- messages:
--   nudge: "Which rates does your query ever return?"
--   pointer: "Two skips among four plays: what is 2 / 4 when both are whole numbers?"
--   name: "Integer division: 2 / 4 is 0 in SQLite. Make one side a REAL, or take AVG of a 0/1 mark."
-- ---
WITH heard AS (
	SELECT track_id, ms, reason_end
	FROM plays
	GROUP BY user_id, track_id, ts, ms, reason_end
),
per_track AS (
	SELECT track_id, COUNT(*) AS heard, COUNT(*) FILTER (WHERE reason_end = 'skip' AND ms < 30000) AS skipped
	FROM heard
	GROUP BY track_id
)
SELECT
	track.genre,
	SUM(per_track.heard) AS plays,
	SUM(per_track.skipped) AS skips,
	SUM(per_track.skipped) / SUM(per_track.heard) AS rate
FROM per_track
JOIN track ON track.id = per_track.track_id
WHERE track.genre IS NOT NULL
GROUP BY track.genre
HAVING SUM(per_track.heard) >= 2
ORDER BY track.genre;
