package uk.improvementboard.board.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import uk.improvementboard.board.BoardApplication;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.partnership.Area;
import uk.improvementboard.metrics.partnership.Organisation;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.database.Database;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** A made-up partnership with nothing but measures, and the program without its screens: what the benchmarks write into. */
final class BenchmarkBoard {

    /** The area of every such partnership. */
    static final AreaCode AREA = new AreaCode("X00000001");
    /** The organisation that answers for every measure. */
    static final OrganisationCode COUNCIL = new OrganisationCode("council");

    private BenchmarkBoard() {}

    /** {@return the program over a database, without server and screens} */
    static ConfigurableApplicationContext start(Database database) {
        return new SpringApplicationBuilder(BoardApplication.class)
            .web(WebApplicationType.NONE)
            .initializers(context -> ((GenericApplicationContext) context).registerBean(Database.class, () -> database))
            .run(
                "--board.demonstration=false",
                "--logging.level.root=warn",
                "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration," +
                    "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig"
            );
    }

    /** Founds a partnership whose measures are {@code measure-1} and on, monthly percentages of the council. */
    static PartnershipId found(ApplicationContext application, String slug, int measures) {
        var partnerships = application.getBean(PartnershipRepository.class);
        var change = Change.on(LocalDate.of(2024, 1, 1), "benchmark", "Founded");
        return application.getBean(PartnershipTransactions.class).found(change, id -> {
            partnerships.saveAreas(List.of(new Area(AREA, "Here", Area.Level.ILLUSTRATIVE)));
            partnerships.create(new Partnership(id, slug, "Benchmark", AREA, true, "Made up"));
            partnerships.saveOrganisation(
                new Organisation(
                    COUNCIL,
                    "Council",
                    "Council",
                    Organisation.Kind.COUNCIL,
                    LocalDate.of(2020, 1, 1),
                    Optional.empty(),
                    ""
                )
            );
            IntStream.rangeClosed(1, measures).forEach(number ->
                application.getBean(MeasureRepository.class).save(measure(number))
            );
            return id;
        });
    }

    private static Measure measure(int number) {
        return new Measure(
            new MeasureCode("measure-" + number),
            "Measure " + number,
            "Made up",
            Unit.percent(),
            1,
            ImprovementDirection.INCREASE,
            SeriesKind.INDEPENDENT_PERIOD,
            Frequency.MONTHLY,
            List.of(COUNCIL),
            false,
            false,
            false,
            20
        );
    }
}
