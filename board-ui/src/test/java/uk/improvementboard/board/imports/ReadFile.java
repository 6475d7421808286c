package uk.improvementboard.board.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.improvementboard.metrics.imports.ImportLine;
import uk.improvementboard.metrics.imports.ImportSamples;
import uk.improvementboard.metrics.imports.ImportTerms;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.imports.LineValue;

/** Reads small files as a person would bring them, and keeps what came of it as words. */
final class ReadFile implements LineSink {

    final List<String> lines = new ArrayList<>();
    final List<String> problems = new ArrayList<>();
    final List<ImportLine> given = new ArrayList<>();
    final List<LineProblem> told = new ArrayList<>();
    private Reading reading = new Reading.Cancelled();

    static ReadFile csv(String text) {
        return csv(text, StandardCharsets.UTF_8);
    }

    static ReadFile csv(String text, Charset charset) {
        return bytes(text.getBytes(charset));
    }

    static ReadFile bytes(byte[] bytes) {
        return bytes(bytes, ImportSamples.terms(), UnaryOperator.identity());
    }

    /** Reads it by the layout that is proposed, changed as a person would change it. */
    static ReadFile bytes(byte[] bytes, ImportTerms terms, UnaryOperator<Layout> change) {
        return with(bytes, file -> {
            var read = new ReadFile();
            var table = new TableImport();
            read.reading = switch (table.glance(file, "figures", terms)) {
                case Glance.Refused refused -> new Reading.Refused(refused.problems(), false);
                case Glance.Seen seen -> table.read(
                    file,
                    "figures",
                    change.apply(seen.first().guess().layout()),
                    terms,
                    read
                );
            };
            return read;
        });
    }

    static Glance glance(byte[] bytes) {
        return with(bytes, file -> new TableImport().glance(file, "figures", ImportSamples.terms()));
    }

    static LayoutGuess guess(String csv) {
        return ((Glance.Seen) glance(csv.getBytes(StandardCharsets.UTF_8))).first().guess();
    }

    private interface Use<T> {
        T of(Path file) throws IOException;
    }

    private static <T> T with(byte[] bytes, Use<T> use) {
        try {
            var file = Files.createTempFile("figures", ".tmp");
            try {
                Files.write(file, bytes);
                return use.of(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void line(ImportLine line) {
        given.add(line);
        var value = switch (line.value()) {
            case LineValue.Reported it -> it.value().toPlainString();
            case LineValue.Provisional it -> it.value().toPlainString() + " provisional";
            case LineValue.Suppressed it -> "suppressed, " + it.reason();
            case LineValue.Unavailable it -> "unavailable, " + it.reason();
            case LineValue.NotApplicable it -> "not applicable, " + it.reason();
        };
        lines.add(line.row() + " " + line.measure() + " " + line.period().words() + ": " + value);
    }

    @Override
    public void problem(LineProblem problem) {
        told.add(problem);
        problems.add(problem.words());
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    Reading reading() {
        return reading;
    }

    /** What refused the file, as one line each. */
    List<String> refusal() {
        return reading instanceof Reading.Refused refused
            ? refused.problems().stream().map(LineProblem::words).toList()
            : List.of();
    }

    Reading.Counts counts() {
        return ((Reading.Done) reading).counts();
    }

    List<String> notices() {
        return ((Reading.Done) reading).notices().stream().map(LineProblem::words).toList();
    }
}
