-- ---
-- idea: counts the plays of each track whose reason is skip
-- mistake: filter-missing
-- must_fail: [four plays of rock, skipped late, a third and nothing, "just under, at and over the bound"]
-- messages:
--   nudge: "When is a play with the reason skip no skip?"
--   pointer: "Follow a play that was skipped after three minutes."
--   name: "Condition missing: a skip also needs ms < 30000."
-- ---
WITH heard AS (
	SELECT track_id, ms, reason_end
	FROM plays
	GROUP BY user_id, track_id, ts, ms, reason_end
),
per_track AS (
	SELECT track_id, COUNT(*) AS heard, COUNT(*) FILTER (WHERE reason_end = 'skip') AS skipped
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
HAVING SUM(per_track.heard) >= 2
ORDER BY track.genre;
