package uk.improvementboard.board.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.improvementboard.board.freeze.FreezeService;
import uk.improvementboard.board.imports.TokenService;
import uk.improvementboard.board.pack.PackForm;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardRoutes;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.board.testing.ChairWaives;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.board.testing.TokenCaller;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.plan.Evidence;
import uk.improvementboard.persistence.AsAt;

/**
 * FEATURE UNDER TEST: whoever visits every page and takes every file of a partnership finds nothing above their handling class, and
 * without a role in it nothing at all. Pages and files come from the program's own registries, so a new one is visited too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeakTest extends BoardTest {

    private static final YearMonth PACK_MONTH = YearMonth.from(TestClock.TODAY);
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}|:\\w+");

    /** Marks that only a form shows while it is written in. */
    private static final String DRAFT = "draft";

    private boolean founded;
    private final Map<HandlingClass, String> packs = new TreeMap<>();
    private final List<String> files = new ArrayList<>();

    @BeforeEach
    void found_the_marked_partnership() {
        if (founded) {
            return;
        }
        MarkedPartnership.found(beans());
        logInAs("marked-chair");
        var id = bean(BoardPlaces.class).named(MarkedPartnership.SLUG).id();
        ChairWaives.everything(bean(FreezeService.class), id, PACK_MONTH);
        for (var handling : HandlingClass.values()) {
            var pack = bean(PackService.class).issue(id, PACK_MONTH, handling);
            packs.put(handling, pack.content().packId());
        }
        bean(BoardReadingService.class)
            .read(id, new AsAt(TestClock.TODAY))
            .plan()
            .plan()
            .actions()
            .stream()
            .flatMap(action -> action.milestones().stream())
            .flatMap(milestone -> milestone.evidence().stream())
            .map(Evidence::file)
            .forEach(file -> files.add(file.orElseThrow().id()));
        founded = true;
        logOut();
    }

    @ParameterizedTest
    @CsvSource({ "marked-forum,PARTNERS", "marked-admin,PUBLIC", "'',PUBLIC" })
    void a_visitor_finds_nothing_above_their_class(String username, HandlingClass audience) throws IOException {
        var found = visit(username, MarkedPartnership.SLUG);
        assertThat(above(found, audience)).isEmpty();
    }

    @Test
    void the_board_finds_every_mark_so_none_is_missed_where_it_must_not_be() throws IOException {
        var everything = new ArrayList<String>(visit("marked-chair", MarkedPartnership.SLUG).values());
        everything.addAll(visit("marked-office", MarkedPartnership.SLUG).values());
        assertThat(Mark.all().filter(it -> !it.what().equals(DRAFT)))
            .isNotEmpty()
            .allSatisfy(it -> assertThat(everything).as(it.word()).anyMatch(it::in));
    }

    /** Of the board's own papers nothing is above these readers; what somebody still writes is nobody's paper. */
    @ParameterizedTest
    @ValueSource(strings = { "marked-adviser", "marked-icb" })
    void who_does_not_answer_for_a_measure_reads_everything_on_record_of_it_and_no_draft(String username)
        throws IOException {
        var found = visit(username, MarkedPartnership.SLUG).values();
        assertThat(audiences().map(it -> new Mark("figure", it))).allSatisfy(it -> assertThat(found).anyMatch(it::in));
        assertThat(audiences().map(it -> new Mark("commentary", it))).allSatisfy(it ->
            assertThat(found).anyMatch(it::in)
        );
        assertThat(audiences().map(it -> new Mark(DRAFT, it))).allSatisfy(it -> assertThat(found).noneMatch(it::in));
    }

    @Test
    void the_executive_who_answers_for_the_measures_finds_the_papers_of_every_class() throws IOException {
        var found = visit("marked-council", MarkedPartnership.SLUG);
        assertThat(above(found, HandlingClass.BOARD_ONLY)).isEmpty();
        assertThat(audiences().map(it -> new Mark("evidence", it))).allSatisfy(it ->
            assertThat(found.values()).anyMatch(it::in)
        );
    }

    @Test
    void the_search_bites_where_the_forum_is_taken_for_the_public() throws IOException {
        var found = visit("marked-forum", MarkedPartnership.SLUG);
        assertThat(above(found, HandlingClass.PUBLIC))
            .anyMatch(it -> it.contains("commentary"))
            .anyMatch(it -> it.contains("7001"));
    }

    @ParameterizedTest
    @CsvSource({
        "chair,markedshire",
        "admin,markedshire",
        "adviser,markedshire",
        "council,markedshire",
        "icb,markedshire",
        "marked-chair,exampleshire",
        "marked-council,exampleshire",
        "marked-adviser,hertfordshire",
        "marked-admin,hertfordshire",
    })
    void without_a_role_in_a_partnership_nothing_of_it_is_found(String username, String slug) throws IOException {
        var name = slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1);
        visit(username, slug).forEach((address, text) -> {
            if (address.startsWith(slug + "/")) {
                assertThat(text)
                    .as(address)
                    .doesNotContain(name + " ");
                assertThat(above(Map.of(address, text), HandlingClass.PUBLIC)).isEmpty();
            }
        });
    }

    @Test
    void without_logging_in_there_is_the_published_page_and_no_file() throws IOException {
        var found = visit("", MarkedPartnership.SLUG);
        assertThat(found.get("public/" + MarkedPartnership.SLUG)).contains(packs.get(HandlingClass.PUBLIC));
        logOut();
        downloads(MarkedPartnership.SLUG).forEach(address ->
            assertThat(get(address).getStatus()).as(address).isNotEqualTo(200)
        );
    }

    @Test
    void the_search_finds_what_was_minuted_and_challenged_for_those_who_may_read_it() {
        logInAs("marked-chair");
        for (var what : List.of("minuted", "challenge", "answer")) {
            var board = new Mark(what, HandlingClass.BOARD_ONLY);
            open(MarkedPartnership.SLUG + "/search?q=zq" + what);
            assertThat(squeezed()).contains(board.word());
        }
    }

    @Test
    void a_token_is_told_the_figures_of_its_own_organisation_and_of_no_other() throws Exception {
        var other = answerTo("icb");
        assertThat(other).contains("belongs to");
        assertThat(Mark.all().filter(it -> it.in(other))).isEmpty();
        var own = answerTo("council");
        assertThat(audiences().map(it -> new Mark("figure", it)))
            .as("whose figures they are")
            .allMatch(it -> it.in(own));
    }

    /** {@return what a system of an organisation is answered that claims to restate every figure} */
    private String answerTo(String organisation) {
        logInAs("marked-office");
        var made = (TokenService.Made.Token) bean(TokenService.class).make(
            bean(BoardPlaces.class).named(MarkedPartnership.SLUG).id(),
            new OrganisationCode(organisation),
            "Onlooker",
            TestClock.TODAY
        );
        var table = audiences()
            .map(it -> MarkedPartnership.measureOf(it) + "," + MarkedPartnership.MONTH + ",1")
            .collect(Collectors.joining("\n", "Measure,Period,Value\n", "\n"));
        try {
            return new TokenCaller(beans())
                .send(made.text(), MarkedPartnership.SLUG, "?dry-run=true", table, "text/csv")
                .getContentAsString();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<String> above(Map<String, String> found, HandlingClass audience) {
        var leaks = new ArrayList<String>();
        found.forEach((address, text) ->
            Mark.all()
                .filter(it -> !it.handling().visibleTo(audience) && it.in(text))
                .forEach(it -> leaks.add(address + ": " + it.word()))
        );
        return leaks;
    }

    /** Everything that a visitor is sent, by address. */
    private Map<String, String> visit(String username, String slug) throws IOException {
        var found = new LinkedHashMap<String, String>();
        for (var address : pages(slug)) {
            enter(username);
            open(address);
            // What was looked for is marked off from the rest of its word, which is one word all the same.
            var squeezed = address.contains("/search?") ? squeezed() : "";
            found.put(address, sent() + " " + text() + " " + squeezed);
        }
        for (var address : downloads(slug)) {
            enter(username);
            var answer = get(address);
            found.put(address, readable(address, answer.getStatus() == 200, answer.getContentAsByteArray()));
        }
        for (var address : addresses("/public/{partnership}", slug)) {
            enter(username);
            var answer = get(address);
            found.put(address, readable(address, answer.getStatus() == 200, answer.getContentAsByteArray()));
        }
        return found;
    }

    private String squeezed() {
        return elements("main").isEmpty() ? "" : main().replaceAll("\\s+", "");
    }

    private void enter(String username) {
        if (username.isEmpty()) {
            logOut();
        } else {
            logInAs(username);
        }
    }

    /** The words of a file: of a pack also those inside archives and attachments. */
    private static String readable(String address, boolean given, byte[] bytes) throws IOException {
        var pdf = given && address.contains("/packs/") && address.replaceFirst("\\?.*", "").endsWith(".pdf");
        return pdf ? printed(bytes) : plain(bytes, 2);
    }

    /** What a file holds, of an archive or office file what its parts hold. */
    private static String plain(byte[] bytes, int depth) throws IOException {
        var text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        if (depth > 0 && bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (var parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                while (parts.getNextEntry() != null) {
                    text.append(' ').append(plain(parts.readAllBytes(), depth - 1));
                }
            }
        }
        return text.toString();
    }

    private static String printed(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            // A mark that is broken across lines is one word all the same.
            var words = new StringBuilder(new PDFTextStripper().getText(document).replaceAll("\\s+", ""));
            var attached = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
            if (attached != null) {
                for (var file : attached.getNames().values()) {
                    words.append(plain(file.getEmbeddedFile().toByteArray(), 2));
                }
            }
            return words.toString();
        }
    }

    private List<String> pages(String slug) {
        var templates = BoardRoutes.views()
            .stream()
            .map(view -> view.getAnnotation(Route.class).value())
            .collect(Collectors.toCollection(TreeSet::new));
        return templates
            .stream()
            .flatMap(template -> filled(template, slug))
            .toList();
    }

    private List<String> downloads(String slug) {
        return addresses("/{partnership}/", slug);
    }

    /** Every address that is answered without a view. */
    private List<String> addresses(String beginning, String slug) {
        var addresses = new TreeSet<String>();
        beans()
            .getBeansOfType(RequestMappingHandlerMapping.class)
            .values()
            .stream()
            .flatMap(it -> it.getHandlerMethods().keySet().stream())
            .flatMap(it -> it.getPatternValues().stream())
            .filter(it -> it.startsWith(beginning))
            .flatMap(it -> filled(it.substring(1), slug))
            .forEach(addresses::add);
        assertThat(addresses).hasSizeGreaterThan(8);
        return List.copyOf(addresses);
    }

    /** A template with every place filled in every way. */
    private Stream<String> filled(String template, String slug) {
        var all = Stream.of(template);
        for (var place : PLACE.matcher(template)
            .results()
            .map(it -> it.group())
            .toList()) {
            all = all.flatMap(it ->
                values(place.replaceAll("[{}:]", ""), slug)
                    .stream()
                    .map(value -> it.replace(place, value))
            );
        }
        if (template.contains("/packs/draft.")) {
            return all.flatMap(it ->
                audiences().flatMap(who ->
                    Stream.of("", "&as-at=" + TestClock.TODAY.minusDays(1)).map(
                        day -> it + "?month=" + PACK_MONTH + "&audience=" + who + day
                    )
                )
            );
        }
        if (template.endsWith("/search")) {
            return all.flatMap(it -> Mark.sought().map(word -> it + "?q=" + word));
        }
        return template.endsWith("/packs/compare.csv")
            ? all.flatMap(it ->
                  packs
                      .values()
                      .stream()
                      .map(id -> it + "?from=" + id + "&to=" + id)
              )
            : all;
    }

    private static Stream<HandlingClass> audiences() {
        return Arrays.stream(HandlingClass.values());
    }

    private Set<String> values(String place, String slug) {
        return switch (place) {
            case "partnership" -> Set.of(slug);
            case "measure" -> audiences()
                .map(it -> MarkedPartnership.measureOf(it).value())
                .collect(Collectors.toSet());
            case "action" -> audiences().map(MarkedPartnership::actionOf).collect(Collectors.toSet());
            case "promise" -> audiences()
                .map(it -> MarkedPartnership.promiseOf(it).value())
                .collect(Collectors.toSet());
            case "subject" -> audiences()
                .map(it -> "action-" + MarkedPartnership.actionOf(it))
                .collect(Collectors.toSet());
            case "section" -> Set.of(MarkedPartnership.SECTION.value());
            case "month" -> Set.of(MarkedPartnership.MONTH.toString());
            case "organisation" -> Set.of("council", "icb");
            case "ending" -> Arrays.stream(PackForm.values()).map(PackForm::ending).collect(Collectors.toSet());
            case "packId" -> Set.copyOf(packs.values());
            // None is asked in the marked partnership: the address leads nowhere, and must say nothing on the way.
            case "question" -> Set.of("1");
            case "challenge" -> audiences()
                .map(it -> MarkedMeetings.challengeOf(it).value())
                .collect(Collectors.toSet());
            case "meeting" -> Set.of(MarkedMeetings.MEETING.value());
            case "file" -> Set.copyOf(files);
            default -> throw new AssertionError("Teach the test what stands for " + place + " in an address");
        };
    }
}
