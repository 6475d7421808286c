package uk.improvementboard.board.founding;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.exception.ExceptionReport;
import uk.improvementboard.metrics.experience.ExperienceCode;
import uk.improvementboard.metrics.experience.LivedExperience;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.promise.PromiseCode;
import uk.improvementboard.metrics.promise.PromiseDelivery;
import uk.improvementboard.metrics.promise.PromiseStatement;
import uk.improvementboard.metrics.promise.PromiseTerms;
import uk.improvementboard.metrics.question.Answer;
import uk.improvementboard.metrics.question.FigureReference;
import uk.improvementboard.metrics.question.Question;
import uk.improvementboard.metrics.question.QuestionCode;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.persistence.founding.Dated;
import uk.improvementboard.persistence.founding.Registers;

/** Reads what was promised and what came of it, what was asked and answered, and what families said. */
public final class RegisterTables {

    private final FoundingFolder folder;
    private final Function<CsvRow, Where> where;

    /** Where something is recorded. */
    private record Where(String title, Optional<URI> address) {}

    private RegisterTables(FoundingFolder folder, Function<CsvRow, Where> where) {
        this.folder = folder;
        this.where = where;
    }

    static RegisterTables of(FoundingFolder folder, Map<String, Source> sources) {
        return new RegisterTables(folder, row -> {
            var source = Source.named(sources, row);
            return new Where(source.title(), source.address());
        });
    }

    /**
     * {@return the registers of a made-up partnership, whose sources are named in the tables themselves}
     *
     * @param folder path on the class path, without slashes at its ends
     * @throws IllegalStateException when a table is missing or a cell cannot be understood, with file, line and column
     */
    public static Registers madeUp(String folder) {
        return new RegisterTables(new FoundingFolder(folder), row ->
            new Where(row.required("source"), Optional.empty())
        ).read();
    }

    Registers read() {
        var terms = folder
            .table("promises.csv")
            .stream()
            .map(row -> new Dated<>(row.day("known_from"), terms(row), "First promised"))
            .toList();
        return new Registers(
            terms,
            withdrawn(),
            statements(),
            deliveries(),
            questions(),
            answers(),
            experiences(),
            exceptions()
        );
    }

    private static PromiseTerms terms(CsvRow row) {
        return new PromiseTerms(
            row.parsed("code", PromiseCode::new),
            row.parsed("kind", PromiseTerms.Kind::valueOf),
            row.required("title"),
            row.parsed("by", OrganisationCode::new),
            row.text("unit"),
            row.parsed("basis", PromiseTerms.Basis::valueOf),
            row.text("sector"),
            row.optionalDay("baseline"),
            several(row, "measures").stream().map(MeasureCode::new).toList(),
            several(row, "actions"),
            HandlingClass.PUBLIC
        );
    }

    private static List<String> several(CsvRow row, String column) {
        return row
            .optional(column)
            .map(_ -> row.list(column))
            .orElse(List.of());
    }

    private List<Dated<PromiseTerms>> withdrawn() {
        return folder
            .table("promises.csv")
            .stream()
            .filter(row -> row.optional("withdrawn_on").isPresent())
            .map(row -> new Dated<>(row.day("withdrawn_on"), terms(row), row.required("withdrawn_why")))
            .toList();
    }

    private List<Dated<PromiseStatement>> statements() {
        return folder
            .table("promise-statements.csv")
            .stream()
            .map(row -> {
                var source = where.apply(row);
                var statement = new PromiseStatement(
                    row.parsed("promise", PromiseCode::new),
                    row.required("statement"),
                    row.day("said_on"),
                    row.required("said_by"),
                    row.required("words"),
                    row.optional("amount").map(BigDecimal::new),
                    row.optionalDay("due"),
                    row.text("due_words"),
                    row.text("reason"),
                    source.title(),
                    source.address()
                );
                return new Dated<>(statement.saidOn(), statement, "Said: " + source.title());
            })
            .toList();
    }

