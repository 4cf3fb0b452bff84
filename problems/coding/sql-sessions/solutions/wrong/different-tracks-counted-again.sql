-- ---
-- idea: counts the different tracks between a start and its end
-- mistake: wrong-unit-counted
-- must_fail: [the same song all day, the gap and one second more, a track without an id, copies without an id]
-- messages:
--   nudge: "A song is played three times. What is the number of plays?"
--   pointer: "A DISTINCT over the track alone keeps it once, however often it was played."
--   name: "Wrong unit: plays are asked for. Count the different pairs of second and track."
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
			SELECT DISTINCT plays.track_id
			FROM plays
			WHERE plays.user_id = starts.user_id AND plays.ts BETWEEN starts.ts AND ends.ts
		) AS inside
	) AS tracks
FROM starts
JOIN ends ON ends.user_id = starts.user_id AND ends.session = starts.session
ORDER BY starts.user_id, starts.session;
