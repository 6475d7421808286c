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
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.partnership.Area;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.Evidence;
import uk.improvementboard.metrics.plan.PriorityAction;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.persistence.database.Database;
import uk.improvementboard.persistence.database.Database.Mode;
import uk.improvementboard.persistence.database.DatabaseSettings.Embedded;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;
import uk.improvementboard.persistence.plan.ActionMilestoneVersion;
import uk.improvementboard.persistence.plan.ActionTerms;
import uk.improvementboard.persistence.plan.EvidenceVersion;
import uk.improvementboard.persistence.plan.PlanRepository;

/** Writes without end what {@link KillBenchmark} kills it in: each write is said on the output stream once it is committed. */
final class KillWriter {

    /** Figures of one import. */
    static final int ROWS = 60;

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final SectionCode SECTION = new SectionCode("priority-1");

    private final PartnershipTransactions transactions;
    private final PartnershipRepository partnerships;
    private final ObservationRepository observations;
    private final PlanRepository plans;
    private final PartnershipId partnership = new PartnershipId(1);
    private final PrintStream said;

    private KillWriter(AnnotationConfigApplicationContext context, PrintStream said) {
        this.transactions = context.getBean(PartnershipTransactions.class);
        this.partnerships = context.getBean(PartnershipRepository.class);
        this.observations = context.getBean(ObservationRepository.class);
        this.plans = context.getBean(PlanRepository.class);
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
        for (int number = round * 10_000; ; number++) {
            writer.write(number);
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

    private void write(int number) {
        switch (number % 3) {
            case 0 -> save(number);
            case 1 -> load(number);
            default -> sign(number);
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

    private void sign(int number) {
        var action = Integer.toString(number);
        var date = new PromisedDate(DAY, DAY, "Board", "", "Plan");
        change("Signed", () -> {
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
        said.println("sign " + number);
    }

    private <T> void change(String why, Supplier<T> work) {
        transactions.write(partnership, new Change(Instant.now(), "Programme office", why), work);
    }
}
