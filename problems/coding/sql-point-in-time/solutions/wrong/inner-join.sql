-- ---
-- idea: returns only impressions with a known value
-- mistake: zero-rows
-- must_fail: ["one user, two values", impressions only, an unknown value, known a second later, only the future, not logged in, users are apart, later on the same day]
-- messages:
--   nudge: "How many rows do you return, and how many impressions are there?"
--   pointer: "An inner join drops impressions for which nothing is known."
--   name: "Rows lost: every impression is an example, also without a value. LEFT JOIN."
-- ---
SELECT impressions.imp_id, impressions.label, user_features.skip_rate
FROM impressions
JOIN user_features
	ON user_features.user_id = impressions.user_id
	AND user_features.valid_from = (
		SELECT MAX(known.valid_from)
		FROM user_features AS known
		WHERE known.user_id = impressions.user_id AND known.valid_from < impressions.ts
	)
ORDER BY impressions.imp_id;
