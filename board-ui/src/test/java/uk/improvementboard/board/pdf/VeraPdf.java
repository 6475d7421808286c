package uk.improvementboard.board.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;
import org.verapdf.pdfa.results.ValidationResult;

/** Validates a PDF against PDF/UA-1 and PDF/A-2a. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Every failure of either standard: flavour, rule, what the rule asks, where it is broken. Empty if there is none. */
    public static List<String> failures(byte[] pdf) {
        TreeSet<String> failures = new TreeSet<>();
        failures.addAll(failures(pdf, PDFAFlavour.PDFUA_1));
        failures.addAll(failures(pdf, PDFAFlavour.PDFA_3_A));
        return List.copyOf(failures);
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        try (
            PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
            PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)
        ) {
            ValidationResult result = validator.validate(parser);
            List<String> failures = result
                .getTestAssertions()
                .stream()
                .filter(assertion -> assertion.getStatus() == Status.FAILED)
                .map(assertion -> describe(flavour, assertion))
                .toList();
            return failures.isEmpty() && !result.isCompliant() ? List.of(flavour + ": not compliant") : failures;
        } catch (ModelParsingException | EncryptedPdfException | ValidationException | IOException e) {
            throw new IllegalStateException("veraPDF could not read the file", e);
        }
    }

    private static String describe(PDFAFlavour flavour, TestAssertion assertion) {
        return "%s clause %s test %d: %s at %s".formatted(
            flavour,
            assertion.getRuleId().getClause(),
            assertion.getRuleId().getTestNumber(),
            assertion.getMessage(),
            assertion.getLocation().getContext()
        );
    }
}
