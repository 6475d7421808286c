package uk.improvementboard.persistence.imports;

import java.time.LocalDate;
import java.util.Optional;
import uk.improvementboard.metrics.measure.OrganisationCode;

/**
 * One import: a file and what became of it.
 *
 * @param number its number within the partnership, from 1
 * @param fileName name of the file, without folders
 * @param sha256 of its bytes, 64 hexadecimal digits in lower case
 * @param bytes its size
 * @param source where its figures come from, in words: the name under which its layout is kept, and what every figure names
 * @param organisation whose figures alone it may bring; empty for those who may bring all
 * @param layout how it was read, as stored text; empty for an undoing
 * @param extracted day of the extract or publication
 * @param undoes the import that this one takes back
 */
public record ImportBatch(
    int number,
    ImportState state,
    String fileName,
    String sha256,
    long bytes,
    String source,
    Optional<OrganisationCode> organisation,
    String layout,
    LocalDate extracted,
    ImportCounts counts,
    Optional<Integer> undoes
) {
    /** {@return the same import, further on} */
    public ImportBatch in(ImportState next) {
        return new ImportBatch(
            number,
            next,
            fileName,
            sha256,
            bytes,
            source,
            organisation,
            layout,
            extracted,
            counts,
            undoes
        );
    }

    /** {@return the same import under another number} */
    public ImportBatch numbered(int other) {
        return new ImportBatch(
            other,
            state,
            fileName,
            sha256,
            bytes,
            source,
            organisation,
            layout,
            extracted,
            counts,
            undoes
        );
    }

    /** {@return the same import with what became of its rows} */
    public ImportBatch with(ImportCounts found) {
        return new ImportBatch(
            number,
            state,
            fileName,
            sha256,
            bytes,
            source,
            organisation,
            layout,
            extracted,
            found,
            undoes
        );
    }

    /** {@return the import that takes this one back, when it is written} */
    public ImportBatch undoing(int next, ImportCounts taken) {
        return new ImportBatch(
            next,
            ImportState.LOADED,
            fileName,
            sha256,
            bytes,
            source,
            organisation,
            "",
            extracted,
            taken,
            Optional.of(number)
        );
    }
}
