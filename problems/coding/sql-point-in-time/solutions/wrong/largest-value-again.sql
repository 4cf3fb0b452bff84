-- ---
-- idea: keeps a running maximum of the values along the timeline
-- mistake: wrong-choice
-- must_fail: [falling values, an unknown value, zero is a value, NULL after a value]
-- messages:
--   nudge: "Which of the known values counts?"
--   pointer: "MAX looks at the value, not at its time."
--   name: "Wrong choice: the row with the largest valid_from counts, whatever its value."
-- ---
WITH timeline AS (
	SELECT user_id, ts, 0 AS is_value, imp_id, label, NULL AS skip_rate
	FROM impressions
	UNION ALL
	SELECT user_id, valid_from, 1, NULL, NULL, skip_rate
	FROM user_features
),
filled AS (
	SELECT imp_id, label, MAX(skip_rate) OVER (PARTITION BY user_id ORDER BY ts, is_value ROWS UNBOUNDED PRECEDING) AS skip_rate
	FROM timeline
)
SELECT imp_id, label, skip_rate
FROM filled
WHERE imp_id IS NOT NULL
ORDER BY imp_id;
