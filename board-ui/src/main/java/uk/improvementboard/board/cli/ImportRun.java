package uk.improvementboard.board.cli;

import uk.improvementboard.board.returns.ImportFile;
import uk.improvementboard.board.returns.ImportOutcome;
import uk.improvementboard.board.returns.ImportPreview;
import uk.improvementboard.board.returns.ImportService;
import uk.improvementboard.metrics.partnership.PartnershipId;

/** Shows a file and loads it. */
record ImportRun(ImportService imports, ImportReport report) {
    private static final int DONE = 0;
    private static final int FINDING = 1;

    /**
     * {@return the exit code}
     *
     * @param reason why what is restated or asked about shall stand
     */
    int run(PartnershipId partnership, ImportFile file, boolean dryRun, String reason) {
        return switch (imports.preview(partnership, file)) {
            case ImportPreview.Refused refused -> {
                report.refused(file, refused.problems());
                yield FINDING;
            }
            case ImportPreview.Compared preview -> {
                report.preview(file, preview);
                yield dryRun ? without(preview) : load(partnership, file, preview, reason);
            }
        };
    }

    private int without(ImportPreview.Compared preview) {
        report.say(preview.somethingNew() ? "Dry run: nothing was written." : "Nothing new; nothing was written.");
        return DONE;
    }

    private int load(PartnershipId partnership, ImportFile file, ImportPreview.Compared preview, String reason) {
        return switch (imports.load(partnership, file, preview, reason)) {
            case ImportOutcome.Loaded loaded -> {
                report.say("Loaded: " + loaded.words());
                yield DONE;
            }
            case ImportOutcome.NothingNew _ -> {
                report.say("Nothing new; nothing was written.");
                yield DONE;
            }
            case ImportOutcome.NeedsReason _ -> {
                report.complain(
                    "Some figures want a reason of 10 to 500 characters: give it with --reason. Nothing was written."
                );
                yield FINDING;
            }
            case ImportOutcome.BoardChanged _ -> {
                report.complain("Somebody changed the board at the same moment. Nothing was written; run it again.");
                yield FINDING;
            }
            case ImportOutcome.Refused refused -> {
                report.refused(file, refused.problems());
                yield FINDING;
            }
        };
    }
}
