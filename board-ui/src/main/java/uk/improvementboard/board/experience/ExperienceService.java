package uk.improvementboard.board.experience;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.security.Required;
import uk.improvementboard.metrics.experience.ExperienceCode;
import uk.improvementboard.metrics.experience.LivedExperience;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.pack.ExperiencePage;
import uk.improvementboard.metrics.pack.ExperiencePages;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.experience.LivedExperienceRepository;
import uk.improvementboard.persistence.history.Recorded;

/** What families and young people say, as the present user may see it, and what the forum records of it. Nothing is overwritten. */
@Service
public class ExperienceService {

    private final PartnershipTransactions transactions;
    private final LivedExperienceRepository items;
    private final Permits permits;
    private final Clock clock;

    ExperienceService(
        PartnershipTransactions transactions,
        LivedExperienceRepository items,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.items = items;
        this.permits = permits;
        this.clock = clock;
    }

    /**
     * {@return what families and young people say, part by part of the plan}
     *
     * @param reading the board as the present user may see it
     */
    @PreAuthorize(
        "@permits.may(#partnership, 'BOARD_VIEW') and #reading.audience().visibleTo(@permits.audience(#partnership))"
    )
    public ExperiencePage page(PartnershipId partnership, BoardReading reading) {
        return written(partnership, reading);
    }

    /**
     * {@return the same for another audience, as packs need it}
     *
     * @param reading the board as that audience may see it
     */
    @PreAuthorize(
        "(@permits.may(#partnership, 'PACK_PREPARE') or @permits.may(#partnership, 'PACK_FREEZE'))" +
            " and #reading.audience().visibleTo(@permits.audience(#partnership))"
    )
    public ExperiencePage pageFor(PartnershipId partnership, BoardReading reading) {
        return written(partnership, reading);
    }

    private ExperiencePage written(PartnershipId partnership, BoardReading reading) {
        var audience = reading.audience();
        var visible = transactions.read(partnership, () ->
            items
                .all(new AsAt(reading.plan().asAt()))
                .stream()
                .filter(it -> it.handling().visibleTo(audience))
                .toList()
        );
        return ExperiencePages.of(
            reading.plan(),
            reading.context(),
            visible,
            reading.context().disclosure().of(audience)
        );
    }

    /** {@return every version of every item that the present user may see, by item, oldest first} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    List<Recorded<LivedExperience>> versions(PartnershipId partnership, AsAt asAt) {
        var audience = permits.audience(partnership);
        return transactions.read(partnership, () ->
            items
                .versions(asAt)
                .stream()
                .filter(it -> it.item().handling().visibleTo(audience))
                .toList()
        );
    }

    /** {@return handling classes that the present user may give an item: those of papers that it may read itself} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    List<HandlingClass> classes(PartnershipId partnership) {
        return permits.audience(partnership).readable();
    }

    /**
     * Adds what was said.
     *
     * @param item under a code of any kind; it gets one that no item bears yet
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.may(#partnership, 'LIVED_EXPERIENCE_ADD')")
    void add(PartnershipId partnership, LivedExperience item) {
        Required.that(!item.heardOn().isAfter(today().day()), "The day on which it was heard cannot lie ahead.");
        Required.that(
            item.handling().visibleTo(permits.audience(partnership)),
            "Choose a class of papers that you may read yourself."
        );
        transactions.write(partnership, permits.change(partnership, "Heard: " + item.method().words()), () ->
            items.add(with(item, new ExperienceCode(String.format("e-%04d", items.count() + 1)), item.weDid()))
        );
    }

    /**
     * Records what was done about something that was said.
     *
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.may(#partnership, 'LIVED_EXPERIENCE_ADD') or @permits.may(#partnership, 'PLAN_EDIT')")
    void done(PartnershipId partnership, ExperienceCode code, String weDid) {
        Required.that(!weDid.isBlank(), "Say what was done.");
        transactions.write(partnership, permits.change(partnership, "What was done is recorded"), () -> {
            var item = standing(partnership, code);
            Required.that(items.save(with(item, code, weDid.strip())), "This is on record already.");
        });
    }

    /**
     * Takes an item out. Its versions stay.
     *
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.may(#partnership, 'LIVED_EXPERIENCE_ADD')")
    void takeOut(PartnershipId partnership, ExperienceCode code, String reason) {
        Required.reason(reason);
        transactions.write(partnership, permits.change(partnership, "Taken out: " + reason.strip()), () -> {
            standing(partnership, code);
            items.withdraw(code);
        });
    }

    private LivedExperience standing(PartnershipId partnership, ExperienceCode code) {
        var audience = permits.audience(partnership);
        return items
            .all(today())
            .stream()
            .filter(it -> it.code().equals(code) && it.handling().visibleTo(audience))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("This was taken out in the meantime."));
    }

    private static LivedExperience with(LivedExperience it, ExperienceCode code, String weDid) {
        return new LivedExperience(
            code,
            it.section(),
            it.heardOn(),
            it.method(),
            it.people(),
            it.youSaid(),
            weDid,
            it.source(),
            it.handling()
        );
    }

    private AsAt today() {
        return new AsAt(BoardTime.dayOf(clock.instant()));
    }
}
