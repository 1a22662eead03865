package uk.comity.packs;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import uk.comity.acts.Decision;
import uk.comity.acts.Surroundings;
import uk.comity.norms.PackFiles;
import uk.comity.norms.Reading;

/**
 * What each act on a council's protocol enters, or why it cannot be done.
 *
 * @param surroundings the council on the day on which it is done
 */
record ProtocolRules(Shelf shelf, Adoptions position, Surroundings surroundings) {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_WHY = 4000;

    Decision decide(ProtocolAct act) {
        return switch (act) {
            case ProtocolAct.BringIn bring -> bringIn(bring);
            case ProtocolAct.LayDraft lay -> layDraft(lay);
            case ProtocolAct.Adopt adopt -> adopt(adopt);
            case ProtocolAct.Withdraw withdraw -> withdraw(withdraw);
            case ProtocolAct.RenewLaw renew -> renewLaw(renew);
            case ProtocolAct.ChooseSetting choose -> choose(choose);
            case ProtocolAct.ImportText text -> importText(text);
            case ProtocolAct.WithdrawText text -> withdrawText(text);
        };
    }

    private LocalDate day() {
        return surroundings.day();
    }

    private Decision bringIn(ProtocolAct.BringIn bring) {
        if (!position.standing().isEmpty()) {
            return Decision.outOfTurn("This council has a protocol in Comity already. Lay the next one as a draft, and"
                    + " have a meeting adopt it.");
        }
        var beneath = Shelf.files(bring.lawPack(), bring.beneath());
        return switch (shelf.read(Shelf.files(bring.pack(), bring.files()), beneath)) {
            case Reading.Unsound(var mistakes) ->
                Decision.outOfTurn("The pack has " + mistakes.size() + " mistakes and does not go into force. First: "
                        + mistakes.getFirst() + " Use \"comity pack check\" to see them all.");
            case Reading.Sound(var pack, var _) ->
                Decision.enter(new ProtocolEntry.Adopted(
                        pack.key(),
                        pack.version(),
                        pack.digest().toString(),
                        bring.files(),
                        bring.lawPack(),
                        bring.beneath(),
                        bring.from(),
                        bring.minute()));
        };
    }

    private Decision layDraft(ProtocolAct.LayDraft lay) {
        var trouble = PackLimits.trouble(lay.pack(), lay.files()).or(() -> tooLong(lay.note(), "The note"));
        if (trouble.isPresent()) {
            return Decision.outOfTurn(trouble.get());
        }
        var files = Shelf.files(lay.pack(), lay.files());
        return Decision.enter(new ProtocolEntry.DraftLaid(
                position.drafts().size() + 1,
                lay.pack(),
                Headings.version(lay.files()),
                Headings.title(lay.files()),
                files.digest(),
                lay.files(),
                new Checking(shelf, lawOn(day())).check(files),
                lay.note().strip()));
    }

    private Decision adopt(ProtocolAct.Adopt adopt) {
        var draft = position.findDraft(adopt.draft());
        if (draft.isEmpty()) {
            return Decision.outOfTurn("There is no draft " + adopt.draft() + ". "
                    + (position.drafts().isEmpty()
                            ? "Lay one first."
                            : "The drafts are 1 to " + position.drafts().size() + "."));
        }
        var trouble =
                draftTrouble(draft.get()).or(() -> meetingTrouble(adopt)).or(() -> dayTrouble(adopt, draft.get()));
        return trouble.map(Decision::outOfTurn)
                .orElseGet(() -> Decision.enter(adopted(adopt, draft.get(), lawOn(adopt.from()))));
    }

    private ProtocolEntry.DraftAdopted adopted(ProtocolAct.Adopt adopt, Draft draft, PackFiles law) {
        return new ProtocolEntry.DraftAdopted(
                position.adopted().size() + 1,
                draft.number(),
                draft.pack(),
                draft.version(),
                draft.digest(),
                LawText.id(law),
                position.laws().isEmpty() ? Optional.of(law.texts()) : Optional.empty(),
                adopt.from(),
                adopt.meeting(),
                adopt.whyBefore().strip(),
                adopt.transition().orElse(Transition.OLD_MATTERS_KEEP));
    }

