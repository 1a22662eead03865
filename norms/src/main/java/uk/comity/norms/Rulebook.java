package uk.comity.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A council's protocol with the law beneath it, made ready to judge. Immutable and safe to share between threads; norms
 * on other acts cost a judgement nothing.
 */
public final class Rulebook {

    /** Moved when the same pack and facts would be judged otherwise. */
    public static final String ENGINE = "comity-norms/1";

    private final Pack council;
    private final Optional<Pack> beneath;
    private final Judgement.PackId councilId;
    private final Optional<Judgement.PackId> beneathId;
    private final Vocabulary vocabulary;
    private final Map<String, SettingValue> settings;
    private final Memo<Set<String>> acts = new Memo<>(this::actsOfNorms);
    /** Made ready when an act is first asked about: a council asks about few of the acts that its protocol speaks of. */
    private final Map<String, Docket> dockets = new ConcurrentHashMap<>();

    private final Map<Map<String, Doubt.Read>, Rulebook> readings = new ConcurrentHashMap<>();

    private Rulebook(Pack council, Optional<Pack> beneath, Vocabulary vocabulary, Map<String, SettingValue> settings) {
        this.council = council;
        this.beneath = beneath;
        this.councilId = council.id();
        this.beneathId = beneath.map(Pack::id);
        this.vocabulary = vocabulary;
        this.settings = Map.copyOf(settings);
    }

    /**
     * @param beneath the law pack, where the council's pack names one
     * @throws IllegalArgumentException where the two packs do not belong together
     */
    public static Rulebook of(Pack council, Optional<Pack> beneath, Vocabulary vocabulary) {
        if (beneath.isPresent() && !council.beneath().equals(beneath.map(Pack::key))) {
            throw new IllegalArgumentException("The pack " + council.key() + " does not lie on "
                    + beneath.get().key() + ".");
        }
        var settings = new HashMap<String, SettingValue>();
        beneath.ifPresent(pack -> pack.settings().forEach(s -> settings.put(s.name(), s.value())));
        council.settings().forEach(s -> settings.put(s.name(), s.value()));
        council.doubts().stream()
                .flatMap(doubt -> doubt.setting().stream())
                .forEach(s -> settings.put(s.name(), s.value()));
        var words = council.vocabulary(
                beneath.map(pack -> pack.vocabulary(vocabulary)).orElse(vocabulary));
        return new Rulebook(council, beneath, words, settings);
    }

    /** What is wrong with these local settings, in sentences; empty when {@link #withSettings} takes them. */
    public List<String> settingMistakes(Map<String, String> chosen) {
        var mistakes = new ArrayList<String>();
        chosen.forEach((name, words) -> {
            var declared = settings.get(name);
            var value = SettingValue.find(words);
            if (declared == null) {
                mistakes.add("The protocol has no setting named \"" + name + "\"."
                        + Names.didYouMean(name, settings.keySet())
                                .map(help -> " " + help)
                                .orElse(""));
            } else if (value.isEmpty() || value.get().getClass() != declared.getClass()) {
                mistakes.add("The setting \"" + name + "\" must be " + declared.kind() + ", not \"" + words + "\".");
            } else {
                Effects.mistake(name, value.get())
                        .ifPresent(help ->
                                mistakes.add("\"" + words + "\" does not fit the setting \"" + name + "\". " + help));
            }
        });
        return mistakes;
    }

