package uk.improvementboard.board.cli;

import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.pack.AuditMark;
import uk.improvementboard.persistence.audit.AuditFinding;
import uk.improvementboard.persistence.audit.AuditVerdict;
import uk.improvementboard.persistence.audit.AuditVerifier;
import uk.improvementboard.persistence.database.Database;

/** Follows every chain of the audit and says where one is broken. */
@Command(
    name = "verify-audit",
    mixinStandardHelpOptions = true,
    description = {
        "Computes every entry of the audit anew and says which was changed, taken out, put in, moved or cut off.",
        "Prints for each partnership how many entries there are and the hash of the last: note them outside.",
        "Works beside a running server. Exit codes: 0 whole, 1 a finding, 2 bad use.",
    }
)
final class VerifyAuditCommand implements Callable<Integer> {

    /** Findings printed for one chain; the number of all is printed too. */
    private static final int SHOWN = 20;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
        "d MMMM yyyy 'at' HH:mm:ss",
        Locale.UK
    ).withZone(BoardTime.ZONE);

    @Option(
        names = "--mark",
        paramLabel = "P:N:HASH",
        description = "What was noted before: partnership, number of entries, hash or its first 8 or more digits. May be repeated."
    )
    private List<String> marks = new ArrayList<>();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var noted = noted();
        var err = spec.commandLine().getErr();
        Map<String, AuditVerdict> verdicts;
        try (var opened = database.open(Database.Mode.BESIDE, _ -> {})) {
            verdicts = new AuditVerifier(opened.ownerDataSource()).verify(noted, (chain, read) -> {
                if (System.console() != null) {
                    err.println(chain + ": " + read + " entries read");
                    err.flush();
                }
            });
        }
        noted
            .keySet()
            .stream()
            .filter(name -> !verdicts.containsKey(name))
            .findFirst()
            .ifPresent(name -> {
                throw CommandFailedException.badUse(
                    "There is no audit of \"" +
                        name +
                        "\" here; there are: " +
                        String.join(", ", verdicts.keySet()) +
                        "."
                );
            });
        var out = spec.commandLine().getOut();
        verdicts.forEach((name, verdict) -> print(out, name, verdict));
        out.flush();
        return verdicts.values().stream().allMatch(AuditVerdict::whole) ? 0 : 1;
    }

    private static void print(PrintWriter out, String name, AuditVerdict verdict) {
        var end = verdict.end();
        out.println(
            name +
                ": " +
                (verdict.whole() ? "whole" : "BROKEN") +
                ", " +
                verdict.entries() +
                " entries, the last " +
                end.position() +
                ":" +
                end.hash()
        );
        verdict
            .findings()
            .stream()
            .limit(SHOWN)
            .forEach(finding -> out.println("  " + words(finding)));
        if (verdict.findings().size() > SHOWN) {
            out.println("  and " + (verdict.findings().size() - SHOWN) + " findings more");
        }
    }

    private static String words(AuditFinding finding) {
        return (
            "Entry " +
            finding.position() +
            finding
                .at()
                .map(at -> " of " + MOMENT.format(at))
                .orElse("") +
            finding
                .subject()
                .map(subject -> " on " + subject)
                .orElse("") +
            " " +
            finding.words() +
            "."
        );
    }

    private Map<String, List<AuditMark>> noted() {
        var noted = new HashMap<String, List<AuditMark>>();
        for (var text : marks) {
            var parts = text.split(":", -1);
            try {
                if (parts.length != 3) {
                    throw new IllegalArgumentException("three parts are needed");
                }
                noted
                    .computeIfAbsent(parts[0], _ -> new ArrayList<>())
                    .add(new AuditMark(Long.parseLong(parts[1]), parts[2]));
            } catch (IllegalArgumentException unreadable) {
                throw CommandFailedException.badUse(
                    "The mark \"" +
                        text +
                        "\" is not of the form hertfordshire:1234:0123456789abcdef, as this command prints it."
                );
            }
        }
        return noted;
    }
}
