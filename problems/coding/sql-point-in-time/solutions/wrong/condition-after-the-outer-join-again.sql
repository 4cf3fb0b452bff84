-- ---
-- idea: joins the newest row of all and asks afterwards whether it was known
-- mistake: zero-rows
-- must_fail: ["one user, two values", impressions only, an unknown value, known a second later, only the future, not logged in, users are apart, later on the same day]
-- messages:
--   nudge: "How many rows do you return, and how many impressions are there?"
--   pointer: "WHERE comes after the outer join, and a comparison with NULL is not true."
--   name: "Rows lost: a condition on the outer side belongs into ON."
-- ---
SELECT impressions.imp_id, impressions.label, user_features.skip_rate
FROM impressions
LEFT JOIN user_features
	ON user_features.user_id = impressions.user_id
	AND user_features.valid_from = (
		SELECT MAX(known.valid_from)
		FROM user_features AS known
		WHERE known.user_id = impressions.user_id AND known.valid_from < impressions.ts
	)
WHERE user_features.valid_from < impressions.ts
ORDER BY impressions.imp_id;
