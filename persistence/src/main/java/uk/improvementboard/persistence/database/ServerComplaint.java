package uk.improvementboard.persistence.database;

import java.nio.file.Path;
import java.util.List;

/** The line in which PostgreSQL, or the program that starts it, says why it did not do what it was asked to do. */
record ServerComplaint(String line) {
    private static final List<String> MARKS = List.of("PANIC:", "FATAL:", "ERROR:", "error:", "could not", "unshare:");

    static ServerComplaint in(String output) {
        var lines = output
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
        for (var mark : MARKS) {
            var complaint = lines
                .stream()
                .filter(line -> line.contains(mark))
                .reduce((earlier, later) -> later);
            if (complaint.isPresent()) {
                return new ServerComplaint(complaint.get());
            }
        }
        return new ServerComplaint(lines.isEmpty() ? "no message" : lines.getLast());
    }

    DatabaseUnavailableException toException(Path cluster, Path log) {
        return new DatabaseUnavailableException(
            "The database in " + cluster + " does not start: " + line + ".",
            remedy(log)
        );
    }

    private String remedy(Path log) {
        if (line.contains("No space left")) {
            return "Free some space on its disk, or choose another folder with --data DIR.";
        }
        if (line.contains("unshare:")) {
            return "PostgreSQL does not run as root and this machine has no user namespaces: start the program as another user.";
        }
        if (line.contains("incompatible")) {
            return "Start it with the version of the program that wrote it, take a backup there and restore that here.";
        }
        if (line.contains("shared memory block")) {
            return "Processes of an earlier server are still at work: wait a moment, or end them, and start again.";
        }
        return "Its messages are in " + log + ".";
    }
}
