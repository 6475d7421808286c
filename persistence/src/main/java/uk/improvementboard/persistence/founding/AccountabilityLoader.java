package uk.improvementboard.persistence.founding;

import org.springframework.stereotype.Component;
import uk.improvementboard.persistence.commentary.CommentaryRepository;
import uk.improvementboard.persistence.signoff.DisagreementRepository;
import uk.improvementboard.persistence.signoff.SignOffRepository;
import uk.improvementboard.persistence.signoff.WaiverRepository;

/** Loads commentary and sign-offs, after the figures that they are about. */
@Component
class AccountabilityLoader {

    private final CommentaryRepository commentary;
    private final SignOffRepository signOffs;
    private final WaiverRepository waivers;
    private final DisagreementRepository disagreements;

    AccountabilityLoader(
        CommentaryRepository commentary,
        SignOffRepository signOffs,
        WaiverRepository waivers,
        DisagreementRepository disagreements
    ) {
        this.commentary = commentary;
        this.signOffs = signOffs;
        this.waivers = waivers;
        this.disagreements = disagreements;
    }

    int save(Accountability data) {
        return (
            commentary.saveHistory(FoundingLoader.known(data.commentary())) +
            signOffs.takeHistory(FoundingLoader.known(data.steps())) +
            waivers.saveHistory(FoundingLoader.known(data.waivers())) +
            disagreements.saveHistory(FoundingLoader.known(data.statements()), FoundingLoader.known(data.agreements()))
        );
    }
}
