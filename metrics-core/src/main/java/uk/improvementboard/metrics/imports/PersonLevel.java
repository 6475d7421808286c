package uk.improvementboard.metrics.imports;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The heads of columns that hold persons. Files with such columns must never enter the board, not even in part. */
public final class PersonLevel {

    /** What is said of a file that holds persons; no cell of it may be shown. */
    public static final String REASON = "This file holds data about persons. The board takes counts and rates only.";
    /** What to do about it. */
    public static final String MEND =
        "Nothing of it was kept. Delete your copy if you should not hold it, and load a file of totals.";

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
        "forenames",
        "firstname",
        "givenname",
        "middlename",
        "surname",
        "lastname",
        "familyname",
        "fullname",
        "childname",
        "childsname",
        "nameofchild",
        "pupilname",
        "postcode",
        "homepostcode",
        "address",
        "homeaddress",
        "address1",
        "addressline1",
        "email",
        "emailaddress",
        "telephone",
        "nino",
        "nationalinsurancenumber",
        "personid",
        "childid",
        "pupilid",
        "patientid",
        "caseid",
        "nativeid",
        "sen2tableid",
        "persontableid",
        "requeststableid",
        "assessmenttableid",
        "namedplantableid",
        "plandetailtableid",
        "activeplanstableid",
        "placementdetailtableid",
        "senneedtableid"
    );
    /** Every table of the Department's person-level exports numbers its rows in a column of its own: "namedplanorderseqcolumn". */
    private static final String NUMBERED_ROWS = "orderseqcolumn";

    private static final int LONGEST = 60;

    private PersonLevel() {}

    /** {@return the columns that point to persons, as the file spells them} */
    public static List<String> columns(Collection<String> head) {
        return head.stream().filter(PersonLevel::isMark).toList();
    }

    /** {@return whether a head points to persons} */
    public static boolean isMark(String head) {
        if (head.length() > LONGEST) {
            return false;
        }
        var plain = head.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return MARKS.contains(plain) || plain.endsWith(NUMBERED_ROWS) || PersonHead.of(head).points();
    }

    /** {@return whether a head points to persons even where it is the only one of a table} */
    public static boolean isStrongMark(String head) {
        return head.length() <= LONGEST && PersonHead.of(head).pointsForCertain();
    }

    /** {@return a refusal that names columns and never a cell} */
    public static LineProblem problem(String sheet, List<String> columns) {
        return new LineProblem(0, sheet, String.join(", ", columns), "", REASON, MEND);
    }
}
