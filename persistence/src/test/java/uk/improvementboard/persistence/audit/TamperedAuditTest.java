package uk.improvementboard.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.persistence.Sample.reported;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.pack.AuditMark;
import uk.improvementboard.persistence.RepositoryTest;
import uk.improvementboard.persistence.audit.AuditFinding.Kind;
import uk.improvementboard.persistence.measure.ObservationRepository;

/** Whoever owns the database can change its tables, but not without being found. */
class TamperedAuditTest extends RepositoryTest {

    private final ObservationRepository observations = repositories.get(ObservationRepository.class);
    private final AuditRepository audit = repositories.get(AuditRepository.class);
    private AuditMark end = new AuditMark(0, ChainedEntry.BEGINNING);

    @BeforeEach
    void write_a_history() {
        IntStream.rangeClosed(1, 9).forEach(month ->
            write("2026-12-01", () -> observations.record(reported("2026-0" + month, "5" + month)))
        );
        end = read(audit::mark);
        assertThat(read(audit::verify).findings()).isEmpty();
    }

    @Test
    void a_changed_entry_is_named_with_its_time_and_its_table() {
        owner("UPDATE audit_entry SET after = after || '{\"value\": 99}' WHERE " + at(5));

        var finding = only(Kind.CHANGED);

        assertThat(finding.position()).isEqualTo(place(5));
        assertThat(finding.subject()).hasValue("observation");
        assertThat(finding.at()).isPresent();
        assertThat(finding.words()).startsWith("was changed after it was written");
    }

    @Test
    void a_change_of_any_column_is_found() {
        for (var change : List.of(
            "at = at + interval '1 microsecond'",
            "who = who || ' '",
            "what = 'update'",
            "subject = 'pack'",
            "why = 'Another reason'",
            "before = '{}'",
            "after = NULL",
            "hash = sha256(hash)"
        )) {
            owner("CREATE TABLE kept AS SELECT * FROM audit_entry WHERE " + at(5));
            owner("UPDATE audit_entry SET " + change + " WHERE " + at(5));

            assertThat(only(Kind.CHANGED).position()).as(change).isEqualTo(place(5));

            owner("DELETE FROM audit_entry WHERE " + at(5));
            owner(
                "INSERT INTO audit_entry (partnership_id, at, who, what, subject, why, before, after, position, hash) " +
                    "SELECT partnership_id, at, who, what, subject, why, before, after, position, hash FROM kept"
            );
            owner("DROP TABLE kept");
            assertThat(read(audit::verify).findings()).isEmpty();
        }
    }

    @Test
    void a_changed_entry_whose_hash_was_made_to_fit_breaks_the_next() {
        owner(
            "UPDATE audit_entry e SET why = 'Forged', hash = audit_link(NULL, (SELECT hash FROM audit_entry p WHERE p.chain = e.chain " +
                "AND p.position = e.position - 1), audit_text_shared(chain, at, who, what, subject) || audit_text_own('Forged', before::text, after::text)) WHERE " +
                at(5)
        );

        assertThat(only(Kind.CHANGED).position()).isEqualTo(place(6));
    }

    @Test
    void a_deleted_entry_is_missing() {
        owner("DELETE FROM audit_entry WHERE " + at(5));

        var finding = only(Kind.MISSING);

        assertThat(finding.position()).isEqualTo(place(5));
        assertThat(finding.words()).isEqualTo("was taken out");
    }

    @Test
    void a_deleted_entry_is_found_even_when_those_after_it_are_numbered_anew() {
        owner("DELETE FROM audit_entry WHERE " + at(5));
        for (int from = 6; from <= 9; from++) {
            owner("UPDATE audit_entry SET position = position - 1 WHERE " + at(from));
        }

        assertThat(kinds()).containsExactlyInAnyOrder(Kind.CHANGED, Kind.TAIL_CUT);
    }