    private List<Dated<PromiseDelivery>> deliveries() {
        return folder
            .table("promise-deliveries.csv")
            .stream()
            .map(row -> {
                var source = where.apply(row);
                var delivery = new PromiseDelivery(
                    row.parsed("promise", PromiseCode::new),
                    row.required("delivery"),
                    row.day("on"),
                    row.optional("amount").map(BigDecimal::new),
                    row.yes("whole"),
                    row.required("words"),
                    row.text("doubt"),
                    source.title(),
                    source.address()
                );
                return new Dated<>(row.day("known_from"), delivery, "Delivered: " + source.title());
            })
            .toList();
    }

    private List<Dated<Question>> questions() {
        return folder
            .table("questions.csv")
            .stream()
            .map(row -> {
                var source = where.apply(row);
                var question = new Question(
                    row.parsed("code", QuestionCode::new),
                    row.parsed("asker", Question.Asker::valueOf),
                    row.required("office"),
                    row.day("asked_on"),
                    row.text("day_note"),
                    row.required("words"),
                    source.title(),
                    source.address(),
                    HandlingClass.PUBLIC
                );
                return new Dated<>(question.askedOn(), question, "Recorded: " + source.title());
            })
            .toList();
    }

    private List<Dated<Answer>> answers() {
        return folder
            .table("answers.csv")
            .stream()
            .map(row -> {
                var source = where.apply(row);
                var answer = new Answer(
                    row.parsed("question", QuestionCode::new),
                    row.day("on"),
                    row.required("by"),
                    row.required("words"),
                    source.title(),
                    source.address(),
                    several(row, "figures")
                        .stream()
                        .map(it -> figure(row, it))
                        .toList()
                );
                return new Dated<>(answer.on(), answer, "Answered: " + source.title());
            })
            .toList();
    }

    /** A figure as "measure start end version". */
    private static FigureReference figure(CsvRow row, String words) {
        var parts = words.split(" ");
        if (parts.length != 4) {
            throw row.fault("figures", "\"" + words + "\" is not a measure, two days and a version");
        }
        return new FigureReference(
            new MeasureCode(parts[0]),
            new Period(LocalDate.parse(parts[1]), LocalDate.parse(parts[2])),
            Integer.parseInt(parts[3])
        );
    }

    /** What was said is known from the day it was heard, what was done from the day on which it was. */
    private List<Dated<LivedExperience>> experiences() {
        var items = new ArrayList<Dated<LivedExperience>>();
        for (var row : folder.table("lived-experience.csv")) {
            var heard = experience(row, "");
            items.add(new Dated<>(heard.heardOn(), heard, "Heard: " + heard.method().words()));
            row.optionalDay("did_on").ifPresent(day ->
                items.add(new Dated<>(day, experience(row, row.required("we_did")), "What was done is recorded"))
            );
        }
        return List.copyOf(items);
    }

    /** A page is known from the day on which it was written, and as closed from the day on which its subject had recovered. */
    private List<Dated<ExceptionReport>> exceptions() {
        var reports = new ArrayList<Dated<ExceptionReport>>();
        for (var row : folder.table("exceptions.csv")) {
            var written = new ExceptionReport(
                new BoardSubject(row.parsed("kind", RatedSubject.Kind::valueOf), row.required("subject")),
                row.parsed("number", Integer::valueOf),
                row.day("opened_on"),
                row.parsed("owner", OrganisationCode::new),
                row.required("cause"),
                row.required("action"),
                row.day("recovery"),
                row.text("support"),
                row.parsed("handling", HandlingClass::valueOf),
                row.required("by"),
                ExceptionReport.Step.WRITTEN,
                ""
            );
            reports.add(new Dated<>(row.day("written_on"), written, "Exception page written"));
            row.optionalDay("recovered_on").ifPresent(day ->
                reports.add(new Dated<>(day, written.recovered(row.required("proof")), "Recovered"))
            );
        }
        return List.copyOf(reports);
    }

    private LivedExperience experience(CsvRow row, String done) {
        return new LivedExperience(
            row.parsed("code", ExperienceCode::new),
            row.optional("section").map(SectionCode::new),
            row.day("heard_on"),
            row.parsed("method", LivedExperience.Method::valueOf),
            row
                .optional("people")
                .map(it -> OptionalInt.of(Integer.parseInt(it)))
                .orElse(OptionalInt.empty()),
            row.required("you_said"),
            done,
            where.apply(row).title(),
            HandlingClass.PUBLIC
        );
    }
}
