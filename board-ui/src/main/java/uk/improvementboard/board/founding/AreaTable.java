package uk.improvementboard.board.founding;

import java.util.List;
import java.util.Map;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.Area;
import uk.improvementboard.metrics.partnership.ComparatorArea;
import uk.improvementboard.metrics.partnership.Organisation;
import uk.improvementboard.persistence.founding.Dated;

/** Reads places, with whom the partnership is compared, and who its partners are. */
record AreaTable(FoundingFolder folder, Map<String, Source> sources) {
    List<Area> areas() {
        return folder
            .table("areas.csv")
            .stream()
            .map(row ->
                new Area(
                    row.parsed("code", AreaCode::new),
                    row.required("name"),
                    row.parsed("level", Area.Level::valueOf)
                )
            )
            .toList();
    }

    List<Dated<ComparatorArea>> comparators() {
        return folder
            .table("areas.csv")
            .stream()
            .filter(row -> row.optional("comparison").isPresent())
            .map(row -> {
                var source = Source.named(sources, row);
                var area = new ComparatorArea(
                    row.parsed("code", AreaCode::new),
                    row.parsed("comparison", ComparatorArea.Kind::valueOf),
                    source.title()
                );
                return new Dated<>(source.knownFrom(), area, "Compared from the publication of: " + source.title());
            })
            .toList();
    }

    List<Dated<Organisation>> organisations() {
        return folder
            .table("organisations.csv")
            .stream()
            .map(row -> {
                var organisation = new Organisation(
                    row.parsed("code", OrganisationCode::new),
                    row.required("name"),
                    row.required("short_name"),
                    row.parsed("kind", Organisation.Kind::valueOf),
                    row.day("from"),
                    row.optionalDay("to"),
                    row.required("source")
                );
                return new Dated<>(organisation.from(), organisation, "Known under this name");
            })
            .toList();
    }
}
