package uk.comity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.comity.norms.Clause;
import uk.comity.norms.Norm;
import uk.comity.norms.Pack;
import uk.comity.web.pages.ClausesPage;

/** Says what Comity does with a clause, among others. */
record ClauseWords(ProtocolVisit protocol, Pack pack) {

    ClausesPage.Section section(Clause clause) {
        return new ClausesPage.Section(
                Speaking.anchor(clause.id()),
                protocol.clause(clause.id()),
                clause.gist(),
                sentences(clause),
                remarks(clause));
    }

    List<Norm> norms(Clause clause) {
        return protocol.read(pack).norms(clause);
    }

    List<String> sentences(Clause clause) {
        var read = protocol.read(pack);
        return norms(clause).stream()
                .map(norm -> read.saying(norm).text())
                .distinct()
                .toList();
    }

    List<String> remarks(Clause clause) {
        var remarks = new ArrayList<String>();
        notNow(clause).ifPresent(remarks::add);
        clause.text().ifPresent(remarks::add);
        clause.why().ifPresent(remarks::add);
        clause.doubt().ifPresent(doubt -> remarks.add("What is open: " + doubt));
        return remarks;
    }

    /** What stands only under another reading of a doubt is shown, and has no effect. */
    private Optional<String> notNow(Clause clause) {
        return protocol.book().isRead(clause.read())
                ? Optional.empty()
                : Optional.of("It has no effect today: it stands only if this is read otherwise: "
                        + clause.read().keySet().stream()
                                .map(name -> name.replace('-', ' '))
                                .collect(Collectors.joining(", "))
                        + ".");
    }
}
