package uk.comity.norms;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One question to a rulebook: this act, on this day, with these facts. A fact that is absent is unknown.
 *
 * @param act the act's name, such as {@code enquiry.raise}
 * @param day the day of the act: it chooses which dated norms are in force
 */
public record Situation(String act, LocalDate day, Map<String, Fact> facts) {

    public Situation {
        facts = FactMap.copyOf(facts, day);
    }

    public Optional<Fact> find(String fact) {
        return Optional.ofNullable(facts.get(fact));
    }

    /** Facts for any rulebook; those for one are sooner judged by {@link Rulebook#situation}. */
    public static Builder of(String act, LocalDate day) {
        return new Builder(act, day, Docket.NOTHING);
    }

    /** Gathers facts one by one; the last word on a fact stands. */
    public static final class Builder {
        private final String act;
        private final LocalDate day;
        private final FactMap facts;
        private boolean given;

        Builder(String act, LocalDate day, Docket docket) {
            this.act = act;
            this.day = day;
            this.facts = new FactMap(docket, day);
        }

        public Builder with(String name, FactValue value, String source) {
            if (given) {
                throw new IllegalStateException("the situation has been made");
            }
            facts.add(new Fact(name, value, source));
            return this;
        }

        public Situation build() {
            if (!given) {
                facts.finish();
                given = true;
            }
            return new Situation(act, day, facts);
        }
    }
}
