-- ---
-- idea: joins the row of the smallest known moment
-- mistake: wrong-direction
-- must_fail: [the latest is not the one of then, "one user, two values", an unknown value, a new value in the same second, falling values, rising values, nearer in the future, zero is a value]
-- messages:
--   nudge: "Which of several known values do you get?"
--   pointer: "MIN finds the earliest moment. Which one is the newest?"
--   name: "Wrong direction: the newest known row has MAX(valid_from)."
-- ---
SELECT impressions.imp_id, impressions.label, user_features.skip_rate
FROM impressions
LEFT JOIN user_features
	ON user_features.user_id = impressions.user_id
	AND user_features.valid_from = (
		SELECT MIN(known.valid_from)
		FROM user_features AS known
		WHERE known.user_id = impressions.user_id AND known.valid_from < impressions.ts
	)
ORDER BY impressions.imp_id;
