package uk.comity.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.comity.acts.Entered;
import uk.comity.acts.Entry;
import uk.comity.acts.Surroundings;
import uk.comity.norms.PackFiles;

/**
 * What a council laid, adopted and settled, in the order in which it did.
 *
 * @param adopted every adoption, the withdrawn ones too
 * @param laws every text of the law that was put beneath
 */
public record Adoptions(
        List<Draft> drafts, List<Adoption> adopted, List<LawText> laws, List<ProtocolEntry.SettingChosen> chosen) {

    static final Adoptions NONE = new Adoptions(List.of(), List.of(), List.of(), List.of());

    public Adoptions {
        drafts = List.copyOf(drafts);
        adopted = List.copyOf(adopted);
        laws = List.copyOf(laws);
        chosen = List.copyOf(chosen);
    }

    /** How far an adoption has come. */
    public enum State {
        TO_COME,
        IN_FORCE,
        SUPERSEDED,
        WITHDRAWN
    }

    /**
     * Which adoption judges, and up to which day the council's own settings count with it.
     *
     * @param settledBy the day of the act; for a protocol that an old matter keeps, its last day
     */
    record Judging(Adoption adoption, LocalDate settledBy) {}

    Adoptions with(Entry entry, Entered entered) {
        return entry instanceof ProtocolEntry own ? withOwn(own, entered) : this;
    }

    private Adoptions withOwn(ProtocolEntry entry, Entered entered) {
        return switch (entry) {
            case ProtocolEntry.Adopted brought -> brought(brought, entered);
            case ProtocolEntry.DraftLaid laid ->
                new Adoptions(longer(drafts, draft(laid, entered)), adopted, laws, chosen);
            case ProtocolEntry.DraftAdopted next -> adopted(next, entered);
            case ProtocolEntry.AdoptionWithdrawn gone -> withdrawn(gone, entered);
            case ProtocolEntry.LawRenewed law ->
                new Adoptions(
                        drafts,
                        adopted,
                        longer(
                                laws,
                                new LawText(
                                        law.lawPack(),
                                        law.version(),
                                        law.digest(),
                                        law.files(),
                                        later(law.from(), entered),
                                        law.why(),
                                        entered.index())),
                        chosen);
            // The document's own words stand beside the protocol and change nothing that judges.
            case ProtocolEntry.TextImported _, ProtocolEntry.TextWithdrawn _ -> this;
            case ProtocolEntry.SettingChosen next -> new Adoptions(drafts, adopted, laws, longer(chosen, next));
        };
    }

    private Adoptions brought(ProtocolEntry.Adopted entry, Entered entered) {
        var beneath = PackFiles.of(entry.lawPack(), entry.beneath());
        var adoption = new Adoption(
                adopted.size() + 1,
                Optional.empty(),
                entry.pack(),
                entry.version(),
                entry.digest(),
                entry.files(),
                entry.from(),
                entry.from(),
                entry.minute(),
                "",
                // What was adopted so was judged by from its first day, in every matter.
                Transition.FROM_ITS_FIRST_DAY,
                entered.actor(),
                entered.at(),
                entered.index(),
                Optional.empty());
        return new Adoptions(
                drafts,
                longer(adopted, adoption),
                longer(laws, law(beneath, entry.from(), entry.minute(), entered)),
                chosen);
    }

    private Adoptions adopted(ProtocolEntry.DraftAdopted entry, Entered entered) {
        var first = standing().isEmpty();
        var from = first ? entry.from() : later(entry.from(), entered);
        var adoption = new Adoption(
                entry.adoption(),
                Optional.of(entry.draft()),
                entry.pack(),
                entry.version(),
                entry.digest(),
                findDraft(entry.draft()).map(Draft::files).orElse(Map.of()),
                from,
                entry.from(),
                entry.meeting().cited(),
                entry.whyBefore(),
                entry.transition(),
                entered.actor(),
                entered.at(),
                entered.index(),
                Optional.empty());
        var beneath = entry.beneath()
                .map(files -> longer(
                        laws,
                        law(
                                PackFiles.of(entry.law().split(" ", 2)[0], files),
                                from,
                                entry.meeting().cited(),
                                entered)));
        return new Adoptions(drafts, longer(adopted, adoption), beneath.orElse(laws), chosen);
    }

    private Adoptions withdrawn(ProtocolEntry.AdoptionWithdrawn entry, Entered entered) {
        var withdrawal = new Adoption.Withdrawal(entry.why(), entered.actor(), entered.at(), entered.index());
        return new Adoptions(
                drafts,
                adopted.stream()
                        .map(one -> one.number() == entry.adoption() ? one.withdrawn(withdrawal) : one)
                        .toList(),
                laws,
                chosen);
    }

    private static Draft draft(ProtocolEntry.DraftLaid laid, Entered entered) {
        return new Draft(
                laid.draft(),
                laid.pack(),
                laid.version(),
                laid.title(),
                laid.digest(),
                laid.files(),
                laid.check(),
                laid.note(),
                entered.actor(),
                entered.at(),
                entered.index());
    }

    private static LawText law(PackFiles text, LocalDate from, String why, Entered entered) {
        return new LawText(
                text.key(), Headings.version(text.texts()), text.digest(), text.texts(), from, why, entered.index());
    }

    /** Days past never change: what is entered late judges from the day on which it is entered. */
    private static LocalDate later(LocalDate stated, Entered entered) {
        var day = entered.at().atZone(Surroundings.ZONE).toLocalDate();
        return stated.isBefore(day) ? day : stated;
    }

    /** The draft of this number. */
    public Optional<Draft> findDraft(int number) {
        return drafts.stream().filter(draft -> draft.number() == number).findFirst();
    }

    /** The adoption of this number. */
    public Optional<Adoption> findAdoption(int number) {
        return adopted.stream().filter(one -> one.number() == number).findFirst();
    }

    /**
     * The adoptions that stand, in the order of their first days: none that was withdrawn, and of several with one first day
     * the newest.
     */
    public List<Adoption> standing() {
        var byDay = new TreeMap<LocalDate, Adoption>();
        adopted.stream().filter(one -> one.withdrawn().isEmpty()).forEach(one -> byDay.put(one.from(), one));
        return List.copyOf(byDay.values());
    }

    /** The adoption in force on a day: of those whose first day has come, the one that starts last; of equals, the newest. */
    public Optional<Adoption> find(LocalDate day) {
        return standing().stream().filter(one -> !one.from().isAfter(day)).reduce((_, later) -> later);
    }

    /** The last day of an adoption that stands: the day before the next one's first. Empty where none comes after it. */
    public Optional<LocalDate> lastDay(Adoption adoption) {
        return standing().stream()
                .map(Adoption::from)
                .filter(from -> from.isAfter(adoption.from()))
                .findFirst()
                .map(from -> from.minusDays(1));
    }

    /** How far an adoption has come on a day. */
    public State state(Adoption adoption, LocalDate day) {
        if (adoption.withdrawn().isPresent()) {
            return State.WITHDRAWN;
        }
        if (!standing().contains(adoption)) {
            return State.SUPERSEDED;
        }
        if (adoption.from().isAfter(day)) {
            return State.TO_COME;
        }
        return lastDay(adoption).filter(last -> last.isBefore(day)).isPresent() ? State.SUPERSEDED : State.IN_FORCE;
    }

    /**
     * What judges an act on a day in a matter that was opened on another. The protocol of the opening goes on judging for as
     * long as every later one lets old matters keep theirs.
     */
    Optional<Judging> judging(LocalDate opened, LocalDate day) {
        var judging = find(opened).map(adoption -> new Judging(adoption, day));
        for (var next : standing()) {
            if (next.from().isAfter(opened) && !next.from().isAfter(day)) {
                var old = judging.filter(_ -> next.transition() == Transition.OLD_MATTERS_KEEP);
                judging = Optional.of(old.map(kept -> kept(kept, next, day)).orElseGet(() -> new Judging(next, day)));
            }
        }
        return judging;
    }

    private static Judging kept(Judging old, Adoption next, LocalDate day) {
        // Once kept, it stays as it stood when the first one came after it.
        return old.settledBy().equals(day)
                ? new Judging(old.adoption(), next.from().minusDays(1))
                : old;
    }

    /** The law on a day: the text that starts last of those whose first day has come; before the first one, the first. */
    public Optional<LawText> law(LocalDate day) {
        return laws.stream()
                .filter(one -> !one.from().isAfter(day))
                .max(Comparator.comparing(LawText::from).thenComparingLong(LawText::leaf))
                .or(() -> laws.stream().findFirst());
    }

    /** What the council had settled for itself by a day, by setting. */
    public Map<String, String> settings(LocalDate day) {
        var settled = new TreeMap<String, String>();
        var since = new TreeMap<String, LocalDate>();
        for (var one : chosen) {
            var before = since.get(one.setting());
            if (!one.from().isAfter(day) && (before == null || !one.from().isBefore(before))) {
                settled.put(one.setting(), one.value());
                since.put(one.setting(), one.from());
            }
        }
        return settled;
    }

    private static <T> List<T> longer(List<T> list, T next) {
        var longer = new ArrayList<>(list);
        longer.add(next);
        return longer;
    }
}
