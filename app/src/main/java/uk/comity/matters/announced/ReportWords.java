package uk.comity.matters.announced;

import java.util.List;
import uk.comity.matters.Lexicon;

/** The words of report: writing, changing and publishing reports and agendas. */
final class ReportWords {

    private ReportWords() {}

    static Lexicon lexicon() {
        return new Lexicon(List.of(), List.of(), List.of());
    }
}
