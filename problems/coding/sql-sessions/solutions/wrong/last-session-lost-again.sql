-- ---
-- idea: pairs each start with the next start of the user
-- mistake: last-item-lost
-- must_fail: [a single play, a pause of exactly the gap, two users and a copy, the gap and one second more, a long evening, uneven pauses, two users at the same time, one stops where the next begins]
-- messages:
--   nudge: "How many sessions of the first user do you return?"
--   pointer: "The last session of a user has no next start. What does your inner join do with it?"
--   name: "Last item lost: the last session ends with the last play of the user. Pair the starts with an outer join."
-- ---
WITH starts AS MATERIALIZED (
	SELECT user_id, ts, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY ts) AS session
	FROM (SELECT DISTINCT user_id, ts FROM plays) AS moment
	WHERE NOT EXISTS (
		SELECT 1
		FROM plays AS earlier
		WHERE earlier.user_id = moment.user_id AND earlier.ts < moment.ts AND earlier.ts >= moment.ts - 1800
	)
)
SELECT
	starts.user_id,
	starts.session,
	starts.ts AS start_ts,
	MAX(heard.ts) AS end_ts,
	COUNT(*) AS tracks
FROM starts
JOIN starts AS following ON following.user_id = starts.user_id AND following.session = starts.session + 1
JOIN (SELECT DISTINCT user_id, ts, track_id FROM plays) AS heard
	ON heard.user_id = starts.user_id AND heard.ts >= starts.ts AND heard.ts < following.ts
GROUP BY starts.user_id, starts.session
ORDER BY starts.user_id, starts.session;
