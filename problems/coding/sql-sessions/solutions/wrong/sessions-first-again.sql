-- ---
-- idea: orders starts and ends by number, then by user
-- mistake: output-order
-- must_fail: [two users and a copy, users as text, the gap and one second more, two users at the same time, early and negative times, logged in any order]
-- messages:
--   nudge: "Your rows are right. Compare their order."
--   pointer: "Which column comes first in the order that the statement asks for?"
--   name: "Output order: by user, then by session."
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
			SELECT DISTINCT plays.ts, plays.track_id
			FROM plays
			WHERE plays.user_id = starts.user_id AND plays.ts BETWEEN starts.ts AND ends.ts
		) AS inside
	) AS tracks
FROM starts
JOIN ends ON ends.user_id = starts.user_id AND ends.session = starts.session
ORDER BY starts.session, starts.user_id;
