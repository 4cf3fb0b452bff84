-- ---
-- idea: compares the reason with LIKE
-- mistake: filter-missing
-- must_fail: [other spellings of skip]
-- messages:
--   nudge: "Which texts fit your condition on the reason?"
--   pointer: "LIKE does not tell capitals from small letters in SQLite."
--   name: "Condition too wide: only the reason skip, exactly so, makes a skip. Write reason_end = 'skip'."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, track_id, ts, ms, reason_end
	FROM plays
)
SELECT
	track.genre,
	COUNT(*) AS plays,
	SUM(CASE WHEN heard.reason_end LIKE 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END) AS skips,
	1.0 * SUM(CASE WHEN heard.reason_end LIKE 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END) / COUNT(*) AS rate
FROM heard
JOIN track ON track.id = heard.track_id
WHERE track.genre IS NOT NULL
GROUP BY track.genre
HAVING COUNT(*) >= 2
ORDER BY track.genre;
