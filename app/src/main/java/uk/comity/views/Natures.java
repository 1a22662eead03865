package uk.comity.views;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.comity.acts.PersonId;
import uk.comity.matters.Nature;
import uk.comity.matters.Words;
import uk.comity.tables.council.views.tables.records.PaperRecord;

/** The nature of a document in the columns of its row, in the words that norms use. */
final class Natures {

    private Natures() {}

    /** Lays a nature into the row of a document. */
    static void write(Nature nature, PaperRecord row) {
        var marking = nature.marking();
        var business = nature.business();
        var holding = nature.holding();
        row.setSort(Words.of(nature.sort()));
        row.setMark(Words.of(marking.mark()));
        row.setParagraph(marking.paragraph().map(Words::of).orElse(null));
        row.setOpenness(Words.of(marking.openness()));
        row.setBody(business.body());
        row.setMeeting(business.meeting().orElse(null));
        row.setExecutive(Words.of(business.executive()));
        row.setStage(Words.of(business.stage()));
        row.setDepartment(holding.department());
        row.setOfficer(holding.officer().map(PersonId::value).orElse(null));
        row.setGroupKey(holding.group());
        row.setAdvised(holding.advised().map(PersonId::value).orElse(null));
        row.setTraits(nature.traits().stream().sorted().map(Words::of).toArray(String[]::new));
    }

    /** The nature of a row's document. */
    static Nature read(PaperRecord row) {
        return new Nature(
                constant(Nature.Sort.class, row.getSort()),
                new Nature.Marking(
                        constant(Nature.Mark.class, row.getMark()),
                        Optional.ofNullable(row.getParagraph()).map(word -> constant(Nature.Paragraph.class, word)),
                        constant(Nature.Openness.class, row.getOpenness())),
                new Nature.Business(
                        row.getBody(),
                        Optional.ofNullable(row.getMeeting()),
                        constant(Nature.Executive.class, row.getExecutive()),
                        constant(Nature.Stage.class, row.getStage())),
                new Nature.Holding(
                        row.getDepartment(),
                        Optional.ofNullable(row.getOfficer()).map(PersonId::new),
                        row.getGroupKey(),
                        Optional.ofNullable(row.getAdvised()).map(PersonId::new)),
                Arrays.stream(Objects.requireNonNull(row.getTraits()))
                        .map(word -> constant(Nature.Trait.class, word))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Nature.Trait.class))));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
