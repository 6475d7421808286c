-- An account belongs to no partnership, but whoever may read the audit of a partnership where it holds a role sees its changes.
CREATE POLICY accounts_of_the_partnership ON audit_entry FOR SELECT
    USING (partnership_id IS NULL
           AND subject = 'account'
           AND (coalesce(after, before) ->> 'id')::bigint IN
               (SELECT held.account_id FROM role_holder held WHERE held.partnership_id = current_partnership()));
