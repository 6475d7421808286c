package uk.improvementboard.board.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.shell.MainNavigation;

/** What must hold of the code whatever is built: who may know whom, who asks for permission, where time comes from. */
final class HouseRules {

    private static final String ROOT = "uk.improvementboard";

    private HouseRules() {}

    static Map<String, ArchRule> all() {
        return Map.ofEntries(
            Map.entry("the core knows the JDK alone", coreIsPure()),
            Map.entry("persistence knows no screen", persistenceKnowsNoScreen()),
            Map.entry("SQL stays in persistence", sqlStaysInPersistence()),
            Map.entry("Vaadin, Spring MVC and PDF stay in the board", screensStayInTheBoard()),
            Map.entry("features form no cycles", noCycles()),
            Map.entry("views ask services, never repositories", viewsAskServices()),
            Map.entry("views are their package's own", viewsArePackagePrivate()),
            Map.entry("every route says who may enter", routesSayWhoMayEnter()),
            Map.entry("every service method says who may call it", servicesSayWhoMayCall()),
            Map.entry("time comes from a clock", timeComesFromAClock()),
            Map.entry("nothing writes to the standard streams", noStandardStreams()),
            Map.entry("nothing is injected into fields", NO_CLASSES_SHOULD_USE_FIELD_INJECTION),
            Map.entry("repositories speak the domain's types", repositoriesHideJooq()),
            Map.entry("no field of the core changes", coreIsImmutable())
        );
    }

    private static ArchRule coreIsPure() {
        return classes()
            .that()
            .resideInAPackage(ROOT + ".metrics..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", ROOT + ".metrics..");
    }

    private static ArchRule persistenceKnowsNoScreen() {
        return noClasses()
            .that()
            .resideInAPackage(ROOT + ".persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                ROOT + ".board..",
                "com.vaadin..",
                "org.springframework.web..",
                "org.springframework.security.."
            );
    }

    private static ArchRule sqlStaysInPersistence() {
        return noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "java.sql..", "org.flywaydb..", "org.postgresql..");
    }

    private static ArchRule screensStayInTheBoard() {
        return noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".board..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "com.vaadin..",
                "org.springframework.web..",
                "org.apache.pdfbox..",
                "org.apache.poi..",
                "com.openhtmltopdf.."
            );
    }

    private static ArchRule noCycles() {
        return slices()
            .matching(ROOT + ".(*.*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(
                DescribedPredicate.<JavaClass>alwaysTrue(),
                DescribedPredicate.describe("generated", it -> it.getPackageName().contains(".jooq"))
            );
    }

    private static ArchRule viewsAskServices() {
        return noClasses()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Repository.class);
    }

    private static ArchRule viewsArePackagePrivate() {
        return classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate();
    }

    private static ArchRule routesSayWhoMayEnter() {
        return classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class);
    }

    private static ArchRule servicesSayWhoMayCall() {
        return methods()
            .that()
            .areDeclaredInClassesThat(
                DescribedPredicate.describe(
                    "are services",
                    it -> it.isAnnotatedWith(Service.class) && !it.isAssignableTo(MainNavigation.class)
                )
            )
            .and()
            .areNotPrivate()
            .and()
            .areNotStatic()
            .should()
            .beAnnotatedWith(PreAuthorize.class);
    }

    private static ArchRule timeComesFromAClock() {
        var clocked = Set.of(LocalDate.class, LocalDateTime.class, Instant.class, YearMonth.class, ZonedDateTime.class);
        return noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .should()
            .callMethodWhere(
                DescribedPredicate.describe(
                    "the machine's time is asked for directly",
                    (JavaMethodCall call) ->
                        call.getName().equals("now") &&
                        call.getTarget().getRawParameterTypes().isEmpty() &&
                        clocked.stream().anyMatch(type -> call.getTargetOwner().isEquivalentTo(type))
                )
            );
    }

    private static ArchRule noStandardStreams() {
        return NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
    }

    private static ArchRule repositoriesHideJooq() {
        return methods().that().areDeclaredInClassesThat().areAnnotatedWith(Repository.class).and().arePublic().should(
            new ArchCondition<>("speak no jOOQ type") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    var types = new ArrayList<>(method.getRawParameterTypes());
                    types.add(method.getRawReturnType());
                    types
                        .stream()
                        .filter(type -> type.getPackageName().startsWith("org.jooq"))
                        .forEach(type ->
                            events.add(
                                SimpleConditionEvent.violated(
                                    method,
                                    method.getFullName() + " speaks " + type.getName()
                                )
                            )
                        );
                }
            }
        );
    }

    /** What the core hands out never changes; a private accumulator may. */
    private static ArchRule coreIsImmutable() {
        return fields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(ROOT + ".metrics..")
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areNotStatic()
            .should()
            .beFinal();
    }
}
