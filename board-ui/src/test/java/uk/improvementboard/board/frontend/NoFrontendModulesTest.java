package uk.improvementboard.board.frontend;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Vaadin's precompiled bundle serves as long as nobody asks for a front-end module of their own; one such annotation, in our
 * code or in a library, and the build needs Node.
 */
class NoFrontendModulesTest {

    private static final String DEPENDENCIES = "com/vaadin/flow/component/dependency/";
    private static final List<String> FORBIDDEN = Stream.of(JsModule.class, CssImport.class, NpmPackage.class)
        .map(Class::getName)
        .toList();

    private static final ArchRule RULE = noClasses()
        .that()
        .resideOutsideOfPackage("com.vaadin..")
        .should()
        .beAnnotatedWith(describe("a front-end module", NoFrontendModulesTest::bundled))
        .because("the build must do without Node")
        .allowEmptyShould(true);

    @Test
    void nothing_on_the_class_path_asks_for_a_front_end_module() {
        var classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(NoFrontendModulesTest::speaksOfDependencies)
            .importClasspath();
        assertThat(classes).as("our own pages name their style sheets").isNotEmpty();
        RULE.check(classes);
    }

    @Test
    void the_rule_bites() {
        for (var bad : List.of(
            WithModule.class,
            WithTwoModules.class,
            WithStyle.class,
            WithPackage.class,
            WithScript.class
        )) {
            assertThat(RULE.evaluate(new ClassFileImporter().importClasses(bad)).hasViolation())
                .as(bad.getSimpleName())
                .isTrue();
        }
        var good = new ClassFileImporter().importClasses(WithServedFiles.class);
        assertThat(RULE.evaluate(good).hasViolation()).isFalse();
    }

    /** Repeated annotations stand in a container named after them; a script that the server serves as it is needs no bundling. */
    private static boolean bundled(JavaAnnotation<?> annotation) {
        var name = annotation.getRawType().getName();
        if (name.equals(JavaScript.class.getName())) {
            return !String.valueOf(annotation.get("value").orElse("")).startsWith("context://");
        }
        if (name.equals(JavaScript.Container.class.getName())) {
            return Stream.of((JavaAnnotation<?>[]) annotation.get("value").orElseThrow()).anyMatch(
                NoFrontendModulesTest::bundled
            );
        }
        return FORBIDDEN.stream().anyMatch(
            forbidden -> name.equals(forbidden) || name.equals(forbidden + "$Container")
        );
    }

    /** Only class files that mention Vaadin's dependency annotations are worth reading in full. */
    private static boolean speaksOfDependencies(Location location) {
        if (location.asURI().getScheme().equals("jrt") || location.contains("/com/vaadin/")) {
            return false;
        }
        if (!location.asURI().getPath().endsWith(".class") && !location.asURI().toString().endsWith(".class")) {
            return true;
        }
        try (var bytes = location.asURI().toURL().openStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1).contains(DEPENDENCIES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @JsModule("./own.js")
    private static final class WithModule {}

    @JsModule("./one.js")
    @JsModule("./two.js")
    private static final class WithTwoModules {}

    @CssImport("./own.css")
    private static final class WithStyle {}

    @NpmPackage(value = "own", version = "1.0.0")
    private static final class WithPackage {}

    @JavaScript("./own.js")
    private static final class WithScript {}

    @JavaScript("context://js/own.js")
    @StyleSheet("css/own.css")
    private static final class WithServedFiles {}
}
