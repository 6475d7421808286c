package uk.improvementboard.board.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import uk.improvementboard.board.chart.RatingShape;
import uk.improvementboard.metrics.pack.Tag;
import uk.improvementboard.metrics.rating.Rag;

/** A rating: word, shape and colour, never a bare dot, never clickable. */
public final class RatingTag extends Composite<Span> {

    private static final long serialVersionUID = 1L;
    private static final double SHAPE_SIZE = 16;

    private RatingTag(Tag tag, String look, String shape) {
        var content = getContent();
        content.addClassNames("rating", "rating--" + tag.rag().name().toLowerCase(Locale.ROOT));
        if (!look.isEmpty()) {
            content.addClassName(look);
        }
        content.add(new Picture(shape, "rating-shape"), new Span(tag.words()));
    }

    /** {@return a tag on a tint, as wide as its words} */
    public static RatingTag of(Tag tag) {
        return new RatingTag(tag, "", shape(tag.rag()).draw(SHAPE_SIZE));
    }

    /** {@return a tag on a tint, as wide as its table cell} */
    public static RatingTag block(Tag tag) {
        return new RatingTag(tag, "rating--block", shape(tag.rag()).draw(SHAPE_SIZE));
    }

    /** {@return the one headline rating of a page, on solid colour} */
    public static RatingTag solid(Tag tag) {
        return new RatingTag(tag, "rating--solid", shape(tag.rag()).drawOnFill(SHAPE_SIZE));
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
