-- ---
-- idea: takes the value that is nearest in time
-- mistake: future-leak
-- must_fail: [nearer in the future, only the future, "one user, two values", known a second later, a new value in the same second, NULL before a value, later on the same day, zero and negative times]
-- messages:
--   nudge: "Would you have had this value when the card was shown?"
--   pointer: "The nearest value may lie in the future."
--   name: "Future leak: first keep the rows with valid_from < ts, then take the newest."
-- ---
SELECT
	impressions.imp_id,
	impressions.label,
	(
		SELECT user_features.skip_rate
		FROM user_features
		WHERE user_features.user_id = impressions.user_id
		ORDER BY ABS(user_features.valid_from - impressions.ts), user_features.valid_from
		LIMIT 1
	) AS skip_rate
FROM impressions
ORDER BY impressions.imp_id;
