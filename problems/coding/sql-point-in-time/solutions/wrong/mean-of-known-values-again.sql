-- ---
-- idea: keeps a running mean of the values along the timeline
-- mistake: wrong-choice
-- must_fail: [rising values, many values before one impression, "one user, two values", an unknown value, a new value in the same second, the latest is not the one of then, falling values, nearer in the future]
-- messages:
--   nudge: "Which of the known values counts?"
--   pointer: "A mean is a value that the feature may never have had."
--   name: "Wrong choice: the newest known row counts alone."
-- ---
WITH timeline AS (
	SELECT user_id, ts, 0 AS is_value, imp_id, label, NULL AS skip_rate
	FROM impressions
	UNION ALL
	SELECT user_id, valid_from, 1, NULL, NULL, skip_rate
	FROM user_features
),
filled AS (
	SELECT imp_id, label, AVG(skip_rate) OVER (PARTITION BY user_id ORDER BY ts, is_value ROWS UNBOUNDED PRECEDING) AS skip_rate
	FROM timeline
)
SELECT imp_id, label, skip_rate
FROM filled
WHERE imp_id IS NOT NULL
ORDER BY imp_id;
