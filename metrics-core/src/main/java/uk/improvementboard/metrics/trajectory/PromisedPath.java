package uk.improvementboard.metrics.trajectory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The promised points of a trajectory joined by straight lines. */
record PromisedPath(List<Point> points) {
    record Point(LocalDate day, double value) {}

    static PromisedPath of(Trajectory trajectory, OptionalDouble baselineMean) {
        var points = new ArrayList<Point>();
        trajectory
            .baseline()
            .ifPresent(baseline -> baselineMean.ifPresent(mean -> points.add(new Point(baseline.to(), mean))));
        for (var milestone : trajectory.milestones()) {
            addLater(points, new Point(milestone.due(), milestone.value()));
        }
        trajectory.endState().ifPresent(end -> addLater(points, new Point(end.due(), end.value())));
        return new PromisedPath(List.copyOf(points));
    }

    /** A point that is not later than the one before it takes its place: two promises for one day are the later promise. */
    private static void addLater(List<Point> points, Point point) {
        while (!points.isEmpty() && !points.getLast().day().isBefore(point.day())) {
            points.removeLast();
        }
        points.add(point);
    }

    OptionalDouble at(LocalDate day) {
        if (points.isEmpty() || day.isBefore(points.getFirst().day())) {
            return OptionalDouble.empty();
        }
        for (var next = 1; next < points.size(); next++) {
            if (!day.isAfter(points.get(next).day())) {
                return OptionalDouble.of(between(points.get(next - 1), points.get(next), day));
            }
        }
        return OptionalDouble.of(points.getLast().value());
    }

    private static double between(Point from, Point to, LocalDate day) {
        double whole = ChronoUnit.DAYS.between(from.day(), to.day());
        double part = ChronoUnit.DAYS.between(from.day(), day);
        return from.value() + ((to.value() - from.value()) * part) / whole;
    }
}
