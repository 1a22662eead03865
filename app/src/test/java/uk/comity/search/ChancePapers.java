package uk.comity.search;

import static uk.comity.tables.council.views.Tables.PAPER;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.matters.Nature;
import uk.comity.matters.Paper;
import uk.comity.views.StoredNatures;

/** Documents made by chance, near the days on which their standing changes, kept in the read model as the desk's follower does. */
final class ChancePapers {

    static final List<String> WORDS =
            List.of("drainage", "budget", "licence", "harbour", "appeal", "contract", "school", "orchard");

    private final ChanceCouncil council;
    private final Random random;
    private final LocalDate day;

    ChancePapers(ChanceCouncil council, Random random, LocalDate day) {
        this.council = council;
        this.random = random;
        this.day = day;
    }

    /** A document, the words of its text, and whether its title is on the register that members see. */
    record Kept(Paper paper, String text, Listed listed) {}

    enum Listed {
        YES,
        NO
    }

    Map<String, Kept> fill(DSLContext sql, int count) {
        var all = new LinkedHashMap<String, Kept>();
        for (var i = 0; i < count; i++) {
            var title = word() + " of " + i;
            var folio = new FolioId("paper", "p" + i);
            var listed = random.nextInt(5) == 0 ? Listed.YES : Listed.NO;
            var kept = new Kept(new Paper(folio, title, nature()), "about " + word() + " and " + word(), listed);
            all.put(folio.key(), kept);
            store(sql, kept, i);
        }
        return all;
    }

    private void store(DSLContext sql, Kept kept, int index) {
        var row = sql.newRecord(PAPER);
        StoredNatures.write(kept.paper().nature(), row);
        Field<Object> words = DSL.field(
                "setweight(to_tsvector('english', {0}), 'A') || setweight(to_tsvector('english', {1}), 'B')",
                Object.class, DSL.val(kept.paper().title()), DSL.val(kept.text()));
        sql.insertInto(PAPER)
                .set(row)
                .set(PAPER.KEY, kept.paper().folio().key())
                .set(PAPER.TITLE, kept.paper().title())
                .set(PAPER.FILED_ON, day.minusDays(index))
                .set(PAPER.FILED_AT, day.minusDays(index).atStartOfDay().atOffset(ZoneOffset.UTC))
                .set(PAPER.SHA256, "0".repeat(64))
                .set(PAPER.MEDIA_TYPE, "text/plain")
                .set(PAPER.ITEM, "")
                .set(PAPER.KNOWN_TO_MEMBERS, kept.listed() == Listed.YES)
                .set(PAPER.LAST_MOVED, (long) index)
                .set(Map.of(FullText.OF_PAPER, words))
                .execute();
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** One document's nature. */
    Nature nature() {
        var mark = pick(Nature.Mark.values());
        var paragraph = mark == Nature.Mark.EXEMPT && random.nextInt(6) > 0
                ? Optional.of(pick(Nature.Paragraph.values()))
                : Optional.<Nature.Paragraph>empty();
        var traits = EnumSet.noneOf(Nature.Trait.class);
        for (var trait : Nature.Trait.values()) {
            if (random.nextInt(4) == 0) {
                traits.add(trait);
            }
        }
        return new Nature(
                pick(Nature.Sort.values()),
                new Nature.Marking(mark, paragraph, pick(Nature.Openness.values())),
                new Nature.Business(
                        random.nextInt(4) == 0
                                ? ""
                                : ChanceCouncil.BODIES.get(random.nextInt(ChanceCouncil.BODIES.size())),
                        meeting(),
                        pick(Nature.Executive.values()),
                        pick(Nature.Stage.values())),
                holding(),
                traits);
    }

    private Optional<LocalDate> meeting() {
        var near = random.nextInt(25) - 12;
        return switch (random.nextInt(6)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(day.minusYears(4).plusDays(near));
            case 2 -> Optional.of(day.minusYears(6).plusDays(near));
            case 3 -> Optional.of(day.minusDays(random.nextInt(3000)));
            default -> Optional.of(day.plusDays(near));
        };
    }

    private Nature.Holding holding() {
        var group = random.nextInt(5) == 0 ? ChanceCouncil.GROUPS.get(random.nextInt(ChanceCouncil.GROUPS.size())) : "";
        if (!group.isEmpty()) {
            // A paper of its own, or an officer's advice to it.
            var officer = random.nextBoolean() ? Optional.of(council.officer()) : Optional.<PersonId>empty();
            return new Nature.Holding("", officer, group, Optional.empty());
        }
        return new Nature.Holding(
                random.nextInt(5) == 0
                        ? ""
                        : ChanceCouncil.DEPARTMENTS.get(random.nextInt(ChanceCouncil.DEPARTMENTS.size())),
                random.nextBoolean() ? Optional.of(council.officer()) : Optional.empty(),
                group,
                random.nextInt(4) == 0 ? Optional.of(council.member()) : Optional.empty());
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
