package uk.improvementboard.board.present;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.pack.PackDocument;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.security.Required;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.pack.IssuedPack;

/** Packs as slides, for whoever may read the pack; notes and the projector's place for whoever runs or prepares meetings. */
@Service
public class PresentService {

    private static final String SESSION = "[0-9a-f-]{8,40}";
    private static final int MOST_SLIDES = 2_000;

    private final PackService packs;
    private final Presentations presentations;

    PresentService(PackService packs, Presentations presentations) {
        this.packs = packs;
        this.presentations = presentations;
    }

    /** {@return the pack to present, if the present user may read it} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public Optional<PackDocument> pack(PartnershipId partnership, String packId) {
        return packs.find(partnership, packId);
    }

    /** {@return the latest pack for the same readers, where it is not this one; empty too for a pack that may not be read} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public Optional<IssuedPack> newer(PartnershipId partnership, String packId) {
        var issued = packs.issued(partnership);
        return issued
            .stream()
            .filter(it -> it.id().equals(packId))
            .findFirst()
            .flatMap(shown ->
                issued
                    .stream()
                    .filter(it -> it.audience() == shown.audience())
                    .findFirst()
                    .filter(latest -> !latest.id().equals(packId))
            );
    }

    /** {@return the pack whose notes are wanted, if the present user may read it} */
    @PreAuthorize("@permits.mayHoldMeetings(#partnership)")
    public Optional<PackDocument> notes(PartnershipId partnership, String packId) {
        return packs.find(partnership, packId);
    }

    /**
     * Notes which slide a projector shows.
     *
     * @param session what the projector calls itself, made by its page
     * @param slide number from 1
     * @throws IllegalArgumentException when this cannot come from a page of slides, in words
     */
    @PreAuthorize("@permits.mayHoldMeetings(#partnership)")
    public void shows(PartnershipId partnership, String packId, String session, int slide) {
        Required.that(session.matches(SESSION), "This is not the name of a projector");
        Required.that(slide >= 1 && slide <= MOST_SLIDES, "There is no slide " + slide);
        presentations.shows(partnership, packId, session, slide);
    }

    /** {@return the number of the slide that is shown just now, if a projector is at work with this pack} */
    @PreAuthorize("@permits.mayHoldMeetings(#partnership)")
    public Optional<Integer> showing(PartnershipId partnership, String packId) {
        return presentations.latest(partnership, packId).map(Presentations.Showing::slide);
    }
}
