-- ---
-- idea: joins the row of the newest moment of the same day
-- mistake: future-leak
-- must_fail: [later on the same day, over midnight, "one user, two values", an unknown value, known a second later, a new value in the same second, only the future, the latest is not the one of then]
-- messages:
--   nudge: "What do you know in the morning of what happens in the evening?"
--   pointer: "You compare days. A value from later on that day fits too, and one from yesterday does not."
--   name: "Future leak: compare seconds, valid_from < ts, and let the newest known value be of any age."
-- ---
SELECT impressions.imp_id, impressions.label, user_features.skip_rate
FROM impressions
LEFT JOIN user_features
	ON user_features.user_id = impressions.user_id
	AND user_features.valid_from = (
		SELECT MAX(known.valid_from)
		FROM user_features AS known
		WHERE known.user_id = impressions.user_id AND known.valid_from / 86400 = impressions.ts / 86400
	)
ORDER BY impressions.imp_id;
