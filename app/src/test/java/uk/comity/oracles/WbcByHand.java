package uk.comity.oracles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.comity.norms.FactValue;
import uk.comity.norms.Situation;

/**
 * What WBC's protocol and the law beneath it say of enquiries, of contact and of documents, written out by hand from the
 * clauses. It wants to know every fact.
 *
 * @param documentsGoTheSameWay whether disputes on documents take the route of clause 4.6 (a doubt of the pack)
 */
record WbcByHand(boolean documentsGoTheSameWay) implements Oracle {

    /** The acts of these three matters. */
    static boolean speaksOf(String act) {
        return List.of("enquiry", "contact", "inspection").contains(act.substring(0, act.indexOf('.')));
    }

    @Override
    public Kind answer(Situation situation) {
        return new Question(situation, documentsGoTheSameWay).answer();
    }

    private record Question(Situation situation, boolean documentsGoTheSameWay) {

        Kind answer() {
            var protocol = isSince(2019, 5, 1);
            return switch (situation.act()) {
                case "inspection.request" -> lawOpens() ? Kind.PERMITTED : document();
                case "inspection.request-copy" -> lawGivesACopy() ? Kind.PERMITTED : document();
                case "inspection.refuse" -> declining();
                case "paper.open" -> opening();
                case "paper.mark-exempt" -> marking();
                case "paper.conclude-private-business" -> Kind.SILENT;
                default -> protocol ? protocolAlone() : Kind.SILENT;
            };
        }

        /** Acts of which the law says nothing that decides. */
        private Kind protocolAlone() {
            return switch (situation.act()) {
                case "enquiry.raise" -> raising();
                case "enquiry.redirect" -> yes("actor-is-officer") ? Kind.PERMITTED : Kind.SILENT; // 6.1b
                case "enquiry.refuse" -> // 4.5a, 4.5b
                    is("ground", "disproportionate", "casework") ? Kind.PERMITTED : Kind.SILENT;
                case "enquiry.dispute" -> isAMatterForThem() ? Kind.REFERRED : Kind.SILENT; // 4.6a, 4.6b
                case "enquiry.determine" -> determining();
                case "inspection.dispute" -> documentsGoTheSameWay && isAMatterForThem() ? Kind.REFERRED : Kind.SILENT;
                case "inspection.determine" -> documentsGoTheSameWay ? settling() : Kind.SILENT;
                case "inspection.seek-advice" -> isAMatterForThem() ? Kind.PERMITTED : Kind.SILENT; // 6, note
                // On the rest, contact among it, the protocol only advises, or sets a time.
                default -> Kind.SILENT;
            };
        }

        /** 4.5b goes before 6.1a. */
        private Kind raising() {
            if (is("subject", "casework", "personal")) {
                return Kind.REFUSED;
            }
            return asksAsAMember() && asksInRole() ? Kind.PERMITTED : Kind.SILENT;
        }

        /** 4.6: the Monitoring Officer, then the Chief Executive, who hears the Group Leaders first. */
        private Kind determining() {
            if (!yes("actor-is-decider")) {
                return Kind.REFUSED;
            }
            if (is("deciding-office", "monitoring-officer")) {
                return Kind.PERMITTED;
            }
            if (is("deciding-office", "chief-executive")) {
                return yes("consultations-recorded") ? Kind.PERMITTED : Kind.HELD;
            }
            return Kind.SILENT;
        }

        /** 4.6 read for documents too. */
        private Kind settling() {
            if (!yes("access-is-disputed")) {
                return Kind.SILENT;
            }
            return yes("actor-is-decider") ? Kind.PERMITTED : Kind.REFUSED;
        }

        /** 6.2 and 6.3. */
        private Kind document() {
            if (!isSince(2019, 5, 1) || !asksAsAMember()) {
                return Kind.SILENT;
            }
            if (yes("asks-at-large")) {
                return Kind.REFUSED;
            }
            if (!asksInRole()) {
                return Kind.SILENT;
            }
            var green = is("paper-class", "confidential", "exempt");
            var business = is("paper-business", "coming-meeting", "public-executive", "private-executive")
                    && !yes("paper-is-another-groups");
            return (business && !green) || yes("need-is-explained") ? Kind.PERMITTED : Kind.HELD;
        }

        private boolean lawOpens() {
            if (!isSince(2005, 1, 1)) {
                return false;
            }
            if (yes("paper-is-published") && isStillOpen()) {
                return true;
            }
            if (!actsAsAMember() || !staysOpenByStatute()) {
                return false;
            }
            return (is("paper-business", "coming-meeting") && isTheCouncilsOwn() && isSince(2006, 3, 1))
                    || (isSince(2012, 9, 10) && !is("paper-kind", "adviser-advice") && isOpenExecutiveBusiness());
        }