    @Test
    void a_cut_tail_is_found_by_the_head() {
        owner("DELETE FROM audit_entry WHERE chain = " + partnership.value() + " AND position > " + place(7));

        var finding = only(Kind.TAIL_CUT);

        assertThat(finding.position()).isEqualTo(place(8));
        assertThat(finding.words()).contains("the chain had " + end.position() + " entries");
    }

    @Test
    void a_cut_tail_with_a_head_made_to_fit_is_found_by_what_an_issued_pack_saw() {
        issuePack(end);
        var issued = read(audit::mark);
        owner("DELETE FROM audit_entry WHERE chain = " + partnership.value() + " AND position > " + place(7));
        owner(
            "UPDATE audit_chain c SET position = e.position, hash = e.hash FROM audit_entry e WHERE c.chain = e.chain AND e.chain = " +
                partnership.value() +
                " AND e.position = " +
                place(7)
        );

        var finding = only(Kind.TAIL_CUT);

        assertThat(issued.position()).isGreaterThan(end.position());
        assertThat(finding.position()).isEqualTo(end.position());
        assertThat(finding.words()).isEqualTo("was seen by pack p-1 and is no longer there");
    }

    @Test
    void a_chain_that_was_written_anew_from_an_entry_on_is_found_by_what_an_issued_pack_saw() {
        issuePack(end);
        owner("UPDATE audit_entry SET why = 'Forged' WHERE " + at(5));
        owner(
            "UPDATE audit_entry e SET hash = anew.hash FROM (SELECT position, audit_hash(audit_beginning(), audit_text_shared(chain, at, who, " +
                "what, subject) || audit_text_own(why, before::text, after::text)) OVER (ORDER BY position) AS hash FROM audit_entry WHERE chain = " +
                partnership.value() +
                ") anew WHERE e.position = anew.position AND e.chain = " +
                partnership.value()
        );
        owner(
            "UPDATE audit_chain c SET hash = e.hash FROM audit_entry e WHERE c.chain = e.chain AND c.position = e.position AND c.chain = " +
                partnership.value()
        );

        assertThat(only(Kind.MARK_BROKEN).words()).contains("pack p-1");
    }

    @Test
    void an_entry_put_in_after_the_end_is_found() {
        insert(end.position() + 1);

        assertThat(only(Kind.INSERTED).position()).isEqualTo(end.position() + 1);
    }

    @Test
    void an_entry_put_in_at_the_place_of_another_is_found() {
        owner("ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_pkey");
        insert(place(5));

        var finding = only(Kind.INSERTED);

        assertThat(finding.position()).isEqualTo(place(5));
        assertThat(finding.subject()).hasValue("forged");
        owner("DELETE FROM audit_entry WHERE subject = 'forged'");
        owner("ALTER TABLE audit_entry ADD PRIMARY KEY (chain, position)");
    }

    @Test
    void an_entry_put_in_between_is_found_when_those_after_it_are_numbered_anew() {
        for (int from = 9; from >= 5; from--) {
            owner("UPDATE audit_entry SET position = position + 1 WHERE " + at(from));
        }
        insert(place(5));

        assertThat(kinds()).containsOnly(Kind.INSERTED);
        assertThat(read(audit::verify).findings())
            .extracting(AuditFinding::position)
            .containsExactly(place(5), end.position() + 1);
    }

    @Test
    void two_entries_that_changed_places_are_both_named() {
        swapPlaces(4, 7);

        assertThat(kinds()).containsExactly(Kind.REORDERED, Kind.REORDERED);
        assertThat(read(audit::verify).findings())
            .extracting(AuditFinding::position)
            .containsExactly(place(4), place(7));
    }

    @Test
    void two_neighbours_that_changed_places_are_both_named() {
        swapPlaces(4, 5);

        assertThat(kinds()).containsExactly(Kind.REORDERED, Kind.REORDERED);
    }

