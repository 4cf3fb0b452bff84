-- ---
-- idea: groups genres without regard to capitals
-- mistake: groups-mixed
-- must_fail: [capitals make another genre]
-- messages:
--   nudge: "How many genres are Rock and rock?"
--   pointer: "Your collation takes them for one."
--   name: "Groups mixed: genres are compared character by character. Leave the default (binary) collation."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, track_id, ts, ms, reason_end
	FROM plays
)
SELECT
	track.genre,
	COUNT(*) AS plays,
	SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END) AS skips,
	1.0 * SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END) / COUNT(*) AS rate
FROM heard
JOIN track ON track.id = heard.track_id
WHERE track.genre IS NOT NULL
GROUP BY track.genre COLLATE NOCASE
HAVING COUNT(*) >= 2
ORDER BY track.genre;
