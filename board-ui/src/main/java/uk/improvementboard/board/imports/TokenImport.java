package uk.improvementboard.board.imports;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.partnership.PartnershipId;

/** One import by another program: seen and loaded in one go. The services ask whether the caller may. */
@Component
class TokenImport {

    private final TableImportService imports;
    private final TableLoadService loads;

    TokenImport(TableImportService imports, TableLoadService loads) {
        this.imports = imports;
        this.loads = loads;
    }

    /**
     * What is asked for.
     *
     * @param source where the figures come from; the layout remembered under it is used
     */
    record Wish(
        String fileName,
        Optional<String> source,
        LocalDate extracted,
        boolean dryRun,
        String reason,
        boolean withoutRejected
    ) {}

    ResponseEntity<ImportAnswer> run(PartnershipId partnership, TableFile file, Wish wish) throws IOException {
        if (file.fromTheDepartment()) {
            return refused(
                List.of(
                    LineProblem.ofFile(
                        "This is a file of the Department for Education.",
                        "The programme office loads it on the page or with the command."
                    )
                )
            );
        }
        var kept = wish.source().flatMap(name -> Optional.ofNullable(imports.layouts(partnership).get(name)));
        if (kept.isPresent()) {
            return seen(partnership, file, kept.get(), wish);
        }
        return switch (imports.glance(partnership, file)) {
            case Glance.Refused it -> refused(it.problems());
            case Glance.Seen it when !it.first().guess().complete() -> refused(it.first().guess().missing());
            case Glance.Seen it -> seen(partnership, file, it.first().guess().layout(), wish);
        };
    }

    private ResponseEntity<ImportAnswer> seen(PartnershipId partnership, TableFile file, Layout layout, Wish wish) {
        var source = wish.source().orElse(file.name());
        var preview = imports.preview(partnership, file, source, layout, wish.extracted(), ImportWatch.NOBODY);
        return switch (preview) {
            case TablePreview.Refused it -> refused(it.problems());
            case TablePreview.Cancelled _ -> refused(List.of());
            case TablePreview.Ready it when wish.dryRun() -> {
                loads.discard(partnership, it.batch().number());
                yield ResponseEntity.ok(ImportAnswer.of("dry-run", "Nothing was written.", it));
            }
            case TablePreview.Ready it -> load(partnership, it, wish);
        };
    }

    private ResponseEntity<ImportAnswer> load(PartnershipId partnership, TablePreview.Ready seen, Wish wish) {
        var number = seen.batch().number();
        var outcome = loads.load(partnership, number, wish.reason(), wish.withoutRejected(), ImportWatch.NOBODY);
        if (!(outcome instanceof LoadOutcome.Loaded)) {
            loads.discard(partnership, number);
        }
        return switch (outcome) {
            case LoadOutcome.Loaded it -> ResponseEntity.ok(ImportAnswer.of("loaded", it.words(), seen));
            case LoadOutcome.NothingNew _ -> ResponseEntity.ok(
                ImportAnswer.of("nothing-new", "The board holds all of it already: nothing was written.", seen)
            );
            case LoadOutcome.HasRejected it -> unprocessable(
                "rejected",
                "%,d lines were rejected, so nothing was written. Mend them, or add without-rejected=true.".formatted(
                    it.lines()
                ),
                seen
            );
            case LoadOutcome.NeedsReason _ -> unprocessable(
                "needs-reason",
                "Some figures want a reason of 10 to 500 characters: add reason=... Nothing was written.",
                seen
            );
            case LoadOutcome.BoardChanged _, LoadOutcome.Gone _, LoadOutcome.Cancelled _ -> ResponseEntity.status(
                HttpStatus.CONFLICT
            ).body(
                ImportAnswer.of(
                    "board-changed",
                    "Somebody changed the board meanwhile: nothing was written. Try again.",
                    seen
                )
            );
        };
    }

    private static ResponseEntity<ImportAnswer> unprocessable(String outcome, String message, TablePreview.Ready seen) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(ImportAnswer.of(outcome, message, seen));
    }

    private static ResponseEntity<ImportAnswer> refused(List<LineProblem> problems) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(
            ImportAnswer.refused("The file cannot be read as a whole: nothing was written.", problems)
        );
    }
}
