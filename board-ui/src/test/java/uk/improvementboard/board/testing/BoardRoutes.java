package uk.improvementboard.board.testing;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** Every page of the application, those that only their package knows included. */
public final class BoardRoutes {

    private static final String ROOT = "uk.improvementboard.board";
    /** Pages made wrong on purpose, for the rules of the house to find. */
    private static final String FAULTS = ROOT + ".architecture.";

    private BoardRoutes() {}

    /** {@return the classes of all pages that have an address} */
    public static Set<Class<?>> views() {
        return scan(new AnnotationTypeFilter(Route.class));
    }

    static Routes routes() {
        var views = new HashSet<Class<? extends Component>>();
        views().forEach(view -> views.add(view.asSubclass(Component.class)));
        var errors = new HashSet<Class<? extends HasErrorParameter<?>>>();
        scan(new AssignableTypeFilter(HasErrorParameter.class)).forEach(view -> errors.add(error(view)));
        return new Routes(views, errors, true);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> error(Class<?> view) {
        return (Class<? extends HasErrorParameter<?>>) view.asSubclass(HasErrorParameter.class);
    }

    private static Set<Class<?>> scan(TypeFilter wanted) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(wanted);
        return scanner
            .findCandidateComponents(ROOT)
            .stream()
            .map(found -> String.valueOf(found.getBeanClassName()))
            .filter(name -> !name.startsWith(FAULTS))
            .map(name -> ClassUtils.resolveClassName(name, null))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
