package uk.comity.matters.paper;

import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.supplied;
import static uk.comity.matters.Words.yesNo;

import java.util.List;
import java.util.Set;
import uk.comity.norms.FactType;

/** What norms may ask of whoever opens a document, or marks it as exempt. */
final class OpeningFacts {

    private OpeningFacts() {}

    /** Of the officer who opens papers. */
    static List<FactType> opening() {
        return List.of(
                asked(
                        "item-is-urgent",
                        "the chair is of the opinion that special circumstances make the item urgent",
                        "the chair has not found the item urgent",
                        Set.of(PaperWords.OPEN),
                        "Is the chair of the opinion that special circumstances make the item urgent?"),
                supplied(
                        asked(
                                "background-papers-are-listed",
                                "the report carries a list of its background papers",
                                "the report carries no list of its background papers",
                                Set.of(PaperWords.OPEN),
                                "Does the report carry a list of its background papers?"),
                        "Let the proper officer add the list of background papers."));
    }

    /** Of whoever finds that a document is exempt. */
    static List<FactType> marking() {
        var mark = Set.of(PaperWords.MARK_EXEMPT);
        return List.of(
                yesNo(
                        "actor-is-proper-officer",
                        "the person acting is the proper officer",
                        "the person acting is not the proper officer",
                        mark),
                supplied(
                        asked(
                                "public-interest-is-weighed",
                                "the public interest in keeping it exempt was weighed and outweighs that in showing it",
                                "it was not found that the public interest in keeping it exempt outweighs that in showing it",
                                mark,
                                "Have you weighed the public interest, and does keeping it exempt outweigh showing it?"),
                        "Weigh the public interest, and write down the reason."),
                asked(
                        "registered-under-company-law",
                        "it must be registered under the Companies Acts or a like Act",
                        "no Act like the Companies Acts asks for it to be registered",
                        mark,
                        "Must the information be registered under the Companies Acts or a like Act?"),
                asked(
                        "council-may-permit-itself",
                        "it is about development for which the council may grant itself planning permission",
                        "it is not about development for which the council may grant itself planning permission",
                        mark,
                        "Is it about development for which the council may grant itself planning permission?"));
    }
}
