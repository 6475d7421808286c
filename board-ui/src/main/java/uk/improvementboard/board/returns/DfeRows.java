package uk.improvementboard.board.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.measure.Provenance.Basis;
import uk.improvementboard.persistence.measure.AreaObservation;

/** Reads the totals rows of a file whose set is known. One reader for one file. */
final class DfeRows {

    private static final String BREAK =
        "Break in series: the return became person-level with the years 2022 and 2023; " +
        "compare with earlier years with care.";

    private final DfeFile file;
    private final DataSet set;
    private final List<MeasureRule> rules;
    private final DfeSource source;
    private final Findings findings;
    private final RowPlace places;
    private final RowFigures figures;
    private final Map<String, Long> rowOfKey = new HashMap<>();
    private final List<PreviewRow> preview = new ArrayList<>();
    private long breakdownRows;

    /** What every figure of the file says of its source. */
    record DfeSource(String fileName, LocalDate published) {}

    DfeRows(DfeFile file, DataSet set, KnownAreas areas, DfeSource source, Findings findings) {
        this.file = file;
        this.set = set;
        this.source = source;
        this.findings = findings;
        rules = set
            .rules()
            .stream()
            .filter(rule -> rule.columns().stream().allMatch(file::has))
            .toList();
        places = new RowPlace(file, set, areas, findings);
        figures = new RowFigures(file, findings);
    }

    List<PreviewRow> read() {
        for (var row : file.rows()) {
            if (set.isTotal(row.text("breakdown_topic"), row.text("breakdown"))) {
                total(row);
            } else {
                breakdownRows++;
            }
        }
        return List.copyOf(preview);
    }

    long breakdownRows() {
        return breakdownRows;
    }

    private void total(DfeFile.Row row) {
        var period = places.period(row);
        var area = places.area(row);
        if (period.isEmpty() || area.isEmpty() || repeated(row, period.get(), area.get())) {
            return;
        }
        bands(row);
        var readings = new ArrayList<PreviewRow>();
        for (var rule : rules) {
            figures.read(row, rule).ifPresent(reading -> {
                var observation = reading.in(period.get(), provenance(rule, period.get()));
                var code = new AreaCode(area.get().code());
                var item = new AreaObservation(rule.measure(), code, observation);
                readings.add(new PreviewRow(row.number(), area.get().name(), item));
            });
        }
        withheldWhole(row, area.get(), readings);
        preview.addAll(readings);
    }

    private boolean repeated(DfeFile.Row row, Period period, KnownAreas.Entry area) {
        var earlier = rowOfKey.putIfAbsent(area.code() + " " + period.words(), row.number());
        if (earlier == null) {
            return false;
        }
        findings.refuse(
            new Problem(
                row.number(),
                "",
                area.name() + " stands twice for " + period.words() + ": in row " + earlier + " and here.",
                "Keep the row that is right."
            )
        );
        return true;
    }

    /** The publisher's bands do not always add up to the whole, in one row of seven that can be checked. */
    private void bands(DfeFile.Row row) {
        if (set.bands().isEmpty() || !set.bands().stream().allMatch(file::has)) {
            return;
        }
        var cells = set
            .bands()
            .stream()
            .map(field -> Cell.of(row.text(field)))
            .toList();
        if (!cells.stream().allMatch(Cell.Number.class::isInstance)) {
            return;
        }
        var values = cells
            .stream()
            .map(cell -> ((Cell.Number) cell).value())
            .toList();
        var sum = values
            .subList(0, values.size() - 1)
            .stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(values.getLast()) != 0) {
            findings.warn(
                Warning.Kind.BANDS_DISAGREE,
                row.number(),
                file.spelling(set.bands().getLast()),
                "The bands add up to " +
                    sum.toPlainString() +
                    ", the whole is " +
                    values.getLast().toPlainString() +
                    "."
            );
        }
    }

    private void withheldWhole(DfeFile.Row row, KnownAreas.Entry area, List<PreviewRow> readings) {
        var values = readings
            .stream()
            .map(each -> each.observation().observation())
            .toList();
        var nothing = values.stream().allMatch(each -> each.shown().isEmpty());
        var nobody = values.stream().anyMatch(Observation.NotApplicable.class::isInstance);
        if (nothing && !nobody && values.size() > 1) {
            findings.warn(
                Warning.Kind.AREA_WITHHELD,
                row.number(),
                "",
                "Every figure of " +
                    area.name() +
                    " is missing. The Department sometimes withholds one council and says " +
                    "why in a footnote only; read the release's notes."
            );
        }
    }

    private Provenance provenance(MeasureRule rule, Period period) {
        var derived = rule.workedOut();
        var caveats = new ArrayList<String>();
        if (derived) {
            caveats.add("Worked out from the published counts.");
        }
        if (set.january()) {
            caveats.add("Counted on the January census day, which the source does not name; the month stands for it.");
        }
        if (period.end().getYear() == 2022 || period.end().getYear() == 2023) {
            caveats.add(BREAK);
        }
        return new Provenance(
            "Department for Education: Education, health and care plans, " +
                set.title() +
                " (" +
                source.fileName() +
                ")",
            Optional.of(DfeImporter.RELEASES),
            derived ? Basis.DERIVED : Basis.OFFICIAL,
            Optional.of(source.published()),
            String.join(" ", caveats),
            "Importer of the Department's files"
        );
    }
}
