-- ---
-- idea: counts the seconds between a start and its end in which something was played
-- mistake: duplicates-collapsed
-- must_fail: [two users and a copy, a session opens with three at once, copies without an id, a session ends with two at once]
-- messages:
--   nudge: "Two tracks in one second: how many plays?"
--   pointer: "Which columns does your DISTINCT compare?"
--   name: "Too much collapsed: the track belongs to the key. DISTINCT over second and track."
-- ---
WITH starts AS (
	SELECT user_id, ts, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY ts) AS session
	FROM (SELECT DISTINCT user_id, ts FROM plays) AS moment
	WHERE NOT EXISTS (
		SELECT 1
		FROM plays AS earlier
		WHERE earlier.user_id = moment.user_id AND earlier.ts < moment.ts AND earlier.ts >= moment.ts - 1800
	)
),
ends AS (
	SELECT user_id, ts, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY ts) AS session
	FROM (SELECT DISTINCT user_id, ts FROM plays) AS moment
	WHERE NOT EXISTS (
		SELECT 1
		FROM plays AS later
		WHERE later.user_id = moment.user_id AND later.ts > moment.ts AND later.ts <= moment.ts + 1800
	)
)
SELECT
	starts.user_id,
	starts.session,
	starts.ts AS start_ts,
	ends.ts AS end_ts,
	(
		SELECT COUNT(*)
		FROM (
			SELECT DISTINCT plays.ts
			FROM plays
			WHERE plays.user_id = starts.user_id AND plays.ts BETWEEN starts.ts AND ends.ts
		) AS inside
	) AS tracks
FROM starts
JOIN ends ON ends.user_id = starts.user_id AND ends.session = starts.session
ORDER BY starts.user_id, starts.session;
