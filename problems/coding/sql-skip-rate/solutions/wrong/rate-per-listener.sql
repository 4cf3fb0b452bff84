-- ---
-- idea: divides by the number of listeners
-- mistake: wrong-denominator
-- must_fail: [one user does it all, four plays of rock, a third and nothing, two plays are enough, short for another reason, skipped late, skipped at once, different in one column]
-- messages:
--   nudge: "What does your rate say when one user has many plays?"
--   pointer: "Count the users of the case and compare with what you divide by."
--   name: "Wrong denominator: divide by the number of plays, not by the number of users."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, track_id, ts, ms, reason_end
	FROM plays
)
SELECT
	track.genre,
	COUNT(*) AS plays,
	SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END) AS skips,
	1.0 * SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END) / COUNT(DISTINCT heard.user_id) AS rate
FROM heard
JOIN track ON track.id = heard.track_id
WHERE track.genre IS NOT NULL
GROUP BY track.genre
HAVING COUNT(*) >= 2
ORDER BY track.genre;
