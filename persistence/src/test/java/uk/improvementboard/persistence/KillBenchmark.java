package uk.improvementboard.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.improvementboard.persistence.audit.AuditVerdict;
import uk.improvementboard.persistence.audit.AuditVerifier;
import uk.improvementboard.persistence.database.Database;
import uk.improvementboard.persistence.database.Database.Mode;
import uk.improvementboard.persistence.database.DatabaseSettings.Embedded;

/**
 * Kills the program, and in every other round PostgreSQL, with SIGKILL in the middle of imports, saves, submissions and
 * signatures; starts again and looks whether everything acknowledged is there, nothing is half done, and the audit is whole. Not
 * part of the normal run; run
 * {@code ./board test -pl persistence -am -Dtest=KillBenchmark -Dkills=50 -Dsurefire.failIfNoSpecifiedTests=false}.
 * docs/reliability.md has its result.
 */
class KillBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(KillBenchmark.class);
    private static final Random CHANCE = new Random();

    private static final String OWN = "area_code = 'X00000001' AND period_start = ";
    /** What a submission writes, each by its number. */
    private static final String PARTS =
        "SELECT value_typed AS n FROM return_entry WHERE stage = 'SUBMITTED' UNION ALL " +
        "SELECT words FROM sign_off WHERE step = 'SUBMITTED' UNION ALL " +
        "SELECT value::text FROM observation WHERE " +
        OWN +
        "'2026-03-01'";

    @TempDir
    private Path temporary;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private Path folder = Path.of("");
    private int appKills;
    private int serverKills;

    @Test
    void nothing_acknowledged_is_lost_and_nothing_half_done_is_seen() throws Exception {
        folder = temporary.resolve("data");
        int rounds = Integer.getInteger("kills", 50);
        for (int round = 1; round <= rounds; round++) {
            round(round);
        }
        LOG.warn(
            "{} kills of the program, {} of PostgreSQL: {} acknowledged writes, none lost, nothing half done, the audit whole",
            appKills,
            serverKills,
            acknowledged.size()
        );
    }

    private void round(int round) throws Exception {
        var writer = start(round);
        var reader = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8));
        var first = reader.readLine();
        if (first == null) {
            throw new IllegalStateException("The writer did not start: " + Files.readString(errors()));
        }
        var read = Thread.ofVirtual().start(() -> reader.lines().forEach(acknowledged::add));
        awaitFirst(acknowledged.size());
        Thread.sleep(CHANCE.nextInt(3000));
        if (round % 2 == 0) {
            killServer();
            serverKills++;
        } else {
            appKills++;
        }
        writer.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
        read.join();
        check(round);
    }

    /** Waits, for a while, until this round has written something. */
    private void awaitFirst(int before) throws InterruptedException {
        for (int waited = 0; acknowledged.size() == before && waited < 200; waited++) {
            Thread.sleep(50);
        }
    }

    private Process start(int round) throws IOException {
        return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            KillWriter.class.getName(),
            folder.toString(),
            Integer.toString(round)
        )
            .redirectError(errors().toFile())
            .start();
    }

    private Path errors() {
        return folder.resolveSibling("writer.err");
    }

    /** The postmaster; its children see that it is gone and end. */
    private void killServer() throws IOException {
        try (var files = Files.find(folder, 3, (path, _) -> path.endsWith("postmaster.pid"))) {
            var mark = files.findFirst().orElseThrow();
            long number = Long.parseLong(Files.readAllLines(mark).getFirst().strip());
            ProcessHandle.of(number).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private void check(int round) throws SQLException {
        try (var database = Database.open(new Embedded(folder), Mode.ALONE, _ -> {})) {
            var present = present(database);
            var lost = acknowledged
                .stream()
                .filter(write -> !present.contains(write))
                .toList();
            require(lost.isEmpty(), round, "lost: " + lost);
            require(halfDone(database).isEmpty(), round, "half done: " + halfDone(database));
            var verdicts = new AuditVerifier(database.ownerDataSource()).verify(Map.of(), (_, _) -> {});
            require(verdicts.values().stream().allMatch(AuditVerdict::whole), round, "audit: " + verdicts);
            LOG.warn("Round {}: {} acknowledged, {} present, audit whole", round, acknowledged.size(), present.size());
        }
    }

    private static void require(boolean right, int round, String words) {
        if (!right) {
            throw new IllegalStateException("Round " + round + ", " + words);
        }
    }

    private static Set<String> present(Database database) throws SQLException {
        var present = new HashSet<String>();
        present.addAll(
            query(
                database,
                "SELECT 'import ' || substr(area_code, 2) FROM observation WHERE area_code LIKE 'K%' GROUP BY area_code"
            )
        );
        present.addAll(query(database, "SELECT 'save ' || value FROM observation WHERE " + OWN + "'2026-01-01'"));
        present.addAll(query(database, "SELECT 'enter ' || value_typed FROM return_entry WHERE stage = 'DRAFT'"));
        present.addAll(query(database, "SELECT 'submit ' || words FROM sign_off WHERE step = 'SUBMITTED'"));
        present.addAll(query(database, "SELECT 'sign ' || words FROM sign_off WHERE step = 'SIGNED'"));
        present.addAll(query(database, "SELECT 'accept ' || action_number FROM evidence"));
        return present;
    }

    /**
     * Imports with fewer rows than they have, evidence without its deliverable or its action, submissions without entry, figure
     * or step, and signatures of a figure that is not there.
     */
    private static List<String> halfDone(Database database) throws SQLException {
        var half = new ArrayList<String>();
        half.addAll(
            query(
                database,
                "SELECT area_code || ': ' || count(*) FROM observation WHERE area_code LIKE 'K%' GROUP BY area_code HAVING count(*) <> " +
                    KillWriter.ROWS
            )
        );
        half.addAll(
            query(
                database,
                "SELECT action_number FROM action_version WHERE action_number NOT IN (SELECT action_number FROM evidence) OR " +
                    "action_number NOT IN (SELECT action_number FROM action_milestone)"
            )
        );
        half.addAll(
            query(database, "SELECT n || ' ' || count(*) FROM (" + PARTS + ") part GROUP BY n HAVING count(*) <> 3")
        );
        half.addAll(
            query(
                database,
                "SELECT 'signed ' || words FROM sign_off WHERE observation_version NOT IN (SELECT version FROM observation WHERE " +
                    OWN +
                    "'2026-03-01')"
            )
        );
        return half;
    }

    private static List<String> query(Database database, String sql) throws SQLException {
        var answers = new ArrayList<String>();
        try (
            var connection = database.ownerDataSource().getConnection();
            var statement = connection.createStatement();
            var rows = statement.executeQuery(sql)
        ) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
