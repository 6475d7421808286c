CREATE EXTENSION btree_gist;
CREATE TABLE note (id integer PRIMARY KEY, partnership text NOT NULL, body text NOT NULL);
ALTER TABLE note ENABLE ROW LEVEL SECURITY;
CREATE POLICY within_partnership ON note USING (partnership = current_setting('board.partnership', true));
GRANT SELECT, INSERT ON note TO "${applicationRole}";
INSERT INTO note VALUES (1, 'north', 'seen in the north'), (2, 'south', 'seen in the south');
