package uk.improvementboard.board.returns;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Finds the marks of files that hold persons. Such files must never enter the board, not even in part. */
final class PersonLevel {

    private static final Set<String> MARKS = Set.of(
        "upn",
        "uniquepupilnumber",
        "formerupn",
        "uln",
        "uniquelearnernumber",
        "nhsnumber",
        "nhsno",
        "birthdate",
        "dateofbirth",
        "dob",
        "personbirthdate",
        "forename",
        "firstname",
        "givenname",
        "middlename",
        "surname",
        "lastname",
        "familyname",
        "fullname",
        "childname",
        "pupilname",
        "postcode",
        "homepostcode",
        "address",
        "address1",
        "addressline1",
        "email",
        "telephone",
        "personid",
        "persontableid",
        "personorderseqcolumn",
        "childid",
        "pupilid",
        "caseid",
        "requeststableid"
    );

    private PersonLevel() {}

    /** {@return the columns that point to persons, as the file spells them} */
    static List<String> columns(Collection<String> header) {
        return header.stream().filter(PersonLevel::isMark).toList();
    }

    private static boolean isMark(String column) {
        return MARKS.contains(Spelling.letters(column));
    }
}
