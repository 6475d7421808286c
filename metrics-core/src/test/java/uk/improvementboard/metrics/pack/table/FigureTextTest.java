package uk.improvementboard.metrics.pack.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Unit;

class FigureTextTest {

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
            "51%;51;%;0",
            "60.3%;60.3;%;1",
            "1,240;1240;'';0",
            "47 weeks;47;weeks;0",
            "1 child;1;child;0",
            "3.6 of 10;3.6;of 10;1",
            "£91 million;91;£ million;0",
            "-£5 million;-5;£ million;0",
            "£1,500;1500;£;0",
            "rank 142;142;rank;0",
            "-3;-3;'';0",
            "51% [p];51;%;0",
        }
    )
    void a_figure_is_read_with_its_unit_and_decimals(String text, String value, String unit, int decimals) {
        var number = FigureText.number(text).orElseThrow();
        assertThat(number.value()).isEqualTo(value);
        assertThat(number.unit()).isEqualTo(unit);
        assertThat(number.decimals()).isEqualTo(decimals);
        assertThat(number.shown()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
            "-",
            "No figure",
            "1,449 of 2,401",
            "2025",
            "12,34",
            "1.5.2",
            "51% by April 2027",
            "007",
            "=1+1",
            "20%: x",
        }
    )
    void whatever_is_not_a_figure_alone_stays_words(String text) {
        assertThat(FigureText.cell(text)).isEqualTo(new Cell.Words(text));
    }

    @Test
    void a_symbol_says_why_there_is_no_figure() {
        assertThat(FigureText.cell("[c]")).isEqualTo(new Cell.Withheld("[c]", "Suppressed"));
        assertThat(FigureText.cell("[x]")).isEqualTo(new Cell.Withheld("[x]", "Not available"));
    }

    static Stream<FigureFormat> formats() {
        return Stream.of(
            Unit.percent(),
            Unit.count("plans"),
            Unit.duration("weeks"),
            Unit.score(10),
            Unit.money("million"),
            Unit.money("")
        ).flatMap(unit -> Stream.of(new FigureFormat(unit, 0), new FigureFormat(unit, 1)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void every_figure_that_the_board_writes_is_read_back(FigureFormat format) {
        for (var value : List.of(0.0, 0.4, 1.0, 12.0, 999.9, 1000.0, 1234567.8)) {
            for (var text : List.of(format.cell(value), format.words(value))) {
                var number = FigureText.number(text).orElseThrow(() -> new AssertionError(text));
                assertThat(number.value())
                    .as(text)
                    .isEqualByComparingTo(java.math.BigDecimal.valueOf(format.shown(value)));
            }
        }
    }
}
