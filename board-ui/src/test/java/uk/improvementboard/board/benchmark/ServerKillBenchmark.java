package uk.improvementboard.board.benchmark;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.audit.AuditVerdict;
import uk.improvementboard.persistence.audit.AuditVerifier;
import uk.improvementboard.persistence.database.Database;
import uk.improvementboard.persistence.database.Database.Mode;
import uk.improvementboard.persistence.database.DatabaseSettings.Embedded;
import uk.improvementboard.persistence.imports.ImportToken;
import uk.improvementboard.persistence.imports.ImportTokenRepository;

/**
 * Kills {@code ./board run}, and in every other round PostgreSQL beneath it, with SIGKILL while other programs bring tables to its address;
 * then looks whether every import that was answered with "loaded" is there whole, no import is there in part, and the audit is
 * whole. Run its main with the folder of the project, an empty folder, a port and the number of rounds; it stands outside the test
 * run, and docs/reliability.md has its result.
 */
final class ServerKillBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(ServerKillBenchmark.class);
    private static final Random CHANCE = new Random();
    private static final String SLUG = "killed";
    private static final String TOKEN_ID = "0123456789abcdef";
    private static final String SECRET = "5".repeat(64);
    private static final int WRITERS = 2;
    private static final int MEASURES_EACH = 5;
    private static final int MONTHS = 12;
    /** Figures of one import. */
    private static final int FIGURES = MEASURES_EACH * MONTHS;

    private final Path home;
    private final Path folder;
    private final int port;
    /** The latest value of each writer that was acknowledged. */
    private final Map<Integer, Integer> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger imports = new AtomicInteger();
    private final int[] values = new int[WRITERS];

    private ServerKillBenchmark(Path home, Path folder, int port) {
        this.home = home;
        this.folder = folder;
        this.port = port;
    }

    public static void main(String... arguments) throws Exception {
        var benchmark = new ServerKillBenchmark(
            Path.of(arguments[0]).toAbsolutePath(),
            Path.of(arguments[1]).toAbsolutePath(),
            Integer.parseInt(arguments[2])
        );
        benchmark.found();
        var rounds = Integer.parseInt(arguments[3]);
        for (int round = 1; round <= rounds; round++) {
            benchmark.round(round);
        }
        LOG.warn(
            "{} kills, {} acknowledged imports: none lost, none in part, the audit whole",
            rounds,
            benchmark.imports
        );
        System.exit(0);
    }

    private void found() throws Exception {
        Files.createDirectories(folder);
        var database = Database.open(new Embedded(data()), Mode.ALONE, _ -> {});
        try (var application = BenchmarkBoard.start(database)) {
            var partnership = BenchmarkBoard.found(application, SLUG, WRITERS * MEASURES_EACH);
            var digest = MessageDigest.getInstance("SHA-256").digest(SECRET.getBytes(StandardCharsets.UTF_8));
            var token = new ImportToken(
                TOKEN_ID,
                BenchmarkBoard.COUNCIL,
                "Benchmark",
                HexFormat.of().formatHex(digest),
                LocalDate.now().plusDays(2),
                false
            );
            application
                .getBean(PartnershipTransactions.class)
                .write(partnership, Change.on(LocalDate.of(2024, 1, 2), "benchmark", "Token made"), () ->
                    application.getBean(ImportTokenRepository.class).save(token)
                );
        }
    }

    private void round(int round) throws Exception {
        var before = imports.get();
        var began = System.nanoTime();
        try (var server = KilledServer.start(home, data(), port, folder.resolve("board.log"))) {
            var started = System.nanoTime();
            var writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> Thread.ofVirtual().start(() -> write(server, writer)))
                .toList();
            for (int waited = 0; imports.get() == before && waited < 600; waited++) {
                Thread.sleep(50);
            }
            Thread.sleep(CHANCE.nextInt(1500));
            if (round % 2 == 0) {
                server.killDatabase();
            }
            server.close();
            for (var writer : writers) {
                writer.join();
            }
            check(round);
            LOG.warn(
                "Round {}: up after {} s, {} imports acknowledged",
                round,
                (started - began) / 1_000_000_000,
                imports.get() - before
            );
        }
        if (imports.get() == before) {
            throw new IllegalStateException("Round " + round + " acknowledged nothing, so it shows nothing");
        }
    }

    private void write(KilledServer server, int writer) {
        try {
            while (
                server.taken(
                    table(writer, ++values[writer]),
                    "writer-" + writer + ".csv",
                    SLUG,
                    "ib_" + TOKEN_ID + "_" + SECRET
                )
            ) {
                acknowledged.put(writer, values[writer]);
                imports.incrementAndGet();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A year of each of the writer's measures; every value tells which import brought it. */
    private static String table(int writer, int value) {
        var table = new StringBuilder("Measure,Period,Value\n");
        for (int measure = 1; measure <= MEASURES_EACH; measure++) {
            for (int month = 0; month < MONTHS; month++) {
                table
                    .append("measure-")
                    .append(writer * MEASURES_EACH + measure)
                    .append(',')
                    .append(YearMonth.of(2023, 1).plusMonths(month))
                    .append(',')
                    .append(BigDecimal.valueOf(value, 2))
                    .append('\n');
            }
        }
        return table.toString();
    }

    private void check(int round) throws SQLException {
        try (var database = Database.open(new Embedded(data()), Mode.ALONE, _ -> {})) {
            var parts = query(
                database,
                "SELECT import_number || ': ' || count(*) FROM observation GROUP BY import_number HAVING count(*) <> " +
                    FIGURES
            );
            require(parts.isEmpty(), round, "in part: " + parts);
            var unequal = query(
                database,
                "SELECT number::text FROM import_batch WHERE state = 'LOADED' AND number NOT IN (SELECT import_number FROM observation)"
            );
            require(unequal.isEmpty(), round, "said to be loaded without figures: " + unequal);
            acknowledged.forEach((writer, value) ->
                require(reaches(database, writer, value), round, writer + " lost " + value)
            );
            var verdicts = new AuditVerifier(database.ownerDataSource()).verify(Map.of(), (_, _) -> {});
            require(verdicts.values().stream().allMatch(AuditVerdict::whole), round, "audit: " + verdicts);
        }
    }

    /** Whether all present figures of a writer are those of one import, the acknowledged one or one whose answer the kill cut off. */
    private static boolean reaches(Database database, int writer, int value) {
        try {
            var present = query(
                database,
                "SELECT DISTINCT (value * 100)::integer::text FROM observation WHERE known_to = 'infinity' AND " +
                    "substr(measure_code, 9)::integer BETWEEN " +
                    (writer * MEASURES_EACH + 1) +
                    " AND " +
                    (writer + 1) * MEASURES_EACH
            );
            return present.size() == 1 && Integer.parseInt(present.getFirst()) >= value;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void require(boolean right, int round, String words) {
        if (!right) {
            throw new IllegalStateException("Round " + round + ", " + words);
        }
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

    private Path data() {
        return folder.resolve("data");
    }
}
