package uk.improvementboard.board.imports;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.improvementboard.metrics.commentary.PersonalData;
import uk.improvementboard.metrics.imports.FigureCell;
import uk.improvementboard.metrics.imports.ImportLine;
import uk.improvementboard.metrics.imports.ImportMeasure;
import uk.improvementboard.metrics.imports.ImportTerms;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.imports.MeasureNames;
import uk.improvementboard.metrics.imports.PeriodFit;
import uk.improvementboard.metrics.imports.Said;
import uk.improvementboard.metrics.imports.Said.Clear;
import uk.improvementboard.metrics.imports.Said.Unclear;
import uk.improvementboard.metrics.imports.TableCell;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.partnership.Organisation;

/** Makes a line of the cells that belong to it, or says why none can be made. */
final class LineMaker {

    /** What became of some cells. */
    sealed interface Outcome {
        record Made(ImportLine line) implements Outcome {}

        record Wrong(LineProblem problem) implements Outcome {}

        /** They say nothing of a figure. */
        record Nothing() implements Outcome {}

        /** They are about a measure or an organisation of others. */
        record Strange() implements Outcome {}
    }

    private static final List<Field> WORDS = List.of(Field.ORGANISATION, Field.MEASURE, Field.STATUS, Field.NOTE);
    private static final int LONGEST_NOTE = 500;
    private static final int MOST_KEPT = 10_000;

    private final Layout layout;
    private final MeasureNames names;
    private final LineFigures figures;
    private final Map<String, OrganisationCode> organisations = new HashMap<>();
    private final Set<String> unknownMeasures = new LinkedHashSet<>();
    private final Set<String> unknownOrganisations = new LinkedHashSet<>();
    private final Map<PeriodKey, Said<Period>> periods = new HashMap<>();

    private record PeriodKey(MeasureCode measure, LineCells.Placed first, LineCells.Placed last) {}

    LineMaker(Layout layout, ImportTerms terms, boolean commasAreClear) {
        this.layout = layout;
        names = new MeasureNames(terms, layout.names());
        figures = new LineFigures(new FigureCell(commasAreClear));
        for (var it : terms.organisations()) {
            know(it);
        }
        layout
            .names()
            .forEach((name, code) ->
                Optional.ofNullable(organisations.get(MeasureNames.plain(code))).ifPresent(it ->
                    organisations.put(MeasureNames.plain(name), it)
                )
            );
    }

    private void know(Organisation it) {
        organisations.put(MeasureNames.plain(it.name()), it.code());
        organisations.put(MeasureNames.plain(it.shortName()), it.code());
        organisations.put(MeasureNames.plain(it.code().value()), it.code());
    }

    Outcome make(LineCells cells) {
        for (var field : WORDS) {
            if (cells.cell(field) instanceof TableCell.Fault fault) {
                return wrong(cells, field, fault.reason(), "Put the words themselves into the cell.");
            }
        }
        if (cells.blank(Field.VALUE, Field.NUMERATOR, Field.DENOMINATOR) && !LineStatus.withoutFigure(cells)) {
            return cells.blank(Field.NOTE) || layout.fixed().containsKey(Field.NOTE)
                ? new Outcome.Nothing()
                : wrong(
                      cells,
                      Field.NOTE,
                      "There is a note and no figure.",
                      "Give the figure, or a status that says why there is none."
                  );
        }
        var organisation = organisation(cells);
        var measure = measure(cells);
        if (layout.strangers() == Layout.Strangers.REFUSED) {
            remember(cells, Field.ORGANISATION, organisation, unknownOrganisations);
            remember(cells, Field.MEASURE, measure, unknownMeasures);
        }
        if (organisation instanceof Unclear<Optional<OrganisationCode>> unclear) {
            return stranger(cells, Field.ORGANISATION, unclear);
        }
        if (measure instanceof Unclear<ImportMeasure> unclear) {
            return stranger(cells, Field.MEASURE, unclear);
        }
        return withMeasure(cells, measure.clear().orElseThrow(), organisation.clear().orElseThrow());
    }

