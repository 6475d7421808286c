package uk.improvementboard.persistence;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.partnership.Area;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.Evidence;
import uk.improvementboard.metrics.plan.PriorityAction;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.returns.ReturnEntry;
import uk.improvementboard.metrics.returns.TypedFigure;
import uk.improvementboard.metrics.signoff.Actor;
import uk.improvementboard.metrics.signoff.Step;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.persistence.database.Database;
import uk.improvementboard.persistence.database.Database.Mode;
import uk.improvementboard.persistence.database.DatabaseSettings.Embedded;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;
import uk.improvementboard.persistence.plan.ActionMilestoneVersion;
import uk.improvementboard.persistence.plan.ActionTerms;
import uk.improvementboard.persistence.plan.EvidenceVersion;
import uk.improvementboard.persistence.plan.PlanRepository;
import uk.improvementboard.persistence.returns.EntryRepository;
import uk.improvementboard.persistence.signoff.SignOffRepository;
import uk.improvementboard.persistence.signoff.SignOffStep;

/** Writes without end what {@link KillBenchmark} kills it in: each write is said on the output stream once it is committed. */
final class KillWriter {

    /** Figures of one import. */
    static final int ROWS = 60;

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final YearMonth ENTERED = YearMonth.of(2026, 2);
    private static final YearMonth SUBMITTED = YearMonth.of(2026, 3);
    private static final SectionCode SECTION = new SectionCode("priority-1");

    private final PartnershipTransactions transactions;
    private final PartnershipRepository partnerships;
    private final ObservationRepository observations;
    private final PlanRepository plans;
    private final EntryRepository entries;
    private final SignOffRepository signOffs;
    private final DSLContext sql;
    private final PartnershipId partnership = new PartnershipId(1);
    private final PrintStream said;

    private KillWriter(AnnotationConfigApplicationContext context, PrintStream said) {
        this.transactions = context.getBean(PartnershipTransactions.class);
        this.partnerships = context.getBean(PartnershipRepository.class);
        this.observations = context.getBean(ObservationRepository.class);
        this.plans = context.getBean(PlanRepository.class);
        this.entries = context.getBean(EntryRepository.class);
        this.signOffs = context.getBean(SignOffRepository.class);
        this.sql = context.getBean(DSLContext.class);
        this.said = said;
    }

