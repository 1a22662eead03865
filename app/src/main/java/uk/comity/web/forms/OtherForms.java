package uk.comity.web.forms;

import java.time.LocalDate;
import java.util.List;
import uk.comity.norms.Setting;
import uk.comity.norms.SettingValue;
import uk.comity.packs.ProtocolAct;
import uk.comity.register.RegisterAct;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.Field;

/** The forms of the register and of the protocol that officers need from day to day. */
public final class OtherForms {

    private OtherForms() {}

    /** Declares a day on which the council is closed. */
    public static Sheet<RegisterAct> closure() {
        var day = new Ask.Day(
                Field.of("day", "On which day is the council closed?").withHint("For example, 24 11 2026."),
                "Give the day on which the council is closed.");
        return new Sheet<>(
                List.of(day, EnquiryForms.title("why", "Why?", "Say why the council is closed.")),
                FactAsks.NONE,
                form -> new RegisterAct.DeclareClosure(day.find(form).orElseThrow(), form.text("why")));
    }

    /**
     * Settles what the protocol leaves open.
     *
     * @param now the value in force
     * @param today offered as the first day
     */
    public static Sheet<ProtocolAct> setting(Setting setting, SettingValue now, LocalDate today) {
        var from = new Ask.Day(
                Field.of("from", "From which day?")
                        .withHint("Acts before that day keep the value that they were judged by."),
                "Give the first day on which it counts.");
        return new Sheet<>(
                List.of(
                        value(now),
                        from,
                        EnquiryForms.text("why", "Who decided this, and why?", "Say who decided this, and why.")),
                FactAsks.NONE,
                form -> new ProtocolAct.ChooseSetting(
                        setting.name(), form.text("value"), from.find(form).orElse(today), form.text("why")));
    }

    private static Ask value(SettingValue now) {
        var field = Field.of("value", "What is it to be?");
        return switch (now) {
            case SettingValue.Truth _ ->
                new Ask.One(
                        field, List.of(Choice.of("yes", "Yes"), Choice.of("no", "No")), Ask.Look.INLINE, "Choose one.");
            case SettingValue.Length _ ->
                new Ask.Line(
                        field.withHint("A length of time, such as 10 working days or 24 hours."),
                        40,
                        "Write a length of time.");
            case SettingValue.Term(var word) ->
                new Ask.Line(
                        field.withHint("One word, words joined by hyphens, or a time of day such as 09:00. It is now: "
                                + word),
                        40,
                        "Write the value.");
        };
    }
}
