package uk.comity.matters.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.matters.Nature;
import uk.comity.matters.Nature.Mark;
import uk.comity.matters.Nature.Openness;
import uk.comity.matters.Nature.Stage;
import uk.comity.matters.Paper;
import uk.comity.matters.paper.PaperAct.Redaction;
import uk.comity.matters.paper.PaperEntry.Version;

/**
 * A document at a moment, folded from its entries.
 *
 * @param filing who filed it; empty only while nothing has happened
 * @param versions of its file, oldest first
 * @param readings every reading, oldest first
 */
public record Document(
        FolioId folio,
        Optional<Filing> filing,
        Description as,
        Classing classing,
        List<Version> versions,
        List<Reading> readings) {

    public Document {
        versions = List.copyOf(versions);
        readings = List.copyOf(readings);
    }

    /** A document of which nothing is known yet. */
    static Document blank(FolioId folio) {
        return new Document(folio, Optional.empty(), Description.NONE, Classing.NONE, List.of(), List.of());
    }

    /** Who filed it and when. */
    public record Filing(PersonId by, Instant at, Optional<Redaction> redactionOf) {}

    /**
     * What it is marked as, and how far it is open.
     *
     * @param finding what the proper officer found, where it is exempt; empty while only its author says so
     * @param released whether an office directed that it may be shared
     */
    public record Classing(
            Mark mark,
            Optional<Nature.Paragraph> paragraph,
            Openness openness,
            Stage stage,
            Optional<Finding> finding,
            Release released) {
        static final Classing NONE = new Classing(
                Mark.OPEN,
                Optional.empty(),
                Openness.TO_NOBODY_YET,
                Stage.AHEAD,
                Optional.empty(),
                Release.NOT_DIRECTED);

        Classing marked(Mark other, Optional<Nature.Paragraph> under, Optional<Finding> found) {
            return new Classing(other, under, openness, stage, found, released);
        }

        Classing opened(Openness to) {
            return new Classing(mark, paragraph, to, stage, finding, released);
        }

        Classing over() {
            return new Classing(mark, paragraph, openness, Stage.OVER, finding, released);
        }

        Classing directed() {
            return new Classing(mark, paragraph, openness, stage, finding, Release.DIRECTED);
        }
    }

    /** Whether an office directed that it may be shared. */
    public enum Release {
        NOT_DIRECTED,
        DIRECTED
    }

    /**
     * That it is exempt.
     *
     * @param balance how the public interest was weighed
     */
    public record Finding(PersonId by, Instant at, String balance, LocalDate reviewOn) {}

    /** One reading. */
    public record Reading(PersonId by, Instant at, PaperEntry.WasRead what) {}

    /** The version that is read unless another is named; only of a document that exists. */
    public Version version() {
        return versions.getLast();
    }

    /** The version with this digest and its number from 1; blank means the last. */
    Optional<Integer> number(String sha256) {
        if (sha256.isBlank()) {
            return versions.isEmpty() ? Optional.empty() : Optional.of(versions.size());
        }
        for (var i = versions.size(); i > 0; i--) {
            if (versions.get(i - 1).sha256().equals(sha256)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** As every kind of matter may know it. */
    public Paper paper() {
        return new Paper(folio, as.title(), nature());
    }

    /** Everything about it on which norms turn. */
    public Nature nature() {
        var belongs = as.belongs();
        var holder = as.holder();
        return new Nature(
                as.sort(),
                new Nature.Marking(classing.mark(), classing.paragraph(), classing.openness()),
                new Nature.Business(belongs.body(), belongs.meeting(), belongs.executive(), classing.stage()),
                new Nature.Holding(holder.department(), holder.officer(), holder.group(), holder.advised()),
                Set.copyOf(as.traits()));
    }

    Document filed(Filing by, Description description, Classing classed, Version version) {
        return new Document(folio, Optional.of(by), description, classed, List.of(version), readings);
    }

    Document with(Description description) {
        return new Document(folio, filing, description, classing, versions, readings);
    }

    Document with(Classing other) {
        return new Document(folio, filing, as, other, versions, readings);
    }

    Document with(Version version) {
        return new Document(folio, filing, as, classing, plus(versions, version), readings);
    }

    Document with(Reading reading) {
        return new Document(folio, filing, as, classing, versions, plus(readings, reading));
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
