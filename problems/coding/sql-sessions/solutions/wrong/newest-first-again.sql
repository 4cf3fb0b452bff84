-- ---
-- idea: numbers starts and ends from the latest
-- mistake: wrong-direction
-- must_fail: [a pause of exactly the gap, eleven sessions, two users and a copy, the gap and one second more, uneven pauses, two users at the same time, early and negative times, three copies]
-- messages:
--   nudge: "Which session has number 1?"
--   pointer: "Your numbers run from the latest start to the earliest."
--   name: "Wrong direction: session 1 is the earliest. ORDER BY ts, ascending."
-- ---
WITH starts AS (
	SELECT user_id, ts, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY ts DESC) AS session
	FROM (SELECT DISTINCT user_id, ts FROM plays) AS moment
	WHERE NOT EXISTS (
		SELECT 1
		FROM plays AS earlier
		WHERE earlier.user_id = moment.user_id AND earlier.ts < moment.ts AND earlier.ts >= moment.ts - 1800
	)
),
ends AS (
	SELECT user_id, ts, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY ts DESC) AS session
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
			SELECT DISTINCT plays.ts, plays.track_id
			FROM plays
			WHERE plays.user_id = starts.user_id AND plays.ts BETWEEN starts.ts AND ends.ts
		) AS inside
	) AS tracks
FROM starts
JOIN ends ON ends.user_id = starts.user_id AND ends.session = starts.session
ORDER BY starts.user_id, starts.session;
