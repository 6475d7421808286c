package uk.improvementboard.board.schedule;

import java.util.List;

/**
 * For whom things happen by themselves. Nothing does where nothing is set.
 *
 * @param partnerships short names of those whose packs are issued by their calendar
 * @param address of this server as members reach it, for links in letters; empty where no letters are sent
 * @param from the address that letters come from; empty where no letters are sent
 */
record ScheduleSettings(List<String> partnerships, String address, String from) {
    /** Takes blanks off, and the stroke at the end of the address. */
    ScheduleSettings {
        partnerships = partnerships
            .stream()
            .map(String::strip)
            .filter(slug -> !slug.isEmpty())
            .toList();
        address = address.strip().replaceAll("/+$", "");
        from = from.strip();
    }

    boolean on() {
        return !partnerships.isEmpty();
    }

    boolean on(String slug) {
        return partnerships.contains(slug);
    }
}
