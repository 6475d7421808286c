package uk.improvementboard.board.architecture.faults;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/** Everything that must not be. */
public final class UglyHouse {

    private UglyHouse() {}

    /** A public view without a guard that goes round the services, at an address that is never registered. */
    @Route(value = "ugly-house", registerAtStartup = false)
    public static class OpenView extends Div {

        private static final long serialVersionUID = 1L;

        @Autowired
        private transient OpenRepository repository = new OpenRepository();

        String words() {
            return repository.everything().toString() + LocalDate.now();
        }
    }

    /** A repository that hands out jOOQ. */
    @Repository
    static class OpenRepository {

        public Condition everything() {
            return DSL.noCondition();
        }
    }

    /** A service that anybody may call and that talks to the console. */
    @Service
    static class OpenService {

        void tell() {
            System.out.println("anything");
        }
    }
}
