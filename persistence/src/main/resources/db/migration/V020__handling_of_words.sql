-- Who may read what people wrote beside the figures: the reason of a rating set by hand, the lead's progress, a risk. What was there
-- before had been shown to everybody, in published packs too; whatever comes now is the board's unless it is cleared for more.
ALTER TABLE rating_override
    ADD COLUMN handling text NOT NULL DEFAULT 'PUBLIC' CHECK (handling IN ('BOARD_ONLY', 'PARTNERS', 'PUBLIC'));
ALTER TABLE rating_override ALTER COLUMN handling SET DEFAULT 'BOARD_ONLY';
ALTER TABLE progress_update
    ADD COLUMN handling text NOT NULL DEFAULT 'PUBLIC' CHECK (handling IN ('BOARD_ONLY', 'PARTNERS', 'PUBLIC'));
ALTER TABLE progress_update ALTER COLUMN handling SET DEFAULT 'BOARD_ONLY';
ALTER TABLE risk
    ADD COLUMN handling text NOT NULL DEFAULT 'PUBLIC' CHECK (handling IN ('BOARD_ONLY', 'PARTNERS', 'PUBLIC'));
ALTER TABLE risk ALTER COLUMN handling SET DEFAULT 'BOARD_ONLY';