    public static void main(String... arguments) {
        var said = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var database = Database.open(new Embedded(Path.of(arguments[0])), Mode.ALONE, _ -> {});
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, database::applicationDataSource);
        context.register(TestRepositories.Wiring.class);
        context.refresh();
        var writer = new KillWriter(context, said);
        int round = Integer.parseInt(arguments[1]);
        writer.found(context);
        said.println("started");
        for (int turn = 0; ; turn++) {
            writer.write(round + turn, round * 10_000 + turn);
        }
    }

    private void found(AnnotationConfigApplicationContext context) {
        var there = transactions.readInstallation(() -> !partnerships.list().isEmpty());
        if (there) {
            return;
        }
        var measures = context.getBean(MeasureRepository.class);
        transactions.found(Sample.on("2024-01-01"), id -> {
            partnerships.saveAreas(List.of(new Area(Sample.HERE, "Here", Area.Level.ILLUSTRATIVE)));
            partnerships.create(new Partnership(id, "killed", "Killed", Sample.HERE, true, "Made up"));
            return measures.save(Sample.measure(Sample.PLANS_IN_TIME.value(), SeriesKind.INDEPENDENT_PERIOD));
        });
        change("Founded", () ->
            plans.saveSection(
                new PriorityAction(
                    SECTION,
                    1,
                    "Title",
                    "Finding",
                    "Report",
                    List.of(new OrganisationCode("icb")),
                    List.of()
                )
            )
        );
    }

    /** Every round begins with another kind of write, so that each kind is killed in though few are reached. */
    private void write(int turn, int number) {
        switch (turn % 6) {
            case 0 -> save(number);
            case 1 -> load(number);
            case 2 -> enter(number);
            case 3 -> submit(number);
            case 4 -> sign(number);
            default -> accept(number);
        }
    }

    private void save(int number) {
        change("Saved", () -> observations.record(Sample.reported("2026-01", Integer.toString(number))));
        said.println("save " + number);
    }

    private void load(int number) {
        var area = new AreaCode("K" + number);
        change("Imported", () -> {
            partnerships.saveAreas(List.of(new Area(area, "Area", Area.Level.ILLUSTRATIVE)));
            return observations.recordAll(
                IntStream.range(0, ROWS)
                    .mapToObj(month -> Sample.reported(area, YearMonth.of(2010, 1).plusMonths(month).toString(), "50"))
                    .toList()
            );
        });
        said.println("import " + number);
    }

    /** A cell of the return's grid. */
    private void enter(int number) {
        change("Entered", () -> enter(ENTERED, ReturnEntry.Stage.DRAFT, number));
        said.println("enter " + number);
    }

    /** A figure of the return: the entry, the figure on the board and the first step of its sign-off, as one. */
    private void submit(int number) {
        change("Submitted", () -> {
            enter(SUBMITTED, ReturnEntry.Stage.SUBMITTED, number);
            observations.record(Sample.reported(SUBMITTED.toString(), Integer.toString(number)));
            step(Step.Kind.SUBMITTED, number);
            return true;
        });
        said.println("submit " + number);
    }

    private void sign(int number) {
        var submitted = transactions.read(partnership, () -> figure() > 0);
        if (!submitted) {
            submit(number);
            return;
        }
        change("Signed", () -> {
            step(Step.Kind.SIGNED, number);
            return true;
        });
        said.println("sign " + number);
    }

    private boolean enter(YearMonth month, ReturnEntry.Stage stage, int number) {
        var period = Period.month(month);
        var typed = new TypedFigure(TypedFigure.Status.REPORTED, Integer.toString(number), "", "", "");
        var expected = entries.find(Sample.PLANS_IN_TIME, period).map(Recorded::version).orElse(0);
        return entries.saveOver(expected, new ReturnEntry(Sample.PLANS_IN_TIME, period, stage, typed, List.of(), ""));
    }

    private void step(Step.Kind kind, int number) {
        var actor = new Actor("Council executive", Optional.of(new OrganisationCode("council")), OptionalLong.empty());
        signOffs.take(
            greatest("SELECT coalesce(max(version), 0) FROM sign_off"),
            new SignOffStep(
                Sample.PLANS_IN_TIME,
                SUBMITTED,
                kind,
                actor,
                Integer.toString(number),
                Sample.HERE,
                Period.month(SUBMITTED),
                figure(),
                0
            )
        );
    }

    private int figure() {
        return greatest(
            "SELECT coalesce(max(version), 0) FROM observation WHERE area_code = 'X00000001' AND period_start = '2026-03-01'"
        );
    }

    private int greatest(String query) {
        return sql.fetchSingle(query).get(0, int.class);
    }

    /** A deliverable with its evidence. */
    private void accept(int number) {
        var action = Integer.toString(number);
        var date = new PromisedDate(DAY, DAY, "Board", "", "Plan");
        change("Accepted", () -> {
            plans.saveAction(
                new ActionTerms(
                    action,
                    SECTION,
                    "Do",
                    new OrganisationCode("icb"),
                    "Lead",
                    "Officer",
                    "It is done",
                    List.of()
                )
            );
            plans.saveMilestone(new ActionMilestoneVersion(action, "m1", "Report", date, Optional.of(DAY)));
            var evidence = new Evidence("Report", DAY, "Lead", Optional.of(DAY));
            return plans.saveEvidence(new EvidenceVersion(action, "m1", evidence));
        });
        said.println("accept " + number);
    }

    private <T> void change(String why, Supplier<T> work) {
        transactions.write(partnership, new Change(Instant.now(), "Programme office", why), work);
    }
}
