package uk.comity.clauses;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names every passage of a document, so that each can be pointed at. */
final class Labels {

    private static final Pattern COMMENT = Pattern.compile("^Comment(?:ed)? \\[([A-Za-z]{1,4}\\d+(?:R\\d+)?)\\]:\\s*");

    private final List<Draft> drafts;
    private final Map<String, Integer> printed = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Labels(List<Draft> drafts) {
        this.drafts = drafts;
        drafts.forEach(draft -> printed.merge(draft.number, 1, Integer::sum));
    }

    List<Printed> all() {
        return drafts.stream().map(draft -> draft.printed(unique(label(draft)))).toList();
    }

    private String label(Draft draft) {
        return switch (draft.kind) {
            case CLAUSE, NUMBER_MISSING ->
                printed.getOrDefault(draft.number, 1) == 1 ? draft.number : draft.section.number() + "/" + draft.number;
            case UNNUMBERED -> draft.section.number() + "/p" + next("p" + draft.section);
            case FOOTNOTE -> "fn" + next("fn");
            case COMMENT -> comment(draft);
            case TITLE, CONTENTS, NOTE -> draft.kind.name();
        };
    }

    private String comment(Draft draft) {
        var match = COMMENT.matcher(draft.printed("").text());
        return match.lookingAt() ? match.group(1) : "comment" + next("comment");
    }

    private int next(String what) {
        return counts.merge(what, 1, Integer::sum);
    }

    private String unique(String label) {
        var name = label;
        for (var n = 2; !taken.add(name); n++) {
            name = label + "#" + n;
        }
        return name;
    }
}
