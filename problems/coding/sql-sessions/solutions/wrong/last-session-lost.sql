-- ---
-- idea: writes a session out when the next one opens
-- mistake: last-item-lost
-- must_fail: [a single play, a pause of exactly the gap, two users and a copy, the gap and one second more, a long evening, uneven pauses, two users at the same time, one stops where the next begins]
-- messages:
--   nudge: "How many sessions of the first user do you return?"
--   pointer: "The last session of a user has no next one. What does LEAD give there?"
--   name: "Last item lost: the last session ends with the last play of the user. Give LEAD a default, and do not filter on it."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, ts, track_id
	FROM plays
),
placed AS (
	SELECT
		user_id,
		ts,
		LAG(ts) OVER (PARTITION BY user_id ORDER BY ts) AS ts_before,
		ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY ts) AS place
	FROM heard
),
opening AS (
	SELECT user_id, ts, ts_before, place
	FROM placed
	WHERE ts_before IS NULL OR ts - ts_before > 1800
),
closed AS (
	SELECT
		user_id,
		ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY place) AS session,
		ts AS start_ts,
		LEAD(ts_before) OVER (PARTITION BY user_id ORDER BY place) AS end_ts,
		LEAD(place) OVER (PARTITION BY user_id ORDER BY place) - place AS tracks
	FROM opening
)
SELECT user_id, session, start_ts, end_ts, tracks
FROM closed
WHERE end_ts IS NOT NULL
ORDER BY user_id, session;
