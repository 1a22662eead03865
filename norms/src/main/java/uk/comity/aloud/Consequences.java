package uk.comity.aloud;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.comity.norms.Duty;
import uk.comity.norms.Effect;
import uk.comity.norms.Ladder;
import uk.comity.norms.Norm;
import uk.comity.norms.Setting;
import uk.comity.norms.SettingValue;
import uk.comity.norms.Until;

/** What a norm brings about, in words. */
record Consequences(Speech speech, Terms terms, Norm norm, Optional<String> who) {

    /** More acts than these are listed apart. */
    private static final int FEW = 3;

    /** What goes before the conditions: "a member raises an enquiry"; blank where the consequence names the act itself. */
    String occasion() {
        return switch (norm.effect()) {
            case Effect.Permit _, Effect.Refuse _, Effect.Hold _ -> "";
            case Effect.Refer _ -> somebody() + " wants to " + act();
            case Effect.Owe _, Effect.Tell _, Effect.Wall _, Effect.RecordIn _ -> somebody() + " " + does();
            case Effect.Advise _ -> somebody() + " is about to " + act();
        };
    }

    /** What follows. */
    String follows() {
        return switch (norm.effect()) {
            case Effect.Permit _ -> who.map(one -> one + " may " + act()).orElse("it is allowed to " + act());
            case Effect.Refuse _ -> who.map(one -> one + " may not " + act()).orElse("nobody may " + act());
            case Effect.Hold(var until) -> onlyOnce(until);
            case Effect.Refer(var ladder) -> rung(ladder.rungs().getFirst());
            case Effect.Owe(var duty) -> owes(duty);
            case Effect.Tell(var who, var when) -> speech.allOf(who) + " must be told " + told(when);
            case Effect.Wall(var who) -> "only " + speech.allOf(who) + " may know of it";
            case Effect.RecordIn(var register) ->
                "it must be kept in the record \"" + speech.own(English.words(register)) + "\"";
            case Effect.Advise _ -> "they are reminded of this: " + norm.gist();
        };
    }

    /** What belongs to it: a sentence each. */
    List<String> further() {
        return switch (norm.effect()) {
            case Effect.Refuse(var mayDecide, var instead) -> {
                var more = new ArrayList<String>();
                if (!mayDecide.isEmpty()) {
                    more.add(English.sentence(speech.anyOf(mayDecide) + " may decide otherwise"));
                }
                instead.ifPresent(words -> more.add(English.sentence("Instead: " + words)));
                yield more;
            }
            case Effect.Refer(var ladder) ->
                ladder.rungs().stream()
                        .skip(1)
                        .map(rung -> English.sentence("if that is disputed, " + rung(rung)))
                        .toList();
            case Effect.Owe(var duty) -> duty(duty);
            case Effect.Permit _, Effect.Hold _, Effect.Tell _, Effect.Wall _, Effect.RecordIn _, Effect.Advise _ ->
                List.of();
        };
    }

    private String somebody() {
        return who.filter(one -> !one.equals(Subject.THEY)).orElse("somebody");
    }

    private String act() {
        return areFew() ? speech.toDo(norm.on()) : "do one of these things";
    }

    private String does() {
        return areFew() ? speech.does(norm.on()) : "does one of these things";
    }

    private boolean areFew() {
        return norm.on().size() <= FEW;
    }

    /** The acts, where they are too many to be named in passing; blank where they are not. */
    String things() {
        return areFew()
                ? ""
                : "These things are: "
                        + String.join("; ", norm.on().stream().map(speech::toDo).toList()) + ".";
    }

    private String onlyOnce(List<String> until) {
        var needs =
                English.and(until.stream().map(fact -> terms.truth(fact, true)).toList());
        return who.map(one -> one + " may " + act() + " only once " + needs)
                .orElse("nobody may " + act() + " until " + needs);
    }

    String rung(Ladder.Rung rung) {
        var after = rung.consulting().isEmpty() ? "" : ", after hearing " + speech.allOf(rung.consulting());
        var within = rung.within().map(span -> ", " + English.within(span)).orElse("");
        return switch (rung.says()) {
            case DECIDES -> "it is for " + speech.anyOf(rung.to()) + aside(rung) + " to decide" + after + within;
            case DISCUSSES ->
                "it goes to " + speech.anyOf(rung.to()) + " to be talked over, and nobody decides it there" + after
                        + within;
        };
    }

    private String aside(Ladder.Rung rung) {
        return rung.unlessConcerned().isEmpty()
                ? ""
                : " (or " + speech.anyOf(rung.unlessConcerned()) + ", where that is the person concerned)";
    }

    private String owes(Duty duty) {
        var must = switch (duty.strength()) {
            case MUST -> " must ";
            case BEST_ENDEAVOURS -> " must do what they can to ";
        };
        return speech.anyOf(duty.holders()) + must + speech.toDo(duty.to()) + within(duty);
    }

    private String within(Duty duty) {
        return duty.setting()
                .flatMap(name -> Optional.ofNullable(speech.settings().get(name)))
                .flatMap(value -> value instanceof SettingValue.Length(var span) ? Optional.of(span) : Optional.empty())
                .or(duty::within)
                .map(English::within)
                .or(() -> duty.until().map(Until::inWords))
                .map(time -> " " + time)
                .orElse("");
    }

    private String extension(Duty.Extension extension) {
        var times = switch (extension.times()) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> extension.times() + " times";
        };
        var consent = extension.consent().isEmpty() ? "" : ", if agreed by " + speech.anyOf(extension.consent());
        return English.sentence("the time may be made longer " + times + ", by up to "
                + extension.by().inWords() + consent);
    }

    private List<String> duty(Duty duty) {
        var more = new ArrayList<String>();
        if (duty.time().isEmpty() && duty.setting().isEmpty()) {
            more.add("No time is set.");
        }
        more.add(English.sentence("this is owed to " + speech.allOf(duty.claimants())));
        duty.extension().ifPresent(longer -> more.add(extension(longer)));
        duty.or()
                .ifPresent(other -> more.add(English.sentence(
                        "or they may " + speech.toDo(other.to()) + "; then the date that they state counts")));
        duty.pause().filter(this::isAllowed).ifPresent(pause -> more.add(pause(pause)));
        duty.setting().flatMap(speech.pack()::findSetting).map(Setting::meaning).ifPresent(meaning -> {
            if (norm.local().isEmpty()) {
                more.add("The time is the council's own choice, not the protocol's.");
            }
        });
        duty.contested().ifPresent(why -> more.add("What is open: " + English.sentence(why)));
        return more;
    }

    private boolean isAllowed(Duty.Pause pause) {
        return pause.setting()
                .map(speech.settings()::get)
                .map(value -> !value.equals(new SettingValue.Truth(false)))
                .orElse(true);
    }

    private String pause(Duty.Pause pause) {
        var own = pause.setting().isPresent() ? "by the council's own choice, " : "";
        return English.sentence(own + "the clock stands still from when somebody " + speech.does(pause.from())
                + " until somebody " + speech.does(pause.until()));
    }

    private static String told(Effect.Tell.When when) {
        return switch (when) {
            case BEFORE -> "beforehand";
            case WITH -> "at the same time";
            case AFTER -> "afterwards";
        };
    }
}
