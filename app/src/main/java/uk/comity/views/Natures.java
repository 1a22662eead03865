package uk.comity.views;

import static uk.comity.tables.council.views.Tables.NATURE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import uk.comity.acts.PersonId;
import uk.comity.matters.Nature;
import uk.comity.matters.Words;
import uk.comity.tables.council.views.tables.records.NatureRecord;

/** Natures of documents as rows: each once, in the words that norms use. */
final class Natures {

    private Natures() {}

    /** The id of this nature's row, which is made where there is none. Writers queue at the ledger, so none is made twice. */
    static long keep(DSLContext tx, Nature nature) {
        var row = row(tx, nature);
        return find(tx, row).orElseGet(() -> {
            row.store();
            return row.getId();
        });
    }

    private static Optional<Long> find(DSLContext tx, NatureRecord row) {
        return tx.select(NATURE.ID)
                .from(NATURE)
                .where(NATURE.SORT.eq(row.getSort()))
                .and(NATURE.MARK.eq(row.getMark()))
                .and(NATURE.PARAGRAPH.isNotDistinctFrom(row.getParagraph()))
                .and(NATURE.OPENNESS.eq(row.getOpenness()))
                .and(NATURE.BODY.eq(row.getBody()))
                .and(NATURE.MEETING.isNotDistinctFrom(row.getMeeting()))
                .and(NATURE.EXECUTIVE.eq(row.getExecutive()))
                .and(NATURE.STAGE.eq(row.getStage()))
                .and(NATURE.DEPARTMENT.eq(row.getDepartment()))
                .and(NATURE.OFFICER.isNotDistinctFrom(row.getOfficer()))
                .and(NATURE.GROUP_KEY.eq(row.getGroupKey()))
                .and(NATURE.ADVISED.isNotDistinctFrom(row.getAdvised()))
                .and(NATURE.TRAITS.eq(row.getTraits()))
                .fetchOptional(NATURE.ID);
    }

    private static NatureRecord row(DSLContext tx, Nature nature) {
        var row = tx.newRecord(NATURE);
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
        return row;
    }

    /** The nature that a row holds. */
    static Nature read(NatureRecord row) {
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
