-- ---
-- idea: keeps one row for each user, track and second
-- mistake: duplicates-collapsed
-- must_fail: [different in one column, the same second on two devices]
-- messages:
--   nudge: "When are two rows copies of one play?"
--   pointer: "Two rows differ in their milliseconds only. How many of them do you keep?"
--   name: "Too much collapsed: copies are equal in all five columns. A key of three columns joins different plays."
-- ---
WITH heard AS (
	SELECT user_id, track_id, ts, MIN(ms) AS ms, MAX(reason_end) AS reason_end
	FROM plays
	GROUP BY user_id, track_id, ts
)
SELECT
	track.genre,
	COUNT(*) AS plays,
	SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END) AS skips,
	1.0 * SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END) / COUNT(*) AS rate
FROM heard
JOIN track ON track.id = heard.track_id
WHERE track.genre IS NOT NULL
GROUP BY track.genre
HAVING COUNT(*) >= 2
ORDER BY track.genre;
