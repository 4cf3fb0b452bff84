-- ---
-- idea: adds up the tracks of a genre and lists all genres
-- mistake: filter-missing
-- must_fail: [four plays of rock, two plays are enough, "one play, logged twice", copies without a reason, one track a play, capitals make another genre]
-- messages:
--   nudge: "Which genres are in your result that should not be?"
--   pointer: "Nothing in your query asks how many plays a genre has."
--   name: "Condition missing: a condition on a group stands in HAVING, after GROUP BY."
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
	CAST(SUM(per_track.skipped) AS REAL) / SUM(per_track.heard) AS rate
FROM per_track
JOIN track ON track.id = per_track.track_id
WHERE track.genre IS NOT NULL
GROUP BY track.genre
ORDER BY track.genre;
