package uk.comity.matters.interest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Interests;
import uk.comity.matters.Paper;

/** Reads a member's interests off the member's own folio, at the moment at which a document is asked for. */
public final class RegisteredInterests implements Interests {

    private static final Pattern NOT_IN_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 4;

    /** Words that many titles share, and that tell of no place, person or thing. */
    private static final Set<String> COMMON = Set.of(
            "about",
            "after",
            "agenda",
            "annual",
            "appendix",
            "area",
            "before",
            "committee",
            "council",
            "councillor",
            "department",
            "document",
            "draft",
            "field",
            "final",
            "from",
            "land",
            "meeting",
            "member",
            "minutes",
            "next",
            "note",
            "notes",
            "owns",
            "paper",
            "plan",
            "plans",
            "policy",
            "project",
            "proposal",
            "proposed",
            "report",
            "review",
            "site",
            "their",
            "this",
            "update",
            "with",
            "works");

    @Override
    public List<String> touching(Surroundings here, PersonId member, Paper paper) {
        return read(here, member).open().stream()
                .map(MemberInterests.Interest::terms)
                .filter(terms -> touches(terms, paper))
                .map(InterestEntry.Declared::subject)
                .toList();
    }

    /** Where a member's interests are entered: one folio for each member. */
    public static FolioId folio(PersonId member) {
        return new FolioId(InterestKind.NAME, member.value());
    }

    private static MemberInterests read(Surroundings here, PersonId member) {
        var folio = folio(member);
        var now = MemberInterests.blank(folio);
        for (var entered : here.folios().list(folio)) {
            for (var entry : entered.entries()) {
                now = MemberInterests.fold(now, entry, entered);
            }
        }
        return now;
    }

    /**
     * An interest touches a document of its body, one whose title names what the interest is about, and one whose title shares
     * two telling words with what the member said of it.
     */
    static boolean touches(InterestEntry.Declared terms, Paper paper) {
        var title = " " + plain(paper.title()) + " ";
        return (!terms.body().isBlank()
                        && terms.body().equals(paper.nature().business().body()))
                || terms.names().stream()
                        .map(RegisteredInterests::plain)
                        .anyMatch(name -> !name.isBlank() && title.contains(" " + name + " "))
                || shared(terms.subject(), paper.title()).size() >= 2;
    }

    private static Set<String> shared(String subject, String title) {
        var both = new HashSet<>(telling(subject));
        both.retainAll(telling(title));
        return both;
    }

    private static Set<String> telling(String text) {
        return Arrays.stream(plain(text).split(" "))
                .filter(word -> word.length() >= SHORTEST && !COMMON.contains(word))
                .collect(Collectors.toSet());
    }

    private static String plain(String text) {
        return NOT_IN_A_WORD
                .matcher(text.toLowerCase(Locale.UK))
                .replaceAll(" ")
                .strip();
    }
}
