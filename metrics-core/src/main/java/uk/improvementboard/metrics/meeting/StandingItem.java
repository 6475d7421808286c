package uk.improvementboard.metrics.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands on every agenda, in this order. */
enum StandingItem {
    LIVED_EXPERIENCE("What families and young people say"),
    CARRIED_FORWARD("Challenges and actions carried forward"),
    PROMISES("Promises and questions"),
    RISKS("Risks"),
    FORWARD_PLAN("Forward plan and any other business");

    private final String words;

    StandingItem(String words) {
        this.words = words;
    }

    static List<AgendaItem> all() {
        return Arrays.stream(values())
            .map(it -> {
                var key = "standing-" + it.name().toLowerCase(Locale.ROOT).replace('_', '-');
                return new AgendaItem(key, AgendaRule.STANDING, it.words, "", Optional.empty());
            })
            .toList();
    }
}
