-- ---
-- idea: removes plays whose reason is not known
-- mistake: null-handling
-- must_fail: [ended for no known reason, copies without a reason]
-- messages:
--   nudge: "How many plays are there when one has no reason?"
--   pointer: "A condition such as reason_end <> 'error' is not true for NULL."
--   name: "NULL dropped: a play without a reason is a play. Put no condition on the reason outside the mark for a skip."
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
WHERE track.genre IS NOT NULL AND heard.reason_end <> ''
GROUP BY track.genre
HAVING COUNT(*) >= 2
ORDER BY track.genre;
