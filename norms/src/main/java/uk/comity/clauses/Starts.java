package uk.comity.clauses;

import java.util.ArrayList;
import java.util.List;

/** Where the numbering of sections starts again from the beginning: two protocols in one file, or one and its appendix. */
final class Starts {

    /** A protocol that has come this far has begun in earnest. */
    private static final int FAR = 3;

    private Starts() {}

    /**
     * A section as it was met.
     *
     * @param place the number of passages before it
     * @param above the last heading before it
     */
    record Section(Printed.Section section, int place, String above, int page) {
        int figure() {
            return Numbers.parts(section.number())[0];
        }
    }

    static List<PrintedText.Start> find(List<Section> sections, String title, int front) {
        var starts = new ArrayList<PrintedText.Start>();
        starts.add(new PrintedText.Start(title, 0, 1));
        var highest = 0;
        for (var i = 0; i < sections.size(); i++) {
            var one = sections.get(i);
            if (one.figure() == 1 && highest >= FAR && goesFar(sections.subList(i, sections.size()))) {
                starts.add(new PrintedText.Start(one.above(), one.place() + front, one.page()));
                highest = 0;
            }
            highest = Math.max(highest, one.figure());
        }
        return starts;
    }

    private static boolean goesFar(List<Section> rest) {
        var figures = rest.stream().map(Section::figure).toList();
        return figures.contains(2) && figures.contains(FAR);
    }
}
