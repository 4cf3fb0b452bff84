-- ---
-- idea: merges impressions and values into one timeline; the number of values so far says which one an impression sees
-- cost: one sort of both tables, two window passes; needs no index
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
		SUM(is_value) OVER (PARTITION BY user_id ORDER BY ts, is_value ROWS UNBOUNDED PRECEDING) AS version
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
