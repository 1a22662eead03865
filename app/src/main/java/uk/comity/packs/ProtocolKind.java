package uk.comity.packs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import uk.comity.acts.Decision;
import uk.comity.acts.Entered;
import uk.comity.acts.Entry;
import uk.comity.acts.FolioId;
import uk.comity.acts.Kind;
import uk.comity.acts.PersonId;
import uk.comity.acts.Sharing;
import uk.comity.acts.Submission;
import uk.comity.acts.Summary;
import uk.comity.acts.Surroundings;
import uk.comity.norms.ActType;
import uk.comity.norms.FactType;
import uk.comity.norms.Reading;
import uk.comity.norms.Situation;

/** The council's protocol as a matter of its own: adopted, and what it leaves open settled, by acts. */
public final class ProtocolKind implements Kind<ProtocolAct, Adoptions> {

    /** There is one folio of the kind. */
    public static final FolioId FOLIO = new FolioId("protocol", "council");

    private final Supplier<Shelf> shelf;

    /** Takes the shelf late: its vocabulary includes this kind. */
    public ProtocolKind(Supplier<Shelf> shelf) {
        this.shelf = shelf;
    }

    @Override
    public String name() {
        return "protocol";
    }

    @Override
    public Class<ProtocolAct> family() {
        return ProtocolAct.class;
    }

    @Override
    public List<ActType> acts() {
        return List.of(
                new ActType("protocol.adopt", "Adopt a protocol", ActType.Silence.GOES_ON),
                new ActType("protocol.choose-setting", "Settle what the protocol leaves open", ActType.Silence.GOES_ON),
                new ActType(
                        "protocol.import-text", "Lay the council's own text beside the gists", ActType.Silence.GOES_ON),
                new ActType("protocol.withdraw-text", "Take the council's own text away", ActType.Silence.GOES_ON));
    }

    @Override
    public List<FactType> facts() {
        return List.of();
    }

    @Override
    public Set<String> opening() {
        return Set.of("protocol.adopt");
    }

    @Override
    public Map<String, Class<? extends Entry>> entryTypes() {
        return Map.of(
                "protocol.adopted/1", ProtocolEntry.Adopted.class,
                "protocol.setting-chosen/1", ProtocolEntry.SettingChosen.class,
                "protocol.text-imported/1", ProtocolEntry.TextImported.class,
                "protocol.text-withdrawn/1", ProtocolEntry.TextWithdrawn.class);
    }

    @Override
    public Adoptions blank(FolioId folio) {
        return Adoptions.NONE;
    }

    @Override
    public Adoptions fold(Adoptions position, Entry entry, Entered entered) {
        return position.with(entry);
    }

    @Override
    public boolean exists(Adoptions position) {
        return !position.adopted().isEmpty();
    }

    @Override
    public Hearing<ProtocolAct, Adoptions> hear(Surroundings surroundings) {
        return new Listening(surroundings);
    }

    private final class Listening implements Hearing<ProtocolAct, Adoptions> {

        private final Surroundings surroundings;

        Listening(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Decision decide(Adoptions position, ProtocolAct act, Submission submission) {
            return switch (act) {
                case ProtocolAct.Adopt adopt -> adopt(adopt);
                case ProtocolAct.ChooseSetting choose -> choose(position, choose);
                case ProtocolAct.ImportText text -> importText(position, text);
                case ProtocolAct.WithdrawText text -> withdrawText(text);
            };
        }

        private Decision adopt(ProtocolAct.Adopt adopt) {
            var files = Shelf.files(adopt.pack(), adopt.files());
            return switch (shelf.get().read(files)) {
                case Reading.Unsound(var mistakes) ->
                    Decision.outOfTurn(
                            "The pack has " + mistakes.size() + " mistakes and does not go into force. First: "
                                    + mistakes.getFirst() + " Use \"comity pack check\" to see them all.");
                case Reading.Sound(var pack, var _) ->
                    Decision.enter(new ProtocolEntry.Adopted(
                            pack.key(),
                            pack.version(),
                            pack.digest(),
                            adopt.files(),
                            adopt.lawPack(),
                            adopt.beneath(),
                            adopt.from(),
                            adopt.minute()));
            };
        }

        private Decision choose(Adoptions position, ProtocolAct.ChooseSetting choose) {
            var adopted = position.find(choose.from());
            if (adopted.isEmpty()) {
                return Decision.outOfTurn(
                        "No protocol is in force on " + choose.from() + ", so there is nothing to settle.");
            }
            var mistakes = shelf.get()
                    .rulebook(
                            Shelf.files(adopted.get().pack(), adopted.get().files()),
                            Shelf.files(adopted.get().lawPack(), adopted.get().beneath()))
                    .settingMistakes(Map.of(choose.setting(), choose.value()));
            return mistakes.isEmpty()
                    ? Decision.enter(new ProtocolEntry.SettingChosen(
                            choose.setting(), choose.value(), choose.from(), choose.why()))
                    : Decision.outOfTurn(String.join(" ", mistakes));
        }

        private Decision importText(Adoptions position, ProtocolAct.ImportText text) {
            var adopted = position.adopted().stream()
                    .filter(one ->
                            one.pack().equals(text.pack()) && one.version().equals(text.version()))
                    .findFirst();
            if (adopted.isEmpty()) {
                return Decision.outOfTurn("This council has not adopted version " + text.version() + " of the pack "
                        + text.pack() + ", so no text can stand beside it. Adopt it first.");
            }
            var pack = shelf.get()
                    .rulebook(
                            Shelf.files(adopted.get().pack(), adopted.get().files()),
                            Shelf.files(adopted.get().lawPack(), adopted.get().beneath()))
                    .council();
            return TextRules.objection(text, pack)
                    .map(Decision::outOfTurn)
                    .orElseGet(() -> Decision.enter(new ProtocolEntry.TextImported(
                            text.pack(), text.version(), text.source(), text.passages())));
        }

        private Decision withdrawText(ProtocolAct.WithdrawText text) {
            return ImportedTexts.of(surroundings.folios())
                            .find(text.pack(), text.version())
                            .isPresent()
                    ? Decision.enter(new ProtocolEntry.TextWithdrawn(text.pack(), text.version(), text.why()))
                    : Decision.outOfTurn("No text stands beside version " + text.version() + " of the pack "
                            + text.pack() + ", so there is none to take away.");
        }

        @Override
        public void situate(Adoptions position, ProtocolAct act, Submission submission, Situation.Builder facts) {
            // The protocol does not yet speak of its own adoption: nothing is asked here.
        }

        @Override
        public List<PersonId> holders(Adoptions position, String role) {
            return List.of();
        }

        @Override
        public Sharing sharing(Adoptions position) {
            return Sharing.withEverybody();
        }

        @Override
        public Summary summary(Adoptions position) {
            Optional<ProtocolEntry.Adopted> last = position.adopted().isEmpty()
                    ? Optional.empty()
                    : Optional.of(position.adopted().getLast());
            return new Summary(
                    "The protocol",
                    "adopted",
                    last.map(one -> "Version " + one.version() + " is judged by from " + one.from() + ".")
                            .orElse("None has been adopted."),
                    Map.of());
        }

        @Override
        public List<ProtocolAct> menu(Adoptions position, PersonId actor) {
            return List.of();
        }
    }
}