    private Outcome withMeasure(LineCells cells, ImportMeasure measure, Optional<OrganisationCode> organisation) {
        var period = period(cells, measure);
        if (period instanceof Unclear<Period> unclear) {
            var field = cells.cells().containsKey(Field.PERIOD)
                ? Field.PERIOD
                : cells.cells().containsKey(Field.PERIOD_START)
                  ? Field.PERIOD_START
                  : Field.PERIOD_END;
            return new Outcome.Wrong(cells.problem(field, unclear));
        }
        var note = cells.text(Field.NOTE);
        var person = PersonalData.in(note);
        if (person.isPresent()) {
            return wrong(cells, Field.NOTE, "In this note " + person.get() + ".", "Write the note without it.");
        }
        if (note.length() > LONGEST_NOTE) {
            return wrong(cells, Field.NOTE, "The note has more than 500 characters.", "Shorten it.");
        }
        return switch (figures.read(cells, measure.measure(), period.clear().orElseThrow())) {
            case LineFigures.Figures.Wrong wrong -> new Outcome.Wrong(wrong.problem());
            case LineFigures.Figures.Read read -> new Outcome.Made(
                new ImportLine(
                    cells.row(),
                    cells.sheet(),
                    measure.measure().code(),
                    period.clear().orElseThrow(),
                    read.value(),
                    read.numerator(),
                    read.denominator(),
                    note,
                    Optional.of(cells.text(Field.STATUS)).filter(it -> !it.isEmpty()),
                    organisation
                )
            );
        };
    }

    private Outcome stranger(LineCells cells, Field field, Unclear<?> unclear) {
        var passedOver = layout.strangers() == Layout.Strangers.PASSED_OVER && !cells.blank(field);
        return passedOver ? new Outcome.Strange() : new Outcome.Wrong(cells.problem(field, unclear));
    }

    private static void remember(LineCells cells, Field field, Said<?> said, Set<String> unknown) {
        if (said instanceof Unclear<?> && !cells.blank(field) && unknown.size() < UnknownNames.MOST) {
            unknown.add(cells.text(field));
        }
    }

    /** {@return names that stopped lines from being made} */
    UnknownNames unknown() {
        return new UnknownNames(List.copyOf(unknownMeasures), List.copyOf(unknownOrganisations));
    }

    private static Outcome wrong(LineCells cells, Field field, String reason, String mend) {
        return new Outcome.Wrong(cells.problem(field, reason, mend));
    }

    private Said<Optional<OrganisationCode>> organisation(LineCells cells) {
        if (!cells.cells().containsKey(Field.ORGANISATION)) {
            return new Clear<>(Optional.empty());
        }
        var text = cells.text(Field.ORGANISATION);
        if (text.isEmpty()) {
            return new Unclear<>("The organisation is empty.", "Fill it in, in each row.");
        }
        var code = organisations.get(MeasureNames.plain(text));
        return code == null
            ? new Unclear<>(
                  "The partnership has no organisation of this name or code.",
                  "Check the spelling; if the row is about others, leave it out or have such rows passed over."
              )
            : new Clear<>(Optional.of(code));
    }

    private Said<ImportMeasure> measure(LineCells cells) {
        var text = cells.text(Field.MEASURE);
        if (text.isEmpty()) {
            return new Unclear<>("The measure is empty.", "Fill it in, in each row.");
        }
        if (names.isShared(text)) {
            return new Unclear<>("More than one measure has this name.", "Give the measure by its code.");
        }
        return names
            .find(text)
            .<Said<ImportMeasure>>map(Clear::new)
            .orElseGet(() ->
                new Unclear<>(
                    "The partnership has no measure of this name or code.",
                    "Check the spelling, give the code of the measure, or say which measure the name stands for."
                )
            );
    }

    private Said<Period> period(LineCells cells, ImportMeasure measure) {
        var nowhere = new LineCells.Placed("", TableCell.EMPTY);
        var whole = cells.cells().get(Field.PERIOD);
        var first = whole == null ? cells.cells().getOrDefault(Field.PERIOD_START, nowhere) : whole;
        var last = whole == null ? cells.cells().getOrDefault(Field.PERIOD_END, nowhere) : whole;
        if (periods.size() > MOST_KEPT) {
            periods.clear();
        }
        return periods.computeIfAbsent(new PeriodKey(measure.measure().code(), first, last), _ -> {
            var fit = new PeriodFit(measure, layout.year());
            return whole == null ? fit.edges(first.cell(), last.cell()) : fit.read(whole.cell());
        });
    }
}
