package uk.improvementboard.persistence.founding;

import org.springframework.stereotype.Component;
import uk.improvementboard.persistence.promise.PromiseRepository;

/** Loads the registers of a partnership. */
@Component
class RegistersLoader {

    private final PromiseRepository promises;

    RegistersLoader(PromiseRepository promises) {
        this.promises = promises;
    }

    int save(Registers data) {
        return promises.saveHistory(
            FoundingLoader.known(data.promises()),
            FoundingLoader.known(data.withdrawn()),
            FoundingLoader.known(data.statements()),
            FoundingLoader.known(data.deliveries())
        );
    }
}
