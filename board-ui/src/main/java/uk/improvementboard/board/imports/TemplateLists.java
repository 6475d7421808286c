package uk.improvementboard.board.imports;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;

/** What the cells of a template accept while they are filled in. The reading checks everything again. */
final class TemplateLists {

    private static final int ROWS_MORE = 200;
    private static final int NUMERATOR = 4;
    private static final int DENOMINATOR = 5;
    private static final int STATUS = 7;

    private TemplateLists() {}

    static void add(Sheet sheet, TemplateTerms terms, int first) {
        var last = first + terms.due().size() + ROWS_MORE;
        var helper = sheet.getDataValidationHelper();
        var statuses = helper.createExplicitListConstraint(ImportTemplate.STATUSES.toArray(String[]::new));
        add(
            sheet,
            statuses,
            first,
            last,
            STATUS,
            STATUS,
            "Choose a status, or leave the cell blank for a final figure."
        );
        var counts = helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
        add(sheet, counts, first, last, NUMERATOR, DENOMINATOR, "Write a whole number, 0 or more.");
        if (!terms.measures().isEmpty()) {
            var codes = helper.createFormulaListConstraint("Measures!$A$5:$A$" + (terms.measures().size() + 4));
            add(sheet, codes, first, last, 0, 0, "Choose the code of a measure from the sheet Measures.");
        }
    }

    private static void add(
        Sheet sheet,
        DataValidationConstraint constraint,
        int first,
        int last,
        int from,
        int to,
        String help
    ) {
        var validation = sheet
            .getDataValidationHelper()
            .createValidation(constraint, new CellRangeAddressList(first, last, from, to));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox("Not accepted", help);
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }
}
