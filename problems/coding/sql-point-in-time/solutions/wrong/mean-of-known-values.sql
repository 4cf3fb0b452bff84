-- ---
-- idea: takes the mean of all known values
-- mistake: wrong-choice
-- must_fail: [rising values, many values before one impression, "one user, two values", an unknown value, a new value in the same second, the latest is not the one of then, falling values, nearer in the future]
-- messages:
--   nudge: "Which of the known values counts?"
--   pointer: "A mean is a value that the feature may never have had."
--   name: "Wrong choice: the newest known row counts alone."
-- ---
SELECT
	impressions.imp_id,
	impressions.label,
	(
		SELECT AVG(user_features.skip_rate)
		FROM user_features
		WHERE user_features.user_id = impressions.user_id AND user_features.valid_from < impressions.ts
	) AS skip_rate
FROM impressions
ORDER BY impressions.imp_id;
