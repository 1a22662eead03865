package uk.comity.views;

import java.util.TreeMap;
import uk.comity.calendar.BankHolidays;
import uk.comity.calendar.WorkingCalendar;
import uk.comity.register.Register;

/** The working days of one council: the bank holidays, and the closure days in its register. */
public final class Calendars {

    private static final BankHolidays HOLIDAYS = BankHolidays.englandAndWales();

    private Calendars() {}

    public static WorkingCalendar of(Register register) {
        return new WorkingCalendar(HOLIDAYS, new TreeMap<>(register.closures()));
    }
}
