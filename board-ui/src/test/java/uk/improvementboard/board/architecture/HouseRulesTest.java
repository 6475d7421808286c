package uk.improvementboard.board.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.improvementboard.board.architecture.faults.UglyHouse;

class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .withImportOption(location -> !location.contains("-tests.jar"))
        .importPackages("uk.improvementboard");

    static Stream<String> rules() {
        return HouseRules.all().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps(String rule) {
        HouseRules.all().get(rule).check(HOUSE);
    }

    /** Each of these rules finds the fault that is planted for it; the others are held by Maven's class path already. */
    @Test
    void the_rules_bite() {
        var faults = new ClassFileImporter().importPackagesOf(UglyHouse.class);
        for (var rule : List.of(
            "views ask services, never repositories",
            "views are their package's own",
            "every route says who may enter",
            "every service method says who may call it",
            "time comes from a clock",
            "nothing writes to the standard streams",
            "nothing is injected into fields",
            "SQL stays in persistence",
            "repositories speak the domain's types"
        )) {
            assertThat(finds(HouseRules.all().get(rule), faults))
                .as(rule)
                .isTrue();
        }
    }

    private static boolean finds(ArchRule rule, JavaClasses faults) {
        return rule.allowEmptyShould(true).evaluate(faults).hasViolation();
    }
}
