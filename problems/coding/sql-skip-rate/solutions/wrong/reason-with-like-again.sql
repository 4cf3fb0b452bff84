-- ---
-- idea: compares the reason without regard to capitals
-- mistake: filter-missing
-- must_fail: [other spellings of skip]
-- messages:
--   nudge: "Which texts fit your condition on the reason?"
--   pointer: "Your collation does not tell capitals from small letters."
--   name: "Condition too wide: only the reason skip, exactly so, makes a skip. Write reason_end = 'skip'."
-- ---
WITH heard AS (
	SELECT track_id, ms, reason_end
	FROM plays
	GROUP BY user_id, track_id, ts, ms, reason_end
),
per_track AS (
	SELECT track_id, COUNT(*) AS heard, COUNT(*) FILTER (WHERE reason_end = 'skip' COLLATE NOCASE AND ms < 30000) AS skipped
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