    /**
     * The same rulebook with a council's own choices in place of the pack's.
     *
     * @param chosen setting name to value, as in a pack
     * @throws IllegalArgumentException with every one of {@link #settingMistakes}
     */
    public Rulebook withSettings(Map<String, String> chosen) {
        var mistakes = settingMistakes(chosen);
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", mistakes));
        }
        var changed = new HashMap<>(settings);
        chosen.forEach((name, words) -> SettingValue.find(words).ifPresent(value -> changed.put(name, value)));
        return new Rulebook(council, beneath, vocabulary, changed);
    }

    /** Whether the council reads these doubts in these ways today: else what stands under them has no effect. */
    public boolean isRead(Map<String, Doubt.Read> ways) {
        return ways.entrySet().stream().allMatch(way -> Docket.isRead(way.getKey(), way.getValue(), settings));
    }

    /** The same rulebook with these doubts read in these ways. */
    public Rulebook reading(Map<String, Doubt.Read> ways) {
        return ways.isEmpty() ? this : readings.computeIfAbsent(ways, this::readAnew);
    }

    private Rulebook readAnew(Map<String, Doubt.Read> ways) {
        var chosen = new HashMap<String, String>();
        ways.forEach((doubt, way) -> chosen.put(doubt, way == Doubt.Read.OTHERWISE ? "yes" : "no"));
        return withSettings(chosen);
    }

    /** Gathers the facts of a question to this rulebook, laid out as its norms on the act read them. */
    public Situation.Builder situation(String act, LocalDate day) {
        return new Situation.Builder(act, day, docket(act));
    }

    /**
     * The same rulebook as though the council's pack had been in force always, with those of its norms that stand on its first
     * day: so acts of earlier days can be put to it. The law beneath keeps its days.
     */
    public Rulebook asThoughInForceAlways() {
        var always = new Period(LocalDate.EPOCH, Optional.empty());
        var norms = council.norms().stream()
                .filter(norm -> norm.inForce().contains(council.inForce().from()))
                .map(norm -> norm.inForce(always))
                .toList();
        return new Rulebook(council.with(always, norms), beneath, vocabulary, settings);
    }

    /** Judges a situation, as "How an answer is reached" in the page on the norm language says. */
    public Judgement judge(Situation situation) {
        return new Judging(docket(situation.act()), situation).judgement(councilId, beneathId);
    }

    /**
     * Every way to see something that was tried in a judgement of this rulebook, in the order that serves the person best;
     * empty for an act on which no norm names a way.
     */
    public List<Route> routes(Judgement judgement) {
        return new Routes(docket(judgement.situation().act()), judgement).all();
    }

    /**
     * The primitive facts that the norms in force on an act that day read, in reading order: what a form has to ask for,
     * or the register to supply.
     */
    public List<FactType> factsAskedFor(String act, LocalDate day) {
        var docket = docket(act);
        var slots = new LinkedHashSet<Integer>();
        for (var line : docket.lines) {
            if (line.norm().inForce().contains(day)) {
                IntStream.of(line.reads()).forEach(slots::add);
            }
        }
        return docket.primitives(List.copyOf(slots));
    }

    /** The norms that stand on an act on a day, under the council's settings, in order of priority: the law's first. */
    public List<Contender> contenders(String act, LocalDate day) {
        return docket(act).priority.contenders(day);
    }

    /** Every act on which the protocol or the law beneath it has a norm. */
    public Set<String> acts() {
        return acts.get();
    }

    private Set<String> actsOfNorms() {
        return packs().stream()
                .flatMap(pack -> pack.norms().stream())
                .flatMap(norm -> norm.on().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The guidance that is in force on an act that day, whether or not its conditions hold in a given case. */
    public List<Advice> adviceOn(String act, LocalDate day) {
        return docket(act).lines.stream()
                .filter(line -> line.effect() instanceof Effect.Advise)
                .filter(line -> line.norm().inForce().contains(day))
                .map(line -> new Advice(line.pack(), line.norm()))
                .toList();
    }

    /**
     * @param pack key of the pack that gives the advice
     */
    public record Advice(String pack, Norm norm) {}

    public Pack council() {
        return council;
    }

    public Optional<Pack> beneath() {
        return beneath;
    }

    /**
     * The council's pack or the one beneath.
     *
     * @throws NoSuchElementException where neither has this key
     */
    public Pack pack(String key) {
        return packs().stream()
                .filter(pack -> pack.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The program's words with those that the packs bring of their own. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The settings as they are in force here, the council's own choices among them. */
    public Map<String, SettingValue> settings() {
        return settings;
    }

    private List<Pack> packs() {
        return beneath.map(pack -> List.of(council, pack)).orElse(List.of(council));
    }

    private Docket made(String act) {
        var docket = new Docket(act, packs(), settings, vocabulary);
        return docket.lines.isEmpty() ? Docket.NOTHING : docket;
    }

    /** The norms on an act, made ready. */
    Docket docket(String act) {
        var docket = dockets.get(act);
        if (docket != null) {
            return docket;
        }
        return vocabulary.acts().containsKey(act) ? dockets.computeIfAbsent(act, this::made) : Docket.NOTHING;
    }
}
