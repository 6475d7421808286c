package uk.improvementboard.metrics.spc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Puts lines, causes, colours and icons together. */
final class XmrChartBuilder {

    private final SpcSeries series;
    private final SpcSettings settings;
    private final LivePoints live;
    private final List<SegmentLines> lines;
    private final Optional<String> runChartReason;
    private final SpecialCauseFinder finder;

    XmrChartBuilder(SpcSeries series, SpcSettings settings) {
        this.series = series;
        this.settings = settings;
        live = LivePoints.of(series, settings);
        lines = SegmentLines.of(live, settings.screening());
        runChartReason = runChartReason();
        finder = new SpecialCauseFinder(live, lines, settings);
    }

    XmrChart build() {
        var points = points();
        var segments = lines.stream().map(this::segment).toList();
        var variation = lastShown(0, live.size());
        var assurance = assurance(segments);
        var warnings = ChartWarnings.of(series, settings, points, segments, runChartReason.isPresent());
        return new XmrChart(series, settings, points, segments, variation, assurance, runChartReason, warnings);
    }

    private Optional<String> runChartReason() {
        var count = lines.stream().mapToInt(SegmentLines::count).sum();
        if (series.kind().overlapping()) {
            return Optional.of(
                "No icons: " +
                    series.kind().words() +
                    ", so neighbouring values share events and would signal by themselves."
            );
        }
        if (count == 0) {
            return Optional.of("No icons: there are no values yet.");
        }
        return count < settings.minimumPoints()
            ? Optional.of(
                  "No limits or icons yet: " + count + " of the " + settings.minimumPoints() + " values needed."
              )
            : Optional.empty();
    }

    private List<ChartPoint> points() {
        var result = new ArrayList<ChartPoint>(series.points().size());
        var index = 0;
        for (var point : series.points()) {
            result.add(point.ghost() ? ghost(point) : counted(point, index));
            index += point.ghost() ? 0 : 1;
        }
        return result;
    }

    private ChartPoint ghost(SpcPoint point) {
        var segment = LivePoints.segmentOn(series.rebases(), point.date());
        var target = series.targetOn(point.date());
        return new ChartPoint(
            point.date(),
            point.value(),
            true,
            false,
            segment,
            0,
            false,
            false,
            List.of(),
            false,
            Variation.COMMON_CAUSE,
            target
        );
    }

    private ChartPoint counted(SpcPoint point, int index) {
        var plain = runChartReason.isPresent();
        var causes = plain ? List.<SpecialCause>of() : List.copyOf(finder.causes(index));
        return new ChartPoint(
            point.date(),
            point.value(),
            false,
            live.feeding()[index],
            live.segments()[index],
            finder.side(index),
            !plain && finder.outside(index),
            !plain && finder.close(index),
            causes,
            Colouring.conflict(causes),
            shown(index),
            series.targetOn(point.date())
        );
    }

    private Variation shown(int index) {
        return runChartReason.isPresent()
            ? Variation.NOT_ASSESSED
            : Colouring.variation(finder.causes(index), series.direction(), settings);
    }

    private Segment segment(SegmentLines line) {
        return new Segment(
            live.segments()[line.start()],
            live.date(line.start()),
            live.date(line.end() - 1),
            line.count(),
            line.baselineCount(),
            line.mean(),
            runChartReason.isPresent() ? Optional.empty() : line.limits(),
            lastShown(line.start(), line.end())
        );
    }

    /** What the last point shows; a missing one says nothing, so the profile of the R package reads it as common cause. */
    private Variation lastShown(int start, int end) {
        for (var i = end - 1; i >= start; i--) {
            if (live.present(i) || settings.profile() == SpcProfile.PTD) {
                return shown(i);
            }
        }
        return Variation.NOT_ASSESSED;
    }

    private Assurance assurance(List<Segment> segments) {
        var target = live.size() == 0 ? OptionalDouble.empty() : series.targetOn(live.date(live.size() - 1));
        if (target.isEmpty()) {
            return Assurance.NO_TARGET;
        }
        if (runChartReason.isPresent()) {
            return Assurance.NOT_ASSESSED;
        }
        var last = lines.getLast();
        return Colouring.assurance(
            segments.getLast(),
            flat(last),
            target.getAsDouble(),
            series.direction(),
            settings.profile()
        );
    }

    private boolean flat(SegmentLines line) {
        for (var i = line.start(); i < line.end(); i++) {
            if (live.present(i) && live.values()[i] != line.mean()) {
                return false;
            }
        }
        return line.count() > 1;
    }
}
