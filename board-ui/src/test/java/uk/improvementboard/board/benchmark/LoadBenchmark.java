package uk.improvementboard.board.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Many members with the board open at once, each following a link every ten seconds, against a board that runs already. It speaks
 * as the browser does: logs in with the form, opens the landing page, sends what a followed link sends; each log-in follows the
 * pages that everybody reads and those of its own role. Run it with nothing else:
 * {@code java board-ui/src/test/java/uk/improvementboard/board/benchmark/LoadBenchmark.java http://localhost:8080 200 120 PID}
 * (address, sessions, seconds, and the process of the board when the memory of a session is wanted, which {@code jcmd} asks it for).
 * It follows links for a minute, says how that went, and then measures.
 */
public final class LoadBenchmark {

    private static final PrintStream OUT = new PrintStream(
        new FileOutputStream(FileDescriptor.out),
        true,
        StandardCharsets.UTF_8
    );
    private static final List<String> LOG_INS = List.of("chair", "icb", "council", "office", "adviser", "forum");
    /** What everybody opens who reads the board. */
    private static final List<String> PAGES = List.of(
        "measures",
        "measures/ehc-plans-within-20-weeks",
        "plan",
        "board",
        "promises",
        "questions",
        "packs",
        "questions-to-ask"
    );
    /** What only some open, and what weighs most for them. A page that is not open to a log-in would answer fast and say nothing. */
    private static final Map<String, List<String>> OWN_PAGES = Map.of(
        "icb",
        List.of("mine"),
        "council",
        List.of("mine"),
        "office",
        List.of("data-due"),
        "adviser",
        List.of("areas")
    );
    private static final Duration BETWEEN = Duration.ofSeconds(10);
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");
    private static final Pattern CLIENT = Pattern.compile("\"clientId\":(\\d+)");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern WINDOW = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"");

    private LoadBenchmark() {}

    /** @param arguments address, sessions, seconds, and optionally the process of the board */
    public static void main(String[] arguments) throws Exception {
        var base = arguments[0];
        var sessions = Integer.parseInt(arguments[1]);
        var seconds = Integer.parseInt(arguments[2]);
        var process = arguments.length > 3 ? arguments[3] : "";
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            new Member(client, base, 0).arrive();
            var before = process.isEmpty() ? 0 : live(process);
            var members = new Member[sessions];
            for (var number = 0; number < sessions; number++) {
                members[number] = new Member(client, base, number);
                members[number].arrive();
            }
            if (!process.isEmpty()) {
                var each = (live(process) - before) / (double) sessions / (1 << 20);
                say("memory of an open session: %.2f MiB (%d sessions, each with its landing page)", each, sessions);
            }
            // A board that was just started compiles what it runs often; the first minute says how that goes, not how it serves.
            say("warming up for %d s", WARM_UP.toSeconds());
            follow(members, (int) WARM_UP.toSeconds());
            follow(members, seconds);
        }
    }

    private static void follow(Member[] members, int seconds) throws InterruptedException {
        var times = new ConcurrentLinkedQueue<Double>();
        var faults = new AtomicInteger();
        var end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var member : members) {
                threads.submit(() -> {
                    Thread.sleep(new Random(member.number).nextLong(BETWEEN.toMillis()));
                    for (var click = 0; System.nanoTime() < end; click++) {
                        var start = System.nanoTime();
                        try {
                            member.follow("exampleshire/" + member.page(click), "link");
                        } catch (IOException | IllegalStateException fault) {
                            faults.incrementAndGet();
                            say("%s", fault.getMessage());
                        }
                        var took = System.nanoTime() - start;
                        times.add(took / 1e6);
                        Thread.sleep(Math.max(0, BETWEEN.minusNanos(took).toMillis()));
                    }
                    return null;
                });
            }
        }
        var sorted = times
            .stream()
            .mapToDouble(it -> it)
            .sorted()
            .toArray();
        say(
            "%d sessions, %d links followed in %d s: median %.0f ms, 95%% within %.0f ms, longest %.0f ms, %d faults",
            members.length,
            sorted.length,
            seconds,
            sorted[sorted.length / 2],
            sorted[(int) (sorted.length * 0.95)],
            Arrays.stream(sorted).max().orElse(0),
            faults.get()
        );
    }

    /** {@return bytes of what the board still holds after a full collection} */
    private static long live(String process) throws IOException, InterruptedException {
        var jcmd = System.getProperty("java.home") + "/bin/jcmd";
        var asked = new ProcessBuilder(jcmd, process, "GC.class_histogram").redirectErrorStream(true).start();
        var lines = asked.inputReader().lines().toList();
        asked.waitFor();
        return Long.parseLong(lines.getLast().trim().split("\\s+")[2]);
    }

    private static void say(String words, Object... values) {
        OUT.println(String.format(Locale.UK, words, values));
    }

    /** One browser with one window. */
    private static final class Member {

        private final HttpClient client;
        private final String base;
        private final int number;
        private String cookie = "";
        private String key = "";
        private String window = "";
        private String sync = "0";
        private int message;

        Member(HttpClient client, String base, int number) {
            this.client = client;
            this.base = base;
            this.number = number;
        }

        /** {@return where it goes with a click: each of its pages in turn, not all members to the same at once} */
        String page(int click) {
            var pages = Stream.concat(PAGES.stream(), OWN_PAGES.getOrDefault(logIn(), List.of()).stream()).toList();
            return pages.get((number + click) % pages.size());
        }

        private String logIn() {
            return LOG_INS.get(number % LOG_INS.size());
        }

        void arrive() throws IOException, InterruptedException {
            var form = get("/login");
            var username = logIn();
            var body = "_csrf=%s&username=%s&password=demonstration".formatted(
                URLEncoder.encode(found(FORM_TOKEN, form.body()), StandardCharsets.UTF_8),
                username
            );
            var answer = send(
                request("/login")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
            );
            if (answer.headers().firstValue("Location").orElse("").contains("error")) {
                throw new IllegalStateException(username + " was not let in");
            }
            var begun = get("/?v-r=init&location=&query=").body();
            key = found(KEY, begun);
            window = found(WINDOW, begun);
            follow("/", "");
        }

        void follow(String route, String trigger) throws IOException, InterruptedException {
            var body = """
            {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
            "appShellTitle":"","historyState":{"idx":0},"trigger":"%s"}}],"syncId":%s,"clientId":%d}""".formatted(
                key,
                route,
                trigger,
                sync,
                message
            );
            var answer = send(
                request("/?v-r=uidl&v-uiId=" + window)
                    .header("Content-Type", "application/json; charset=UTF-8")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
            );
            if (answer.statusCode() != 200 || !answer.body().contains("\"changes\"")) {
                throw new IllegalStateException(
                    "%s answered %d %.120s".formatted(route, answer.statusCode(), answer.body())
                );
            }
            sync = found(SYNC, answer.body());
            message = Integer.parseInt(found(CLIENT, answer.body()));
        }

        private HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return send(request(path).GET());
        }

        private HttpRequest.Builder request(String path) {
            var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
            return cookie.isEmpty() ? request : request.header("Cookie", cookie);
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer
                .headers()
                .allValues("Set-Cookie")
                .stream()
                .filter(it -> it.startsWith("JSESSIONID="))
                .forEach(it -> cookie = it.split(";")[0]);
            return answer;
        }

        private static String found(Pattern pattern, String text) {
            var matcher = pattern.matcher(text);
            if (!matcher.find()) {
                throw new IllegalStateException(
                    "No " + pattern + " in the answer: " + text.substring(0, Math.min(200, text.length()))
                );
            }
            return matcher.group(1);
        }
    }
}
