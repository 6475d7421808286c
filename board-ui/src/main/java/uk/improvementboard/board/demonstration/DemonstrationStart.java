package uk.improvementboard.board.demonstration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;
import uk.improvementboard.board.founding.HertfordshireFounding;
import uk.improvementboard.board.illustrative.Exampleshire;
import uk.improvementboard.board.reading.RatingRecorder;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.founding.FoundingData;
import uk.improvementboard.persistence.founding.FoundingLoader;

/**
 * Loads the demonstration on first start, before the first page is served. Later starts serve at once and look beside it whether
 * something is missing: a new month's ratings, or what a first start that was cut off left out.
 */
@Component
@ConditionalOnProperty("board.demonstration")
class DemonstrationStart
    implements SmartInitializingSingleton, ApplicationListener<ApplicationReadyEvent>, DisposableBean
{

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationStart.class);

    private final FoundingLoader loader;
    private final RatingRecorder ratings;
    private final DemonstrationPacks packs;
    private final DemonstrationReturns returns;
    private final DemonstrationAccounts accounts;
    private final Clock clock;
    private Optional<Thread> beside = Optional.empty();
    private boolean complete;

    DemonstrationStart(
        FoundingLoader loader,
        RatingRecorder ratings,
        DemonstrationPacks packs,
        DemonstrationReturns returns,
        DemonstrationAccounts accounts,
        Clock clock
    ) {
        this.loader = loader;
        this.ratings = ratings;
        this.packs = packs;
        this.returns = returns;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (loader.absent(HertfordshireFounding.SLUG) || loader.absent(Exampleshire.SLUG)) {
            complete();
            complete = true;
        }
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (!complete) {
            beside = Optional.of(Thread.ofVirtual().name("complete-demonstration").start(this::completeBeside));
        }
    }

    /** The database closes after this: what is being written is let come to its end. */
    @Override
    public void destroy() throws InterruptedException {
        if (beside.isPresent()) {
            beside.get().join();
        }
    }

    private void completeBeside() {
        try {
            complete();
        } catch (RuntimeException failed) {
            LOG.warn("The demonstration may lack its latest month; the next start looks again", failed);
        }
    }

    private void complete() {
        var hertfordshire = load(HertfordshireFounding.SLUG, HertfordshireFounding::read);
        var exampleshire = load(Exampleshire.SLUG, () -> Exampleshire.found(Exampleshire.SEED));
        var partnerships = List.of(hertfordshire, exampleshire);
        accounts.create(partnerships);
        partnerships.forEach(ratings::catchUp);
        packs.issue(exampleshire);
        returns.create(exampleshire);
    }

    private PartnershipId load(String slug, Supplier<FoundingData> data) {
        return loader.loadIfAbsent(slug, data, clock.instant(), LOG::info).partnership();
    }
}
