package uk.improvementboard.board.demonstration;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.founding.HertfordshireFounding;
import uk.improvementboard.board.illustrative.Exampleshire;
import uk.improvementboard.board.reading.RatingRecorder;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.founding.FoundingData;
import uk.improvementboard.persistence.founding.FoundingLoader;

/** Loads the demonstration on first start, before the first page is served; later starts only look whether it is there. */
@Component
@ConditionalOnProperty("board.demonstration")
class DemonstrationStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationStart.class);

    private final FoundingLoader loader;
    private final RatingRecorder ratings;
    private final DemonstrationPacks packs;
    private final DemonstrationAccounts accounts;
    private final Clock clock;

    DemonstrationStart(
        FoundingLoader loader,
        RatingRecorder ratings,
        DemonstrationPacks packs,
        DemonstrationAccounts accounts,
        Clock clock
    ) {
        this.loader = loader;
        this.ratings = ratings;
        this.packs = packs;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var hertfordshire = load(HertfordshireFounding.SLUG, HertfordshireFounding::read);
        var exampleshire = load(Exampleshire.SLUG, () -> Exampleshire.found(Exampleshire.SEED));
        var partnerships = List.of(hertfordshire, exampleshire);
        accounts.create(partnerships);
        partnerships.forEach(ratings::catchUp);
        packs.issue(exampleshire);
    }

    private PartnershipId load(String slug, Supplier<FoundingData> data) {
        return loader.loadIfAbsent(slug, data, clock.instant(), LOG::info).partnership();
    }
}
