package uk.improvementboard.board.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import uk.improvementboard.board.component.PlainSelect;

/** Which source a file comes from, asked where several have tables with the same heads and mean different things by them. */
final class SourceChoice extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String NOT_YET = "";
    private static final String ANOTHER = " ";

    /**
     * A layout under the name of its source.
     *
     * @param source empty where several sources share the layout
     */
    record Kept(String source, Layout layout) {}

    /** @param chosen told of the source; of none when it is another one */
    SourceChoice(List<Kept> fitting, Consumer<Optional<Kept>> chosen) {
        var names = new LinkedHashMap<String, String>();
        names.put(NOT_YET, "Choose the source");
        fitting.forEach(it -> names.put(it.source(), it.source()));
        names.put(ANOTHER, "Another source");
        var select = new PlainSelect(names, NOT_YET);
        select.setId("import-which");
        select.addValueChangeListener(change -> {
            if (!change.getValue().equals(NOT_YET)) {
                chosen.accept(
                    fitting
                        .stream()
                        .filter(it -> it.source().equals(change.getValue()))
                        .findFirst()
                );
            }
        });
        var label = new NativeLabel("Which source is it from?");
        label.addClassName("field-label");
        label.setFor("import-which");
        getContent().addClassName("import-sheet");
        getContent().add(label, select);
    }

    /** {@return the remembered layouts that know most of the heads of a file; the one under its own name alone, where there is one} */
    static List<Kept> fitting(Map<String, Layout> kept, List<String> heads, String fileName) {
        var all = kept
            .entrySet()
            .stream()
            .filter(it -> !it.getValue().columns().isEmpty() && heads.containsAll(it.getValue().columns().keySet()))
            .map(it -> new Kept(it.getKey(), it.getValue()))
            .sorted(Comparator.comparing(Kept::source))
            .toList();
        var most = all
            .stream()
            .mapToInt(it -> it.layout().columns().size())
            .max()
            .orElse(0);
        var best = all
            .stream()
            .filter(it -> it.layout().columns().size() == most)
            .toList();
        var own = best
            .stream()
            .filter(it -> it.source().equals(fileName))
            .findFirst();
        if (own.isPresent()) {
            return List.of(own.get());
        }
        var readings = best
            .stream()
            .map(it -> it.layout().ofSheet(""))
            .distinct()
            .count();
        return best.size() > 1 && readings == 1 ? List.of(new Kept("", best.getFirst().layout())) : best;
    }
}
