package uk.comity.matters.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.comity.acts.Summary;
import uk.comity.matters.Nature.Mark;
import uk.comity.matters.Nature.Openness;
import uk.comity.matters.Offices;
import uk.comity.matters.Telling;
import uk.comity.matters.Words;

/** Says in one sentence where a document stands. */
record Standing(Offices offices) {

    Summary summary(Document it) {
        if (it.filing().isEmpty()) {
            return new Summary("", "new", "Nothing was filed here.", Map.of("state", "new"));
        }
        return new Summary(it.as().title(), state(it), sentence(it), facets(it));
    }

    private static String state(Document it) {
        return it.as().holder().isOfAGroup()
                ? it.as().holder().isAdviceToAGroup() ? "advice to a group" : "paper of a group"
                : Roles.word(it.classing().mark());
    }

    private String sentence(Document it) {
        if (it.as().holder().isOfAGroup()) {
            return ofAGroup(it.as().holder());
        }
        return marked(it) + " " + available(it.classing().openness()) + version(it);
    }

    private String ofAGroup(Description.Holder holder) {
        var register = offices.register();
        var group = register.findGroup(holder.group()).map(one -> one.title()).orElse(holder.group());
        return holder.officer()
                .map(officer -> "It is advice of " + register.nameOf(officer) + " to " + group
                        + ", for its members and that officer alone.")
                .orElse("It is an internal paper of " + group + ", for its members alone.");
    }

    private String marked(Document it) {
        return switch (it.classing().mark()) {
            case OPEN -> "It is neither exempt nor confidential.";
            case CONFIDENTIAL -> "It is confidential.";
            case EXEMPT ->
                it.classing()
                        .finding()
                        .map(found -> "It is exempt: " + offices.register().nameOf(found.by())
                                + " found so. That is to be looked at again on " + Telling.date(found.reviewOn())
                                + ".")
                        .orElse("Its author marked it as exempt; the proper officer has yet to say.");
        };
    }

    private static String available(Openness openness) {
        return switch (openness) {
            case TO_NOBODY_YET -> "It has not been made available yet.";
            case TO_MEMBERS -> "It has been made available to members.";
            case TO_THE_PUBLIC -> "It is open to the public.";
        };
    }

    private static String version(Document it) {
        return it.versions().size() > 1 ? " This is version " + it.versions().size() + "." : "";
    }

    private static Map<String, String> facets(Document it) {
        var facets = new LinkedHashMap<String, String>();
        facets.put(
                "state",
                it.as().holder().isOfAGroup()
                        ? "group"
                        : Roles.word(it.classing().mark()));
        facets.put("sort", Words.of(it.as().sort()));
        facets.put("department", it.as().holder().department());
        facets.put("body", it.as().belongs().body());
        it.as().holder().officer().ifPresent(officer -> facets.put("officer", officer.value()));
        it.as().belongs().meeting().ifPresent(day -> facets.put("meeting", day.toString()));
        if (it.classing().mark() == Mark.EXEMPT) {
            it.classing().paragraph().ifPresent(paragraph -> facets.put("paragraph", Words.of(paragraph)));
        }
        facets.values().removeIf(String::isBlank);
        return facets;
    }
}