        private boolean isTheCouncilsOwn() {
            return !is("paper-kind", "draft") && !yes("paper-is-another-groups");
        }

        /** LGA 1972 ss.100B to 100D: six years, and four for background papers; SI 2012/2089 regs 7, 14 and 15. */
        private boolean isStillOpen() {
            if (is("paper-business", "coming-meeting")) {
                return true;
            }
            if (is("paper-business", "public-executive", "private-executive")) {
                return isSince(2012, 9, 10);
            }
            if (!is("paper-business", "past-meeting")) {
                return false;
            }
            var years = number("full-years-since-the-meeting");
            return (is("paper-kind", "agenda-or-minutes", "report") && years < 6)
                    || (is("paper-kind", "background-paper") && years < 4);
        }

        /** SI 2012/2089 reg 16. */
        private boolean isOpenExecutiveBusiness() {
            return (is("paper-business", "public-executive") && number("clear-days-before-the-meeting") <= 5)
                    || (is("paper-business", "private-executive") && yes("executive-business-is-over"));
        }

        /** LGA 1972 s.100F(2A). */
        private boolean staysOpenByStatute() {
            return is("paper-class", "open")
                    || (is("paper-class", "exempt") && is("exempt-paragraph", "business-affairs", "notice-or-order"));
        }

        /** SI 2012/2089 reg 17. */
        private boolean lawGivesACopy() {
            return isSince(2012, 9, 10)
                    && actsAsAMember()
                    && yes("asker-sits-on-scrutiny")
                    && yes("executive-business-is-over")
                    && is("paper-business", "public-executive", "private-executive")
                    && (is("paper-class", "open") || yes("relevant-to-scrutiny"))
                    && !is("paper-kind", "adviser-advice");
        }

        private Kind declining() {
            if (isSince(2005, 1, 1) && yes("person-is-entitled-by-law")) {
                return Kind.REFUSED;
            }
            if (isSince(2012, 9, 10) && yes("asked-by-right-of-scrutiny")) {
                return yes("reasons-are-written-down") ? Kind.PERMITTED : Kind.HELD;
            }
            return Kind.SILENT;
        }

        private Kind opening() {
            var meeting = is("paper-business", "coming-meeting");
            if (isSince(2005, 1, 1) && meeting && is("paper-kind", "report") && !yes("background-papers-are-listed")) {
                return Kind.HELD;
            }
            var inTime = number("clear-days-before-the-meeting") >= 5;
            var asksForNoMore = isSince(2005, 1, 1) && meeting && (inTime || is("paper-kind", "report"));
            var executive = isSince(2012, 9, 10) && is("paper-business", "public-executive") && inTime;
            return asksForNoMore || executive ? Kind.PERMITTED : Kind.SILENT;
        }

        private Kind marking() {
            if (!isSince(2006, 3, 1)) {
                return Kind.SILENT;
            }
            var registered =
                    yes("registered-under-company-law") && is("exempt-paragraph", "business-affairs", "contract-terms");
            if (!yes("actor-is-proper-officer") || registered || yes("council-may-permit-itself")) {
                return Kind.REFUSED;
            }
            return yes("public-interest-is-weighed") ? Kind.PERMITTED : Kind.HELD;
        }

        private boolean asksAsAMember() {
            return yes("actor-is-member") || yes("actor-is-support-staff");
        }

        private boolean asksInRole() {
            return is("capacity", "council-business", "constituent");
        }

        private boolean actsAsAMember() {
            return yes("actor-is-member") && asksInRole();
        }

        private boolean isAMatterForThem() {
            return asksAsAMember() || yes("actor-is-officer");
        }

        private boolean isSince(int year, int month, int day) {
            return !situation.day().isBefore(LocalDate.of(year, month, day));
        }

        private boolean yes(String fact) {
            return value(fact).equals(Optional.of(FactValue.of(true)));
        }

        private boolean is(String fact, String... words) {
            return value(fact)
                    .map(value -> value instanceof FactValue.Term(var word)
                            && List.of(words).contains(word))
                    .orElse(false);
        }

        private long number(String fact) {
            return value(fact).orElseThrow() instanceof FactValue.Count(var number) ? number : -1;
        }

        /** A fact that is not given is one on which no norm in play hangs. */
        private Optional<FactValue> value(String fact) {
            return situation.find(fact).map(known -> known.value());
        }
    }
}
