package uk.comity.web.parts;

import java.util.List;

/** The protocol at the point of use: our gist of the rule, its clauses as links, and how strongly it binds. */
public record ProtocolSpeaks(Strength strength, String gist, List<Link> clauses) implements Revealed {

    /** Who speaks: a rule or advice of the protocol, a setting this council chose, or the law beneath them all. */
    public enum Strength {
        RULE("The protocol says", "Rule"),
        ADVICE("The protocol advises", "Advice"),
        LOCAL("This council has decided", "Local setting"),
        LAW("The law says", "Law");

        private final String opening;
        private final String tag;

        Strength(String opening, String tag) {
            this.opening = opening;
            this.tag = tag;
        }

        public String opening() {
            return opening;
        }

        /** The tag's word; grey, because none of the four is good or bad news. */
        public Tag tag() {
            return new Tag(tag, Tag.Colour.GREY);
        }
    }

    public ProtocolSpeaks {
        Must.say(gist, "gist of a clause");
        clauses = List.copyOf(clauses);
    }
}
