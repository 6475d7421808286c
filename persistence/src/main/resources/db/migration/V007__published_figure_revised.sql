-- A published figure can be a revised one too, and then says so with [r].
ALTER TABLE published_figure ADD COLUMN revised boolean NOT NULL DEFAULT false;
