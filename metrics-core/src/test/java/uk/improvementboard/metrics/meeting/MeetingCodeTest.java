package uk.improvementboard.metrics.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MeetingCodeTest {

    @Test
    void a_meeting_is_named_by_its_day_and_a_further_one_by_its_number() {
        var day = LocalDate.of(2026, 10, 7);
        assertThat(MeetingCode.of(day).words()).isEqualTo("7 October 2026");
        assertThat(MeetingCode.of(day, 2).words()).isEqualTo("7 October 2026, meeting 2");
        assertThat(MeetingCode.read("2026-10-07-2")).contains(MeetingCode.of(day, 2));
    }

    @Test
    void other_words_name_no_meeting() {
        assertThat(MeetingCode.read("next Tuesday")).isEmpty();
        assertThatThrownBy(() -> new MeetingCode("2026-10-7")).hasMessageContaining("like 2026-11-04");
    }
}
