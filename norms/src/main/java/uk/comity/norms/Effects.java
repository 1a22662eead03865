package uk.comity.norms;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.comity.calendar.Clock;

/** Puts a council's own settings into the effects that leave a question to them, and known days into those that count from one. */
final class Effects {

    private Effects() {}

    /**
     * @param clock whose time the norm speaks of: the council's own working days do not move the law's
     */
    static Effect with(Effect effect, Map<String, SettingValue> settings, Clock clock) {
        if (!(effect instanceof Effect.Owe(var duty))) {
            return effect;
        }
        var within = duty.setting()
                .map(settings::get)
                .map(value -> value instanceof SettingValue.Length(var span) ? Optional.of(span) : duty.within())
                .orElse(duty.within());
        var pause = duty.pause()
                .filter(p -> p.setting()
                        .map(settings::get)
                        .map(new SettingValue.Truth(true)::equals)
                        .orElse(true));
        return new Effect.Owe(
                switch (clock) {
                    case STATUTORY -> duty.timed(within, pause, duty.until());
                    case PROTOCOL ->
                        duty.timed(
                                within.map(span -> reckoned(span, settings)),
                                pause,
                                duty.until().map(until -> reckoned(until, settings)));
                });
    }

    /** A span with the council's own working week and hour of receipt in it, where it has settled them. */
    static Span reckoned(Span span, Map<String, SettingValue> settings) {
        Set<DayOfWeek> week = word(settings, Reckoning.WEEK_SETTING)
                .flatMap(Reckoning::findWeek)
                .orElse(Set.of());
        var time = word(settings, Reckoning.RECEIVED_BY_SETTING).map(LocalTime::parse);
        return span.reckoned(week, time);
    }

    private static Until reckoned(Until until, Map<String, SettingValue> settings) {
        return switch (until) {
            case Until.Promptly promptly -> promptly;
            case Until.Event(var edge, var called, var fact, var span, var day) ->
                new Until.Event(edge, called, fact, span.map(back -> reckonedBack(back, settings)), day);
            case Until.Each(var cycle, var within) ->
                new Until.Each(cycle, within.map(span -> reckonedBack(span, settings)));
        };
    }

    /** Nothing is received on the day of an event, so only the working week counts. */
    private static Span reckonedBack(Span span, Map<String, SettingValue> settings) {
        var reckoned = reckoned(span, settings);
        return new Span(
                span.amount(),
                span.unit(),
                span.counting(),
                new Reckoning(reckoned.reckoning().week(), Optional.empty()));
    }

    private static Optional<String> word(Map<String, SettingValue> settings, String name) {
        return Optional.ofNullable(settings.get(name))
                .flatMap(value -> value instanceof SettingValue.Term(var word) ? Optional.of(word) : Optional.empty());
    }

    /** What is wrong with the value of a setting that has a meaning of its own; empty for any other setting. */
    static Optional<String> mistake(String setting, SettingValue value) {
        var word = value instanceof SettingValue.Term(var text) ? text : "";
        return switch (setting) {
            case Reckoning.WEEK_SETTING ->
                Reckoning.findWeek(word).isPresent()
                        ? Optional.empty()
                        : Optional.of("Write the days as monday-to-thursday or monday-tuesday-friday.");
            case Reckoning.RECEIVED_BY_SETTING ->
                word.matches("([01][0-9]|2[0-3]):[0-5][0-9]")
                        ? Optional.empty()
                        : Optional.of("Write a time of day, in quotes, such as \"12:00\".");
            default -> Optional.empty();
        };
    }

    /** The fact that holds the day of the event by which a duty is to be met; empty for every other effect. */
    static Optional<String> dayFact(Effect effect) {
        return effect instanceof Effect.Owe(var duty)
                        && duty.until().isPresent()
                        && duty.until().get() instanceof Until.Event event
                ? event.fact()
                : Optional.empty();
    }

    /** The effect with the day of its event in it, where the situation knows it. */
    static Effect on(Effect effect, Situation situation) {
        var day = dayFact(effect).flatMap(situation::find).map(Fact::value);
        if (day.isEmpty()
                || !(day.get() instanceof FactValue.Day(var date))
                || !(effect instanceof Effect.Owe(var duty))) {
            return effect;
        }
        return new Effect.Owe(duty.timed(
                duty.within(),
                duty.pause(),
                duty.until().map(until -> until instanceof Until.Event event ? event.on(date) : until)));
    }
}
