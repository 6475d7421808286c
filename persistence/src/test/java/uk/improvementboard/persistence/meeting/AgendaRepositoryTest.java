package uk.improvementboard.persistence.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.persistence.Sample.asAt;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.meeting.AgendaItem;
import uk.improvementboard.metrics.meeting.AgendaRule;
import uk.improvementboard.metrics.meeting.KeptAgenda;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.persistence.RepositoryTest;
import uk.improvementboard.persistence.Sample;

class AgendaRepositoryTest extends RepositoryTest {

    private static final MeetingCode MEETING = new MeetingCode("2026-03-04");
    private static final KeptAgenda FIRST = KeptAgenda.first(List.of(item("slipped-area-1"), item("standing-risks")));

    private final AgendaRepository agendas = repositories.get(AgendaRepository.class);

    private static AgendaItem item(String key) {
        return new AgendaItem(
            key,
            AgendaRule.SLIPPED,
            "Title of " + key,
            "Why",
            Optional.of(BoardSubject.section(new SectionCode("area-1")))
        );
    }

    @Test
    void an_agenda_comes_back_in_its_order_with_its_marks_and_an_earlier_day_has_the_earlier_one() {
        write("2026-03-01", () -> agendas.save(MEETING, FIRST, asAt("2026-03-01")));
        var later = FIRST.moved("standing-risks", 0).marked("slipped-area-1", KeptAgenda.Mark.DONE, "A date is set");
        assertThat(write("2026-03-02", () -> agendas.save(MEETING, later, asAt("2026-03-02")))).isTrue();
        assertThat(write("2026-03-03", () -> agendas.save(MEETING, later, asAt("2026-03-03")))).isFalse();

        assertThat(read(() -> agendas.find(MEETING, asAt("2026-03-01")))).contains(FIRST);
        assertThat(read(() -> agendas.find(MEETING, asAt("2026-03-02")))).contains(later);
        assertThat(read(() -> agendas.find(new MeetingCode("2026-04-01"), asAt("2026-03-02")))).isEmpty();
    }

    @Test
    void an_item_taken_off_is_gone_may_come_back_and_another_partnership_sees_none() {
        write("2026-03-01", () -> agendas.save(MEETING, FIRST, asAt("2026-03-01")));
        var without = KeptAgenda.first(List.of(item("standing-risks")));
        write("2026-03-02", () -> agendas.save(MEETING, without, asAt("2026-03-02")));
        assertThat(read(() -> agendas.find(MEETING, asAt("2026-03-02")))).contains(without);
        write("2026-03-03", () ->
            agendas.save(MEETING, without.with(item("slipped-area-1"), HandlingClass.PARTNERS), asAt("2026-03-03"))
        );
        assertThat(
            read(() -> agendas.find(MEETING, asAt("2026-03-03")))
                .orElseThrow()
                .items()
        ).hasSize(2);

        var other = Sample.partnership(repositories, "agenda-other");
        assertThat(repositories.transactions().read(other, () -> agendas.find(MEETING, asAt("2026-12-31")))).isEmpty();
    }
}
