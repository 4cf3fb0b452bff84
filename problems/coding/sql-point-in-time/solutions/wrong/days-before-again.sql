-- ---
-- idea: finds the newest moment of the days before
-- mistake: stale-state
-- must_fail: [over midnight, later on the same day, "one user, two values", an unknown value, known a second later, a new value in the same second, the latest is not the one of then, falling values]
-- messages:
--   nudge: "A value changed an hour before the impression. Do you see it?"
--   pointer: "You compare days, so everything of the same day is passed over."
--   name: "Stale value: compare seconds, valid_from < ts."
-- ---
SELECT impressions.imp_id, impressions.label, user_features.skip_rate
FROM impressions
LEFT JOIN user_features
	ON user_features.user_id = impressions.user_id
	AND user_features.valid_from = (
		SELECT MAX(known.valid_from)
		FROM user_features AS known
		WHERE known.user_id = impressions.user_id AND known.valid_from / 86400 < impressions.ts / 86400
	)
ORDER BY impressions.imp_id;
