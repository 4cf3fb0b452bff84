-- ---
-- idea: takes the largest known value
-- mistake: wrong-choice
-- must_fail: [falling values, an unknown value, zero is a value, NULL after a value]
-- messages:
--   nudge: "Which of the known values counts?"
--   pointer: "MAX looks at the value, not at its time."
--   name: "Wrong choice: the row with the largest valid_from counts, whatever its value."
-- ---
SELECT
	impressions.imp_id,
	impressions.label,
	(
		SELECT MAX(user_features.skip_rate)
		FROM user_features
		WHERE user_features.user_id = impressions.user_id AND user_features.valid_from < impressions.ts
	) AS skip_rate
FROM impressions
ORDER BY impressions.imp_id;
