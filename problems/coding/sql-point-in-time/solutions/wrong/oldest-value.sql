-- ---
-- idea: takes the oldest known value
-- mistake: wrong-direction
-- must_fail: [the latest is not the one of then, "one user, two values", an unknown value, a new value in the same second, falling values, rising values, nearer in the future, zero is a value]
-- messages:
--   nudge: "Which of several known values do you get?"
--   pointer: "LIMIT 1 keeps the first row. Which is first in your order?"
--   name: "Wrong direction: ORDER BY valid_from DESC."
-- ---
SELECT
	impressions.imp_id,
	impressions.label,
	(
		SELECT user_features.skip_rate
		FROM user_features
		WHERE user_features.user_id = impressions.user_id AND user_features.valid_from < impressions.ts
		ORDER BY user_features.valid_from
		LIMIT 1
	) AS skip_rate
FROM impressions
ORDER BY impressions.imp_id;
