package uk.comity;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import uk.comity.acts.Surroundings;
import uk.comity.calendar.Clock;
import uk.comity.matters.contact.OfficeHours;
import uk.comity.matters.contact.OfficeHours.Hours;
import uk.comity.norms.Rulebook;
import uk.comity.packs.Protocols;
import uk.comity.register.Registers;

/** When a council's offices are open: its calendar, and the hours that it has set beside its protocol. */
record LocalHours(Registers registers, Protocols protocols) {

    private static final DateTimeFormatter SETTING = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("h[-mm]a")
            .toFormatter(Locale.ENGLISH);

    OfficeHours at(Surroundings surroundings) {
        var calendar = registers.at(surroundings.folios()).calendar();
        var rulebook = protocols.find(surroundings.day(), surroundings);
        var hours = new Hours(
                setting(rulebook, "office-hours-from").orElse(Hours.USUAL.from()),
                setting(rulebook, "office-hours-until").orElse(Hours.USUAL.until()));
        return new OfficeHours(day -> calendar.isWorkingDay(day, Clock.PROTOCOL), _ -> hours);
    }

    private static Optional<LocalTime> setting(Optional<Rulebook> rulebook, String name) {
        return rulebook.map(one -> one.settings().get(name)).flatMap(value -> time(value.inWords()));
    }

    /** Reads a setting such as {@code 9am} or {@code 8-30am}: a setting's value is one word, which has no colon in it. */
    static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text, SETTING));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
