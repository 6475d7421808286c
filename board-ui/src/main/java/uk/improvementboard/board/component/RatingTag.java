package uk.improvementboard.board.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import uk.improvementboard.board.chart.RatingShape;
import uk.improvementboard.metrics.pack.Tag;
import uk.improvementboard.metrics.rating.Rag;

/**
 * A rating: word, shape and colour, never a bare dot, never clickable. Where a person set it, it says who and until when, and
 * the computed rating stands below it.
 */
public final class RatingTag extends Composite<Span> {

    private static final long serialVersionUID = 1L;
    private static final double SHAPE_SIZE = 16;

    private RatingTag(Tag tag, String look, String shape) {
        var content = getContent();
        content.addClassName("rating-shown");
        content.add(coloured(tag, look, shape));
    }

    private RatingTag withSetBy(Tag tag) {
        tag.overridden().ifPresent(computed -> getContent().add(setBy(computed), computed(computed)));
        return this;
    }

    private static Span coloured(Tag tag, String look, String shape) {
        var coloured = new Span(new Picture(shape, "rating-shape"), new Span(tag.words()));
        coloured.addClassNames("rating", "rating--" + tag.rag().name().toLowerCase(Locale.ROOT));
        if (!look.isEmpty()) {
            coloured.addClassName(look);
        }
        return coloured;
    }

    private static Span setBy(Tag.Overridden overridden) {
        var words = new Span(overridden.setUntil() + ".");
        words.addClassName("rating-note");
        return words;
    }

    private static Span computed(Tag.Overridden overridden) {
        var words = new Span(
            new Picture(shape(overridden.rag()).draw(SHAPE_SIZE), "rating-shape"),
            new Span(overridden.computed())
        );
        words.addClassNames("rating-note", "rating-note--computed");
        return words;
    }

    /** {@return a tag on a tint, as wide as its words} */
    public static RatingTag of(Tag tag) {
        return new RatingTag(tag, "", shape(tag.rag()).draw(SHAPE_SIZE)).withSetBy(tag);
    }

    /** {@return a tag on a tint, as wide as its table cell} */
    public static RatingTag block(Tag tag) {
        return new RatingTag(tag, "rating--block", shape(tag.rag()).draw(SHAPE_SIZE)).withSetBy(tag);
    }

    /** {@return the same with the computed rating below it; the row says elsewhere who set the one shown, and until when} */
    public static RatingTag narrow(Tag tag) {
        var narrow = new RatingTag(tag, "rating--block", shape(tag.rag()).draw(SHAPE_SIZE));
        tag.overridden().ifPresent(it -> narrow.getContent().add(computed(it)));
        return narrow;
    }

    /** {@return the one headline rating of a page, on solid colour} */
    public static RatingTag solid(Tag tag) {
        return new RatingTag(tag, "rating--solid", shape(tag.rag()).drawOnFill(SHAPE_SIZE)).withSetBy(tag);
    }

    /** {@return the shape that carries a colour where colour cannot} */
    public static RatingShape shape(Rag rag) {
        return switch (rag) {
            case RED -> RatingShape.TRIANGLE;
            case AMBER -> RatingShape.DIAMOND;
            case GREEN -> RatingShape.CIRCLE;
            case BLUE -> RatingShape.SQUARE;
            case GREY -> RatingShape.HOLLOW_CIRCLE;
        };
    }
}
