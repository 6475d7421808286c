package uk.improvementboard.board.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for texts inside the plot. A text never covers another text; lines and marks are avoided by their weight.
 */
final class LabelPlacer {

    private static final double CLEARANCE = 1.5;

    private final List<Box> texts = new ArrayList<>();
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final Box bounds;

    LabelPlacer(Box bounds) {
        this.bounds = bounds;
    }

    /** An axis-parallel box, y downwards. */
    record Box(double left, double top, double right, double bottom) {
        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean holds(Box other) {
            return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
        }

        Box grown(double by) {
            return new Box(left - by, top - by, right + by, bottom + by);
        }

        double centreY() {
            return (top + bottom) / 2;
        }
    }

    /**
     * A place where a text might stand.
     *
     * @param x of the anchor
     * @param top upper edge of the text
     * @param anchor start, middle or end
     * @param penalty how little it is liked
     */
    record Spot(double x, double top, String anchor, double penalty) {
        Box box(double width, double height) {
            double left = switch (anchor) {
                case "start" -> x;
                case "end" -> x - width;
                default -> x - width / 2;
            };
            return new Box(left, top, left + width, top + height);
        }
    }

    /** The line from a text at a spot to what it names, as a thin box; empty if the text stands near enough. */
    @FunctionalInterface
    interface Leading {
        Optional<Box> leader(Spot spot, double height);
    }

    private record Obstacle(double x1, double y1, double x2, double y2, double weight) {
        boolean crosses(Box box) {
            if (
                Math.max(x1, x2) < box.left ||
                Math.min(x1, x2) > box.right ||
                Math.max(y1, y2) < box.top ||
                Math.min(y1, y2) > box.bottom
            ) {
                return false;
            }
            double a = side(box.left, box.top);
            double b = side(box.right, box.top);
            double c = side(box.left, box.bottom);
            double d = side(box.right, box.bottom);
            boolean allOneSide = (a > 0 && b > 0 && c > 0 && d > 0) || (a < 0 && b < 0 && c < 0 && d < 0);
            return !allOneSide;
        }

        private double side(double x, double y) {
            return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
        }
    }

    void occupy(Box box) {
        texts.add(box);
    }

    void avoidLine(double x1, double y1, double x2, double y2, double weight) {
        obstacles.add(new Obstacle(x1, y1, x2, y2, weight));
    }

    void avoidMark(double x, double y, double r, double weight) {
        avoidLine(x - r, y - r, x + r, y + r, weight);
    }

    /**
     * Takes the best spot that covers no text and costs less than the most that is borne.
     *
     * @param most limit of penalty and weights together
     */
    Optional<Spot> place(TextBlock block, List<Spot> spots, double most) {
        return place(block, spots, most, (spot, height) -> Optional.empty());
    }

    /** As above, for texts that may need a leader to their point; no leader may run through a text. */
    Optional<Spot> place(TextBlock block, List<Spot> spots, double most, Leading leading) {
        double width = block.width();
        double height = block.height();
        Spot best = null;
        double bestCost = most;
        for (Spot spot : spots) {
            if (spot.penalty() >= bestCost) {
                continue;
            }
            Box box = spot.box(width, height);
            Optional<Box> leader = leading.leader(spot, height);
            if (bounds.holds(box) && isFree(box) && leader.map(this::isFree).orElse(true)) {
                double cost = spot.penalty() + weightUnder(box.grown(CLEARANCE), bestCost);
                if (cost < bestCost) {
                    best = spot;
                    bestCost = cost;
                }
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        texts.add(best.box(width, height));
        leading.leader(best, height).ifPresent(texts::add);
        return Optional.of(best);
    }

    private boolean isFree(Box box) {
        Box clear = box.grown(CLEARANCE);
        for (Box text : texts) {
            if (text.overlaps(clear)) {
                return false;
            }
        }
        return true;
    }

    private double weightUnder(Box box, double enough) {
        double weight = 0;
        for (Obstacle obstacle : obstacles) {
            if (obstacle.crosses(box)) {
                weight += obstacle.weight();
                if (weight >= enough) {
                    return weight;
                }
            }
        }
        return weight;
    }
}
