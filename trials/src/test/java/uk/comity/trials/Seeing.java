package uk.comity.trials;

import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody writes who asks to see a document that is only described, with what they say of it. */
record Seeing(String verb, Map<String, Object> act, Map<String, Object> declared) {

    /** A report that was submitted to a committee whose meeting is over, and of which nothing else is special. */
    static Seeing aReport() {
        var declared = new LinkedHashMap<String, Object>();
        declared.put("paper-business", "past-meeting");
        declared.put("paper-kind", "report");
        declared.put("paper-class", "open");
        declared.put("full-years-since-the-meeting", 0);
        for (var no : new String[] {
            "paper-is-published",
            "paper-is-another-groups",
            "paper-is-closed-by-nature",
            "paper-is-advice-to-another-member",
            "paper-tells-of-third-parties",
            "showing-it-early-could-harm",
            "access-may-breach-data-law",
            "asker-sits-on-the-body",
            "asker-is-in-the-administration",
            "asker-speaks-for-the-opposition",
            "executive-business-is-over"
        }) {
            declared.put(no, false);
        }
        declared.put("paper-is-available", true);
        var act = new LinkedHashMap<String, Object>();
        act.put("words", "The report on the depot");
        act.put("department", "planning");
        act.put("capacity", "COUNCIL_BUSINESS");
        return new Seeing("request", act, declared);
    }

    /** A file of a department, which is of no meeting. */
    static Seeing aFile() {
        return aReport().where("paper-business", "no-meeting").where("paper-kind", "other");
    }

    Seeing asACopy() {
        return new Seeing("request-copy", act, declared);
    }

    Seeing where(String fact, Object value) {
        var more = new LinkedHashMap<>(declared);
        more.put(fact, value);
        return new Seeing(verb, act, more);
    }

    /** A field of the act itself, such as {@code words} or {@code purpose}. */
    Seeing with(String field, Object value) {
        var more = new LinkedHashMap<>(act);
        more.put(field, value);
        return new Seeing(verb, more, declared);
    }

    /** The same with nothing declared and nothing said anew: asked again in the same matter. */
    Seeing again() {
        return new Seeing(verb, Map.of("capacity", act.getOrDefault("capacity", "COUNCIL_BUSINESS")), Map.of());
    }

    Map<String, Object> by(String member) {
        var whole = new LinkedHashMap<>(act);
        whole.put("member", member);
        return whole;
    }
}