    private static Optional<String> draftTrouble(Draft draft) {
        return draft.check().passes()
                ? Optional.empty()
                : Optional.of("Draft " + draft.number() + " has "
                        + (draft.check().count() == 1
                                ? "a mistake"
                                : draft.check().count() + " mistakes")
                        + ", so it cannot be adopted. First: "
                        + draft.check().mistakes().getFirst().place() + " "
                        + draft.check().mistakes().getFirst().sentence() + " Mend it, and lay it again.");
    }

    private Optional<String> meetingTrouble(ProtocolAct.Adopt adopt) {
        var meeting = adopt.meeting();
        if (meeting.body().isBlank() || meeting.minute().isBlank()) {
            return Optional.of(
                    "An adoption cites its meeting. Say which body adopted it and under which minute, such as"
                            + " the Council, minute 23.");
        }
        if (meeting.body().length() > LONGEST_LINE || meeting.minute().length() > LONGEST_LINE) {
            return Optional.of("Cite the meeting in a line: the body and the minute's reference.");
        }
        if (meeting.date().isAfter(day())) {
            return Optional.of("The meeting of " + meeting.date() + " has not been held yet. Enter the adoption once it"
                    + " has decided.");
        }
        if (adopt.from().isBefore(meeting.date()) && adopt.whyBefore().isBlank()) {
            return Optional.of("The first day, " + adopt.from() + ", is before the meeting of " + meeting.date()
                    + ". Say why, or name a later day.");
        }
        return tooLong(adopt.whyBefore(), "The reason");
    }

    private Optional<String> dayTrouble(ProtocolAct.Adopt adopt, Draft draft) {
        var law = lawOn(adopt.from());
        return switch (shelf.read(draft.text(), law)) {
            case Reading.Unsound(var mistakes) ->
                Optional.of("The draft does not fit the law that lies beneath it on " + adopt.from() + ". First: "
                        + mistakes.getFirst() + " Mend it, and lay it again.");
            case Reading.Sound(var pack, var _) -> {
                if (adopt.from().isBefore(pack.inForce().from())) {
                    yield Optional.of("The draft itself says that it is in force from "
                            + pack.inForce().from() + " (pack.yaml). Name that day or a later one, or mend the draft.");
                }
                if (!pack.inForce().contains(adopt.from())) {
                    yield Optional.of("The draft itself says that it ends on "
                            + pack.inForce().until().orElseThrow() + " (pack.yaml), before it would begin.");
                }
                yield position.find(adopt.from())
                        .filter(one -> one.digest().equals(draft.digest()))
                        .map(_ -> "That is the protocol that is in force on " + adopt.from() + " already.");
            }
        };
    }

    private Decision withdraw(ProtocolAct.Withdraw withdraw) {
        var found = position.findAdoption(withdraw.adoption());
        if (found.isEmpty()) {
            return Decision.outOfTurn("There is no adoption " + withdraw.adoption() + ". "
                    + (position.adopted().isEmpty()
                            ? "None has been entered."
                            : "They are 1 to " + position.adopted().size() + "."));
        }
        if (withdraw.why().isBlank()) {
            return Decision.outOfTurn("Say why the adoption is withdrawn, and who decided so.");
        }
        var trouble = tooLong(withdraw.why(), "The reason");
        return trouble.map(Decision::outOfTurn).orElseGet(() -> withdraw(found.get(), withdraw.why()));
    }

    private Decision withdraw(Adoption adoption, String why) {
        return switch (position.state(adoption, day())) {
            case TO_COME -> Decision.enter(new ProtocolEntry.AdoptionWithdrawn(adoption.number(), why.strip()));
            case WITHDRAWN -> Decision.outOfTurn("Adoption " + adoption.number() + " was withdrawn already.");
            case IN_FORCE, SUPERSEDED ->
                adoption.from().isAfter(day())
                        ? Decision.enter(new ProtocolEntry.AdoptionWithdrawn(adoption.number(), why.strip()))
                        : Decision.outOfTurn("Adoption " + adoption.number() + " came into force on " + adoption.from()
                                + ", so it cannot be withdrawn any more: acts were judged by it. Have another protocol"
                                + " adopted instead.");
        };
    }

