package uk.comity.norms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One protocol, put into force: read, checked and never changed.
 *
 * @param version as the pack states it, such as {@code 2019-05-01}
 * @param council whose protocol it is; empty in a law pack
 * @param beneath key of the pack that lies beneath
 * @param words this council's words for ours, such as "employee" for an officer
 * @param offices this council's titles by role name
 * @param own the acts, facts and offices that it brings of its own
 * @param silences where the document says nothing by choice
 * @param answers what became of findings of the analysis
 */
public record Pack(
        String key,
        String version,
        Digest digest,
        String title,
        Optional<String> council,
        Kind kind,
        Period inForce,
        Optional<String> beneath,
        Map<String, String> words,
        Map<String, String> offices,
        OwnWords own,
        List<Setting> settings,
        List<Doubt> doubts,
        List<Clause> clauses,
        List<DefinedFact> definedFacts,
        List<Norm> norms,
        List<Example> examples,
        List<Silence> silences,
        List<Answered> answers) {

    public Pack {
        words = Map.copyOf(words);
        offices = Map.copyOf(offices);
        settings = Named.copyOf(settings, Setting::name);
        doubts = Named.copyOf(doubts, Doubt::name);
        clauses = Named.copyOf(clauses, Clause::id);
        definedFacts = Named.copyOf(definedFacts, DefinedFact::name);
        norms = NormList.copyOf(norms);
        examples = Later.copyOf(examples);
        silences = List.copyOf(silences);
        answers = List.copyOf(answers);
    }

    /** What sort of body the pack binds. */
    public enum Kind {
        DISTRICT,
        COUNTY,
        BOROUGH,
        UNITARY,
        PARISH,
        TOWN,
        COMBINED_AUTHORITY,
        FIRE_AUTHORITY,
        POLICE_AND_CRIME_PANEL,
        NATIONAL_PARK,
        OTHER,
        LAW
    }

    /** The same pack on other days, with these of its norms. */
    Pack with(Period other, List<Norm> standing) {
        return new Pack(
                key,
                version,
                digest,
                title,
                council,
                kind,
                other,
                beneath,
                words,
                offices,
                own,
                settings,
                doubts,
                clauses,
                definedFacts,
                standing,
                examples,
                silences,
                answers);
    }

    public Judgement.PackId id() {
        return new Judgement.PackId(key, version, digest);
    }

    /** The norms that speak of an act. */
    public List<Norm> normsOn(String act) {
        return NormList.copyOf(norms).on(act);
    }

    public Optional<Norm> findNorm(String id) {
        return norms.stream().filter(norm -> norm.id().equals(id)).findFirst();
    }

    public Optional<Clause> findClause(String id) {
        return Named.copyOf(clauses, Clause::id).find(id);
    }

    public Optional<Setting> findSetting(String name) {
        return Named.copyOf(settings, Setting::name).find(name);
    }

    public Optional<Doubt> findDoubt(String name) {
        return Named.copyOf(doubts, Doubt::name).find(name);
    }

    public Optional<DefinedFact> findDefinedFact(String name) {
        return Named.copyOf(definedFacts, DefinedFact::name).find(name);
    }

    /** The program's vocabulary with the pack's own words in it. Adding them twice is adding them once. */
    public Vocabulary vocabulary(Vocabulary base) {
        return own.added(base);
    }

    /** This council's title for a role, or the vocabulary's, or the bare name; several roles as a duty joins them. */
    public String title(String role, Vocabulary vocabulary) {
        return Duty.roles(role).stream().map(each -> titleOf(each, vocabulary)).collect(Collectors.joining(" and "));
    }

    private String titleOf(String role, Vocabulary vocabulary) {
        var own = offices.get(role);
        return own != null
                ? own
                : vocabulary.findRole(role).map(RoleType::title).orElse(role);
    }
}
