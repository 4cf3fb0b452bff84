-- ---
-- idea: joins the newest row of the user
-- mistake: future-leak
-- must_fail: ["one user, two values", the latest is not the one of then, an unknown value, known a second later, a new value in the same second, only the future, falling values, nearer in the future]
-- messages:
--   nudge: "Would you have had this value when the card was shown?"
--   pointer: "Your query never compares valid_from with the time of the impression."
--   name: "Future leak: only rows with valid_from < ts are known."
-- ---
SELECT impressions.imp_id, impressions.label, user_features.skip_rate
FROM impressions
LEFT JOIN user_features
	ON user_features.user_id = impressions.user_id
	AND user_features.valid_from = (
		SELECT MAX(known.valid_from)
		FROM user_features AS known
		WHERE known.user_id = impressions.user_id
	)
ORDER BY impressions.imp_id;
