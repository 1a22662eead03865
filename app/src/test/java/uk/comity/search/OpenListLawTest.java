package uk.comity.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.comity.TestDatabase;
import uk.comity.access.OpenPapers;
import uk.comity.access.Standing;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Protocol;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Grants;
import uk.comity.packs.OurPacks;
import uk.comity.register.Registers;
import uk.comity.search.ChancePapers.Kept;
import uk.comity.search.ChancePapers.Listed;

/**
 * The law of lists: for documents, people and councils made by chance, under all five protocols, a list shows exactly the
 * documents that are open by {@link OpenPapers}, which asks the engine one by one; counts, facets, searches and suggestions
 * agree with it.
 */
class OpenListLawTest {

    private static final int PAPERS = 400;
    /** A day in a leap year among them, and the days around a closure of the council's own. */
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2026, 11, 3), LocalDate.of(2028, 2, 29), LocalDate.of(2026, 3, 1));

    static List<String> protocols() {
        return OurPacks.PROTOCOLS;
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void a_list_shows_exactly_what_is_open_one_by_one_and_all_counts_agree(String pack) {
        var book = OurPacks.rulebook(pack);
        Protocol protocol = (_, _) -> Optional.of(book);
        var open = 0;
        var asked = 0;
        var titles = 0;
        var shorter = 0;
        for (var day : DAYS) {
            var random = new Random(pack.hashCode() * 31L + day.hashCode());
            var council = new ChanceCouncil(random);
            var sql = TestDatabase.council();
            var papers = new ChancePapers(council, random, day).fill(sql, PAPERS);
            var shown = shown(council, papers, random);
            var here = new Surroundings(council.folios(), day.atTime(10, 0).toInstant(ZoneOffset.UTC));
            var registers = new Registers();
            var grants = grants(shown);
            var either = List.of(
                    new OpenPapers(registers::at, protocol, grants, (_, _, _) -> List.of()),
                    new OpenPapers(registers::at, protocol, grants, (_, _, _) -> List.of("an interest")));
            var documents = new Documents(sql, protocol, new ShownToSome(shown));
            for (var person : council.people()) {
                var standing = new Standing(person, registers.at(here.folios()), here);
                // Which document an interest touches is known of one alone: a list holds what is open whether it does
                // or not.
                var asks = ShownToSome.hasInterests(person) ? either : either.subList(0, 1);
                var expected = keys(
                        papers,
                        kept -> asks.stream()
                                .allMatch(rights ->
                                        rights.find(here, person, kept.paper()).isPresent()));
                var known = keys(
                        papers,
                        kept -> standing.isMember()
                                && kept.listed() == Listed.YES
                                && !expected.contains(kept.paper().folio().key())
                                && asks.stream().allMatch(rights -> rights.mayAskFor(here, person, kept.paper())));
                check(documents, standing, papers, new Expected(expected, known));
                shorter += either.getFirst() == asks.getLast() ? 0 : 1;
                titles += known.size();
                open += expected.size();
                asked += papers.size();
            }
        }
        assertThat(open).as("documents that were open, of " + asked).isBetween(asked / 20, asked * 3 / 4);
        assertThat(titles).as("documents that were known by their titles").isPositive();
        assertThat(shorter).as("people with interests").isPositive();
    }

    /** What is listed for somebody: what is open, and what is known by its title alone. */
    private record Expected(Set<String> open, Set<String> known) {}

    /** What was shown to whom, in a council in which half of the people have registered an interest. */
    private record ShownToSome(Map<PersonId, Set<FolioId>> grants) implements Shown {

        @Override
        public Set<FolioId> to(Surroundings surroundings, PersonId person) {
            return grants.getOrDefault(person, Set.of());
        }

        @Override
        public boolean hasInterests(Surroundings surroundings, PersonId person) {
            return hasInterests(person);
        }

        static boolean hasInterests(PersonId person) {
            return person.value().hashCode() % 2 == 0;
        }
    }

    private static Set<String> keys(Map<String, Kept> papers, Predicate<Kept> which) {
        return papers.values().stream()
                .filter(which)
                .map(kept -> kept.paper().folio().key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<PersonId, Set<FolioId>> shown(ChanceCouncil council, Map<String, Kept> papers, Random random) {
        var shown = new HashMap<PersonId, Set<FolioId>>();
        for (var person : council.people()) {
            shown.put(
                    person,
                    papers.values().stream()
                            .filter(_ -> random.nextInt(60) == 0)
                            .map(kept -> kept.paper().folio())
                            .collect(Collectors.toSet()));
        }
        return shown;
    }

    private static Grants grants(Map<PersonId, Set<FolioId>> shown) {
        return (_, person, paper) -> shown.getOrDefault(person, Set.of()).contains(paper)
                ? Optional.of(new Grants.Grant(new FolioId("inspection", "r"), "a need to know", ""))
                : Optional.empty();
    }

    private static void check(Documents documents, Standing standing, Map<String, Kept> papers, Expected expected) {
        var person = standing.person();
        var all = all(documents, standing, Sought.ALL);
        assertThat(keys(all, Results.Openness.OPEN)).as("open to %s", person).isEqualTo(expected.open());
        var listed = keys(all, Results.Openness.MAY_BE_ASKED_FOR);
        assertThat(listed).as("known to %s", person).isEqualTo(expected.known());
        counts(documents, standing, papers, all);
        for (var word : ChancePapers.WORDS.subList(0, 2)) {
            search(documents, standing, papers, word, union(expected.open(), listed), listed);
        }
    }

    private static void counts(
            Documents documents, Standing standing, Map<String, Kept> papers, List<Results.Line> all) {
        var first = documents.find(documents.reach(standing), Sought.ALL);
        assertThat(first.count()).isEqualTo(all.size());
        assertThat(first.more()).isEqualTo(Results.More.NO);
        var mine = all.stream()
                .map(line -> kept(papers, line.key()).paper().nature())
                .toList();
        assertThat(first.facets().bodies())
                .isEqualTo(tally(mine, nature -> nature.business().body()));
        assertThat(first.facets().kinds()).isEqualTo(tally(mine, nature -> uk.comity.matters.Words.of(nature.sort())));
        assertThat(first.facets().marks())
                .isEqualTo(tally(
                        mine,
                        nature -> uk.comity.matters.Words.of(nature.marking().mark())));
        assertThat(first.facets().departments())
                .isEqualTo(tally(mine, nature -> nature.holding().department()));
        first.facets().bodies().forEach((body, count) -> {
            var narrowed = new Sought.Narrowed(body, "", "", "", Sought.Filed.ANY);
            if (!body.isEmpty()) {
                assertThat(documents
                                .find(documents.reach(standing), new Sought("", narrowed, 1))
                                .count())
                        .isEqualTo(count);
            }
        });
    }

    private static <T> Map<String, Integer> tally(List<T> all, Function<T, String> by) {
        return all.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingInt(_ -> 1)));
    }

    private static void search(
            Documents documents,
            Standing standing,
            Map<String, Kept> papers,
            String word,
            Set<String> mine,
            Set<String> byTitle) {
        var expected = mine.stream()
                .filter(key -> kept(papers, key).paper().title().contains(word)
                        || (!byTitle.contains(key) && kept(papers, key).text().contains(word)))
                .collect(Collectors.toCollection(TreeSet::new));
        var found = all(documents, standing, new Sought(word, Sought.Narrowed.NOT, 1));
        var keys = found.stream().map(Results.Line::key).collect(Collectors.toSet());
        assertThat(keys).as("%s finds by %s", standing.person(), word).isEqualTo(expected);
        var titles = mine.stream().map(key -> kept(papers, key).paper().title()).collect(Collectors.toSet());
        assertThat(titles).containsAll(documents.suggest(documents.reach(standing), word.substring(0, 4)));
        var without = all(documents, standing, new Sought("of -" + word, Sought.Narrowed.NOT, 1));
        assertThat(without.stream().map(Results.Line::key))
                .as("what %s finds without %s", standing.person(), word)
                .allMatch(mine::contains);
    }

    private static Kept kept(Map<String, Kept> papers, String key) {
        return Objects.requireNonNull(papers.get(key), key);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    private static Set<String> keys(List<Results.Line> lines, Results.Openness openness) {
        return lines.stream()
                .filter(line -> line.openness() == openness)
                .map(Results.Line::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Results.Line> all(Documents documents, Standing standing, Sought sought) {
        var lines = new ArrayList<Results.Line>();
        var reach = documents.reach(standing);
        var page = 1;
        for (var results = documents.find(reach, sought); !results.lines().isEmpty(); ) {
            lines.addAll(results.lines());
            page++;
            results = documents.find(reach, sought.onPage(page));
        }
        return lines;
    }
}
