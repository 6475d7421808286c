package uk.improvementboard.board.cli;

import java.time.LocalDate;
import java.util.Optional;
import uk.improvementboard.board.imports.Glance;
import uk.improvementboard.board.imports.Layout;
import uk.improvementboard.board.imports.LoadOutcome;
import uk.improvementboard.board.imports.TableFile;
import uk.improvementboard.board.imports.TableImportService;
import uk.improvementboard.board.imports.TableLoadService;
import uk.improvementboard.board.imports.TablePreview;
import uk.improvementboard.metrics.partnership.PartnershipId;

/** Shows a table of any layout and loads it. */
record TableRun(TableImportService imports, TableLoadService loads, TableReport report, TerminalWatch watch) {
    private static final int DONE = 0;
    private static final int FINDING = 1;

    /**
     * What is asked for.
     *
     * @param source where the figures come from; a layout kept under it is used
     * @param layout how the table is to be read, where the caller says so
     * @param reason why warnings are let stand
     */
    record Wish(
        Optional<String> source,
        Optional<Layout> layout,
        LocalDate extracted,
        boolean dryRun,
        String reason,
        boolean withoutRejected
    ) {}

    /** {@return the exit code} */
    int run(PartnershipId partnership, TableFile file, Wish wish) {
        var layout = wish
            .layout()
            .or(() -> wish.source().flatMap(name -> Optional.ofNullable(imports.layouts(partnership).get(name))));
        return layout.isPresent() ? preview(partnership, file, layout.get(), wish) : guessed(partnership, file, wish);
    }

    private int guessed(PartnershipId partnership, TableFile file, Wish wish) {
        return switch (imports.glance(partnership, file)) {
            case Glance.Refused refused -> {
                report.refused(file.name(), refused.problems());
                yield FINDING;
            }
            case Glance.Seen seen when !seen.first().guess().complete() -> {
                report.refused(file.name(), seen.first().guess().missing());
                report.complain("Say how to read it with --layout, or map its columns once on the page \"Imports\".");
                yield FINDING;
            }
            case Glance.Seen seen -> preview(partnership, file, seen.first().guess().layout(), wish);
        };
    }

    private int preview(PartnershipId partnership, TableFile file, Layout layout, Wish wish) {
        var source = wish.source().orElse(file.name());
        var preview = imports.preview(partnership, file, source, layout, wish.extracted(), watch);
        watch.done();
        return switch (preview) {
            case TablePreview.Refused refused -> {
                report.refused(file.name(), refused.problems());
                yield FINDING;
            }
            case TablePreview.Cancelled _ -> stopped();
            case TablePreview.Ready ready -> {
                report.preview(ready);
                yield wish.dryRun() ? without(partnership, ready) : load(partnership, ready, wish);
            }
        };
    }

    private int without(PartnershipId partnership, TablePreview.Ready ready) {
        loads.discard(partnership, ready.batch().number());
        report.say(ready.somethingNew() ? "Dry run: nothing was written." : "Nothing new; nothing was written.");
        return ready.batch().counts().rejected() > 0 ? FINDING : DONE;
    }

    private int load(PartnershipId partnership, TablePreview.Ready ready, Wish wish) {
        var number = ready.batch().number();
        var outcome = loads.load(partnership, number, wish.reason(), wish.withoutRejected(), watch);
        watch.done();
        if (!(outcome instanceof LoadOutcome.Loaded)) {
            loads.discard(partnership, number);
        }
        return switch (outcome) {
            case LoadOutcome.Loaded loaded -> {
                report.say("Loaded. " + loaded.words() + " Undo it with --undo " + number + ".");
                yield DONE;
            }
            case LoadOutcome.NothingNew _ -> {
                report.say("Nothing new; nothing was written.");
                yield ready.batch().counts().rejected() > 0 ? FINDING : DONE;
            }
            case LoadOutcome.BoardChanged _ -> failed(
                "Somebody changed the board at the same moment. Nothing was written; run it again."
            );
            case LoadOutcome.Gone _ -> failed("What was seen is gone. Nothing was written; run it again.");
            case LoadOutcome.NeedsReason _ -> failed(
                "Some figures want a reason of 10 to 500 characters: give it with --reason. Nothing was written."
            );
            case LoadOutcome.HasRejected it -> failed(
                "%,d lines were rejected, so nothing was written. Mend them, or load the others with --without-rejected.".formatted(
                    it.lines()
                )
            );
            case LoadOutcome.Cancelled _ -> stopped();
        };
    }

    private int stopped() {
        return failed("Stopped; nothing was written.");
    }

    private int failed(String sentence) {
        report.complain(sentence);
        return FINDING;
    }
}