    private Decision renewLaw(ProtocolAct.RenewLaw renew) {
        if (renew.why().isBlank()) {
            return Decision.outOfTurn("Say which change of the law this is, such as the Act or the regulations.");
        }
        var trouble = tooLong(renew.why(), "The reason");
        if (trouble.isPresent()) {
            return Decision.outOfTurn(trouble.get());
        }
        var next = shelf.law();
        if (position.law(renew.from())
                .filter(law -> law.digest().equals(next.digest()))
                .isPresent()) {
            return Decision.outOfTurn("The law that comes with this program (" + Headings.version(next.texts())
                    + ") lies beneath the protocol on " + renew.from() + " already.");
        }
        for (var adoption : position.standing()) {
            if (shelf.read(adoption.text(), next) instanceof Reading.Unsound(var mistakes)) {
                return Decision.outOfTurn("The protocol of adoption " + adoption.number() + " (" + adoption.version()
                        + ") does not fit the new law. First: " + mistakes.getFirst()
                        + " Have a protocol adopted that does.");
            }
        }
        return Decision.enter(new ProtocolEntry.LawRenewed(
                next.key(),
                Headings.version(next.texts()),
                next.digest(),
                next.texts(),
                renew.from(),
                renew.why().strip()));
    }

    private Decision choose(ProtocolAct.ChooseSetting choose) {
        var adopted = position.find(choose.from());
        if (adopted.isEmpty()) {
            return Decision.outOfTurn(
                    "No protocol is in force on " + choose.from() + ", so there is nothing to settle.");
        }
        var mistakes = shelf.rulebook(adopted.get().text(), lawOn(choose.from()))
                .settingMistakes(Map.of(choose.setting(), choose.value()));
        return mistakes.isEmpty()
                ? Decision.enter(
                        new ProtocolEntry.SettingChosen(choose.setting(), choose.value(), choose.from(), choose.why()))
                : Decision.outOfTurn(String.join(" ", mistakes));
    }

    private Decision importText(ProtocolAct.ImportText text) {
        var adopted = position.adopted().stream()
                .filter(one -> one.pack().equals(text.pack()) && one.version().equals(text.version()))
                .findFirst();
        if (adopted.isEmpty()) {
            return Decision.outOfTurn("This council has not adopted version " + text.version() + " of the pack "
                    + text.pack() + ", so no text can stand beside it. Adopt it first.");
        }
        var pack = shelf.rulebook(adopted.get().text(), lawOn(day())).council();
        return TextRules.objection(text, pack)
                .map(Decision::outOfTurn)
                .orElseGet(() -> Decision.enter(
                        new ProtocolEntry.TextImported(text.pack(), text.version(), text.source(), text.passages())));
    }

    private Decision withdrawText(ProtocolAct.WithdrawText text) {
        return ImportedTexts.of(surroundings.folios())
                        .find(text.pack(), text.version())
                        .isPresent()
                ? Decision.enter(new ProtocolEntry.TextWithdrawn(text.pack(), text.version(), text.why()))
                : Decision.outOfTurn("No text stands beside version " + text.version() + " of the pack " + text.pack()
                        + ", so there is none to take away.");
    }

    /** The law that lies beneath on a day; that of the program where none does yet. */
    private PackFiles lawOn(LocalDate when) {
        return position.law(when).map(LawText::text).orElseGet(shelf::law);
    }

    private static Optional<String> tooLong(String text, String what) {
        return text.length() > LONGEST_WHY
                ? Optional.of(what + " has " + text.length() + " characters; " + LONGEST_WHY + " is the most.")
                : Optional.empty();
    }
}
