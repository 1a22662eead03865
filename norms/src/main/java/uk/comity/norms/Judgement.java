package uk.comity.norms;

import java.util.List;
import java.util.Optional;

/**
 * What the rulebook says of a situation, whole: the answer, and the trace that led to it.
 *
 * @param findings every norm that applied, was defeated or waits for a fact, in the order of the pack
 * @param pack key, version and digest of the council's pack
 * @param beneath the same of the law pack, if there is one
 * @param engine version of the engine
 */
public record Judgement(
        Situation situation,
        Answer answer,
        List<Finding> findings,
        PackId pack,
        Optional<PackId> beneath,
        String engine) {

    public Judgement {
        findings = List.copyOf(findings);
    }

    /** Findings that apply (not defeated, not waiting). */
    public List<Finding> applied() {
        return findings.stream()
                .filter(f -> f.status() == Finding.Status.DECISIVE || f.status() == Finding.Status.APPLIED)
                .toList();
    }

    /**
     * Names one version of a pack.
     *
     * @param version as the pack states it, such as {@code 2019-05-01}
     */
    public record PackId(String key, String version, Digest digest) {}
}
