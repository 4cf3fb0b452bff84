-- ---
-- idea: sorts the timeline by time only, so that a value of the same second is counted
-- mistake: boundary-strict-vs-inclusive
-- must_fail: ["one user, two values", known a second later, a new value in the same second, NULL before a value, zero and negative times, the widest times]
-- messages:
--   nudge: "In which order does your timeline put a value and an impression of one second?"
--   pointer: "The default frame takes all rows of one second together, the value included."
--   name: "Strict or inclusive: in a second, impressions come before values. Order by time and then by kind, and count row by row."
-- ---
WITH timeline AS (
	SELECT user_id, ts, 0 AS is_value, imp_id, label, NULL AS skip_rate
	FROM impressions
	UNION ALL
	SELECT user_id, valid_from, 1, NULL, NULL, skip_rate
	FROM user_features
),
versioned AS (
	SELECT
		user_id,
		imp_id,
		label,
		skip_rate,
		SUM(is_value) OVER (PARTITION BY user_id ORDER BY ts) AS version
	FROM timeline
),
filled AS (
	SELECT imp_id, label, MAX(skip_rate) OVER (PARTITION BY user_id, version) AS skip_rate
	FROM versioned
)
SELECT imp_id, label, skip_rate
FROM filled
WHERE imp_id IS NOT NULL
ORDER BY imp_id;
