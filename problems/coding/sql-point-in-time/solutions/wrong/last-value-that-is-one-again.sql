-- ---
-- idea: finds the newest moment that has a value, then joins its row
-- mistake: null-handling
-- must_fail: [an unknown value, NULL after a value]
-- messages:
--   nudge: "The newest known row holds NULL. What do you return?"
--   pointer: "Your condition passes over such rows, and an older value shines through."
--   name: "NULL skipped: NULL says that the value became unknown. Choose the row by time only."
-- ---
SELECT impressions.imp_id, impressions.label, user_features.skip_rate
FROM impressions
LEFT JOIN user_features
	ON user_features.user_id = impressions.user_id
	AND user_features.valid_from = (
		SELECT MAX(known.valid_from)
		FROM user_features AS known
		WHERE known.user_id = impressions.user_id AND known.valid_from < impressions.ts AND known.skip_rate IS NOT NULL
	)
ORDER BY impressions.imp_id;
