package uk.improvementboard.board.browser;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.improvementboard.board.account.PartnershipFounder;
import uk.improvementboard.board.demonstration.DemonstrationAccounts;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.AreaForImprovement;
import uk.improvementboard.metrics.plan.PriorityAction;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.trajectory.EndState;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.AccountRepository;
import uk.improvementboard.persistence.account.NewAccount;
import uk.improvementboard.persistence.account.Role;
import uk.improvementboard.persistence.account.RoleHolding;
import uk.improvementboard.persistence.account.RoleRepository;
import uk.improvementboard.persistence.measure.AreaObservation;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.plan.ActionMilestoneVersion;
import uk.improvementboard.persistence.plan.ActionTerms;
import uk.improvementboard.persistence.plan.PlanHeader;
import uk.improvementboard.persistence.plan.PlanRepository;
import uk.improvementboard.persistence.trajectory.MilestoneVersion;
import uk.improvementboard.persistence.trajectory.TrajectoryRepository;
import uk.improvementboard.persistence.trajectory.TrajectoryTerms;

/** Made-up boards at the ends of what a screen must bear: nothing at all, or sixty measures with the longest names, of one colour. */
enum ExtremePartnership {
    EMPTY,
    ALL_RED,
    ALL_GREEN;

    private static final int MEASURES = 60;
    private static final int SECTIONS = 9;
    private static final int MONTHS = 24;
    private static final YearMonth LAST = YearMonth.of(2026, 10);
    private static final LocalDate BEGAN = LocalDate.of(2024, 9, 1);
    private static final OrganisationCode COUNCIL = new OrganisationCode("council");
    private static final OrganisationCode ICB = new OrganisationCode("icb");
    private static final String LONG_NAME =
        "Children and young people with special educational needs who wait longer than the law allows for advice, group ";
    private static final Provenance SOURCE = new Provenance(
        "case system",
        Optional.empty(),
        Provenance.Basis.ILLUSTRATIVE,
        Optional.empty(),
        "Made up",
        "programme office"
    );

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "-shire";
    }

    String user(String role) {
        return slug() + "-" + role;
    }

    private AreaCode area() {
        return new AreaCode("X9999992" + ordinal());
    }

    /** Founds it, with log-ins for a chair, an executive and the office. */
    PartnershipId found(ApplicationContext context) {
        var id = context
            .getBean(PartnershipFounder.class)
            .found(
                slug(),
                "The local area partnership of a county with a long name, its districts and boroughs (" + slug() + ")",
                PartnershipFounder.localAuthority(area().value(), slug()),
                user("admin"),
                DemonstrationAccounts.PASSWORD
            );
        account(context, id, "chair", Role.INDEPENDENT_CHAIR, Optional.empty());
        account(context, id, "icb", Role.ICB_EXECUTIVE, Optional.of(ICB));
        account(context, id, "office", Role.PROGRAMME_OFFICE, Optional.empty());
        if (this != EMPTY) {
            write(context, id, () -> fill(context));
        }
        return id;
    }

    private static void write(ApplicationContext context, PartnershipId id, Runnable work) {
        context.getBean(PartnershipTransactions.class).write(id, Change.on(BEGAN, "fixture", "Founded"), () -> {
            work.run();
        });
    }

    private void account(
        ApplicationContext context,
        PartnershipId id,
        String name,
        Role role,
        Optional<OrganisationCode> organisation
    ) {
        var hash = String.valueOf(context.getBean(PasswordEncoder.class).encode(DemonstrationAccounts.PASSWORD));
        var account = new NewAccount(user(name), hash, role.words(), false, BEGAN);
        var number = context
            .getBean(PartnershipTransactions.class)
            .writeInstallation(Change.on(BEGAN, "fixture", "Account"), () ->
                context.getBean(AccountRepository.class).create(account)
            );
        write(context, id, () ->
            context
                .getBean(RoleRepository.class)
                .save(new RoleHolding(id, number, role, organisation, BEGAN, Optional.empty()))
        );
    }

    private void fill(ApplicationContext context) {
        var plans = context.getBean(PlanRepository.class);
        plans.saveHeader(new PlanHeader(Optional.empty(), BEGAN, List.of("A made-up board for a test"), false));
        IntStream.range(0, MEASURES).forEach(number -> measure(context, number));
        IntStream.range(0, SECTIONS).forEach(number -> section(plans, number));
    }

    private static MeasureCode code(int number) {
        return new MeasureCode("measure-" + (number + 1));
    }

    private void measure(ApplicationContext context, int number) {
        context
            .getBean(MeasureRepository.class)
            .save(
                new Measure(
                    code(number),
                    LONG_NAME + (number + 1),
                    LONG_NAME + (number + 1) + ", of all who were referred in the month",
                    Unit.percent(),
                    1,
                    ImprovementDirection.INCREASE,
                    SeriesKind.INDEPENDENT_PERIOD,
                    Frequency.MONTHLY,
                    List.of(COUNCIL, ICB),
                    number < SECTIONS,
                    number % 10 == 0,
                    true,
                    10
                )
            );
        var trajectories = context.getBean(TrajectoryRepository.class);
        trajectories.save(
            new TrajectoryTerms(
                code(number),
                Optional.empty(),
                Optional.of(new EndState(90, LocalDate.of(2026, 12, 31), 6)),
                Optional.empty(),
                1
            )
        );
        trajectories.promise(
            new MilestoneVersion(
                code(number),
                "first",
                60,
                new PromisedDate(LocalDate.of(2026, 3, 31), BEGAN, "The improvement board", "", "plan")
            )
        );
        var observations = context.getBean(ObservationRepository.class);
        for (var month = 0; month < MONTHS; month++) {
            var wave = (month * 7 + number * 3) % 5;
            var value = (this == ALL_RED ? 20 : 93) + wave;
            observations.record(
                new AreaObservation(
                    code(number),
                    area(),
                    new Observation.Reported(
                        Period.month(LAST.minusMonths(MONTHS - 1L - month)),
                        Figure.of(Integer.toString(value), value * 10, 1_000),
                        false,
                        SOURCE,
                        HandlingClass.PUBLIC
                    )
                )
            );
        }
    }

    private void section(PlanRepository plans, int number) {
        var measures = IntStream.range(0, MEASURES)
            .filter(it -> it % SECTIONS == number)
            .mapToObj(ExtremePartnership::code)
            .toList();
        var title =
            "Leaders of all partners plan, commission and check services together so that no child waits, part ";
        var area = new SectionCode((number < 2 ? "priority-" : "area-") + (number + 1));
        var owners = List.of(COUNCIL, ICB);
        plans.saveSection(
            number < 2
                ? new PriorityAction(area, number + 1, title + (number + 1), LONG_NAME, "test", owners, measures)
                : new AreaForImprovement(area, number - 1, title + (number + 1), LONG_NAME, "test", owners, measures)
        );
        for (var action = 1; action <= 4; action++) {
            var name = number + 1 + "." + action;
            plans.saveAction(
                new ActionTerms(name, area, title + name, COUNCIL, "Head of a service", "Director", LONG_NAME, measures)
            );
            var due = this == ALL_RED ? LocalDate.of(2026, 3, 31) : LocalDate.of(2027, 3, 31);
            var date = new PromisedDate(due, BEGAN, "The improvement board", "", "plan");
            plans.saveMilestone(new ActionMilestoneVersion(name, "first", title + "one", date, Optional.empty()));
        }
    }
}
