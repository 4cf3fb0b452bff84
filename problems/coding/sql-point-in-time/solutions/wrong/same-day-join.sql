-- ---
-- idea: takes the newest value of the same day
-- mistake: future-leak
-- must_fail: [later on the same day, over midnight, "one user, two values", an unknown value, known a second later, a new value in the same second, only the future, the latest is not the one of then]
-- messages:
--   nudge: "What do you know in the morning of what happens in the evening?"
--   pointer: "You compare days. A value from later on that day fits too, and one from yesterday does not."
--   name: "Future leak: compare seconds, valid_from < ts, and let the newest known value be of any age."
-- ---
SELECT
	impressions.imp_id,
	impressions.label,
	(
		SELECT user_features.skip_rate
		FROM user_features
		WHERE user_features.user_id = impressions.user_id AND user_features.valid_from / 86400 = impressions.ts / 86400
		ORDER BY user_features.valid_from DESC
		LIMIT 1
	) AS skip_rate
FROM impressions
ORDER BY impressions.imp_id;
