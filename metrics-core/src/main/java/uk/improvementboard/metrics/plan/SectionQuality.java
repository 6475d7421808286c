package uk.improvementboard.metrics.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.measure.OrganisationCode;

/** Tests whether the plan answers a finding at all, and each partner that answers for it with something of its own. */
final class SectionQuality {

    private SectionQuality() {}

    /** @param names organisations by code, as printed */
    static QualityScore of(
        SectionReading reading,
        List<LostPromise.OfSection> lost,
        Map<OrganisationCode, String> names,
        Missing missing
    ) {
        var section = reading.section();
        var actions = reading.actions().stream().map(ActionReading::action).toList();
        var checks = new ArrayList<QualityCheck>();
        checks.add(
            QualityCheck.of(
                QualityTest.ACTIONS,
                !actions.isEmpty(),
                missing.no("action for it", "say what will be done about the finding")
            )
        );
        checks.add(
            QualityCheck.of(
                QualityTest.MEASURE,
                !reading.measures().isEmpty(),
                missing.no("measure for it", "name what will show that it makes a difference")
            )
        );
        if (!actions.isEmpty()) {
            checks.add(partners(section.owners(), actions, names, missing));
        }
        checks.add(
            QualityCheck.of(
                QualityTest.TARGETS_KEPT,
                lost.isEmpty(),
                "Action withdrawn: " +
                    lost
                        .stream()
                        .map(it -> it.number() + " " + it.title())
                        .collect(Collectors.joining("; ")) +
                    ". Say what takes its place"
            )
        );
        return new QualityScore(checks);
    }

    private static QualityCheck partners(
        List<OrganisationCode> owners,
        List<Action> actions,
        Map<OrganisationCode, String> names,
        Missing missing
    ) {
        var idle = owners
            .stream()
            .filter(owner -> actions.stream().noneMatch(action -> action.owner().equals(owner)))
            .toList();
        return idle.isEmpty()
            ? QualityCheck.met(QualityTest.PARTNERS)
            : new QualityCheck(
                  QualityTest.PARTNERS,
                  1 - (double) idle.size() / owners.size(),
                  missing.no(
                      "action owned by " +
                          idle
                              .stream()
                              .map(code -> code.nameIn(names))
                              .collect(Collectors.joining(" or ")) +
                          ", which answers for it too",
                      "name its part"
                  )
              );
    }
}