    @Test
    void two_entries_that_changed_words_are_both_named() {
        owner(
            "UPDATE audit_entry e SET at = o.at, after = o.after FROM audit_entry o WHERE e.chain = o.chain AND e.chain = " +
                partnership.value() +
                " AND (e.position, o.position) IN ((%1$d, %2$d), (%2$d, %1$d))".formatted(place(4), place(7))
        );

        assertThat(kinds()).containsOnly(Kind.REORDERED).hasSize(2);
    }

    @Test
    void a_changed_head_is_found() {
        owner("UPDATE audit_chain SET hash = sha256(hash) WHERE chain = " + partnership.value());

        assertThat(only(Kind.HEAD_CHANGED).position()).isEqualTo(end.position());
    }

    @Test
    void a_head_moved_on_or_back_is_found() {
        owner("UPDATE audit_chain SET position = position + 2 WHERE chain = " + partnership.value());
        assertThat(kinds()).containsExactly(Kind.TAIL_CUT);
        owner("UPDATE audit_chain SET position = position - 5 WHERE chain = " + partnership.value());
        assertThat(kinds()).containsExactly(Kind.INSERTED);
    }

    @Test
    void a_chain_that_is_gone_altogether_is_found() {
        owner("DELETE FROM audit_entry WHERE chain = " + partnership.value());
        owner("DELETE FROM audit_chain WHERE chain = " + partnership.value());

        var verdicts = new AuditVerifier(repositories.database().ownerDataSource()).verify(Map.of(), (_, _) -> {});

        assertThat(
            verdicts
                .values()
                .stream()
                .flatMap(verdict -> verdict.findings().stream())
        )
            .extracting(AuditFinding::kind)
            .contains(Kind.HEAD_CHANGED);
    }

    @Test
    void what_is_written_after_a_tampering_does_not_hide_it() {
        owner("UPDATE audit_entry SET why = 'Another reason' WHERE " + at(9));
        write("2026-12-01", () -> observations.record(reported("2026-10", "60")));

        assertThat(only(Kind.CHANGED).position()).isEqualTo(place(9));
    }

    /** The nth of the nine entries of the history. */
    private long place(int number) {
        return end.position() - 9 + number;
    }

    private String at(int number) {
        return "chain = " + partnership.value() + " AND position = " + place(number);
    }

    private AuditFinding only(Kind kind) {
        var findings = read(audit::verify).findings();
        assertThat(findings).extracting(AuditFinding::kind).containsExactly(kind);
        return findings.getFirst();
    }

    private List<Kind> kinds() {
        return read(audit::verify).findings().stream().map(AuditFinding::kind).toList();
    }

    private void insert(long position) {
        owner(
            "INSERT INTO audit_entry (partnership_id, who, what, subject, why, position, hash) VALUES (" +
                partnership.value() +
                ", 'me', 'insert', 'forged', 'forged', " +
                position +
                ", sha256('forged'))"
        );
    }

    private void swapPlaces(int one, int other) {
        owner("UPDATE audit_entry SET position = 1000000 WHERE " + at(one));
        owner("UPDATE audit_entry SET position = " + place(one) + " WHERE " + at(other));
        owner(
            "UPDATE audit_entry SET position = " +
                place(other) +
                " WHERE position = 1000000 AND chain = " +
                partnership.value()
        );
    }

    private void issuePack(AuditMark mark) {
        write("2026-12-02", () ->
            repositories
                .sql()
                .execute(
                    "INSERT INTO pack (partnership_id, pack_id, month, audience, content, sha256, issued_by) VALUES (" +
                        partnership.value() +
                        ", 'p-1', '2026-11-01', 'PUBLIC', '{\"content\":{\"audit\":{\"hash\":\"" +
                        mark.hash() +
                        "\",\"position\":" +
                        mark.position() +
                        "}},\"format\":2}', repeat('0', 64), 'Independent chair')"
                )
        );
    }

    private void owner(String statement) {
        repositories.database().executeAsOwner(statement);
    }
}
