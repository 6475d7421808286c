package uk.improvementboard.board.component;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Locale;

/** A field for a day, written as pages write days: "7 November 2026", weeks from Monday. */
public final class DayField {

    private DayField() {}

    /** {@return an empty field} */
    public static DatePicker of(String label) {
        var day = of();
        day.setLabel(label);
        return day;
    }

    /** {@return an empty field without a label, which gets its name otherwise} */
    public static DatePicker of() {
        var day = new DatePicker();
        day.setLocale(Locale.UK);
        day.setI18n(new DatePicker.DatePickerI18n().setDateFormat("d MMMM yyyy").setFirstDayOfWeek(1));
        return day;
    }
}
