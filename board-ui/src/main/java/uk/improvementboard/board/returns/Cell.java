package uk.improvementboard.board.returns;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import uk.improvementboard.metrics.imports.MissingSymbol;
import uk.improvementboard.metrics.imports.MissingSymbol.Why;

/** What a cell that should hold a figure holds. */
sealed interface Cell {
    record Number(BigDecimal value) implements Cell {}

    /** A symbol of the publisher, with what it means. */
    record Missing(MissingSymbol symbol) implements Cell {
        String reason() {
            return symbol.reason();
        }

        Why why() {
            return symbol.why();
        }
    }

    record Unreadable(String text) implements Cell {}

    Pattern NUMBER = Pattern.compile("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");

    static Cell of(String text) {
        var plain = text.strip();
        if (NUMBER.matcher(plain).matches()) {
            return new Number(new BigDecimal(plain.replace(",", "")));
        }
        return MissingSymbol.of(plain)
            .<Cell>map(Missing::new)
            .orElseGet(() -> new Unreadable(plain));
    }
}
