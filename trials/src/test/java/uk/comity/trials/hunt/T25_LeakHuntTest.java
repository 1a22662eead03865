package uk.comity.trials.hunt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.comity.trials.Program;

/**
 * A member files a paper of her group, and advice to it. A member of the other group, the Monitoring Officer and somebody who is
 * not signed in then walk every page and every path of REST, with everything that there is to know of it; and each answer is
 * laid beside the one for a document that never was.
 */
@Tag("slow")
@DisplayName("T25 A leak hunt: nobody outside a group learns that its paper is there")
class T25_LeakHuntTest {

    private static final String COUNCIL = "east-northamptonshire";
    private static final String OWNER = "ottoline-brannock";
    private static final String COLLEAGUE = "hesper-quayle";
    private static final String WORD = "zygomorphic";
    /** Stand in the title and in the text, and are never sent by a hunter. */
    private static final List<String> NEVER_SENT = List.of("heronry", "mangelwurzel");

    private static final Quarry NEVER = new Quarry(
            "0b1c2d3f4g", "qwyjibolean", "qwyji", "0".repeat(63) + "1", "00000000-0000-4000-8000-0000000000ab", 1);

    private static Program program;
    private static List<PageMap.Place> pages;
    private static RestMap rest;

    @BeforeAll
    static void start() {
        program = Program.start("hunt");
        pages = PageMap.read();
        rest = RestMap.read(
                Hunter.nobody(program).rest("GET", "/api/v1/openapi.json", "").body());
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void what_is_a_groups_is_nowhere_for_anybody_else() {
        var hunters = List.of(
                Hunter.as(program, COUNCIL, "bram-quennell"),
                Hunter.as(program, COUNCIL, "corin-vasquez-holt"),
                Hunter.nobody(program));
        var before = hunters.stream().map(T25_LeakHuntTest::everythingSeen).toList();

        var paper = filed("paper", "OTHER");
        filed("advice", "ADVISER_ADVICE");
        var never = withAnotherClosedLeaf(hunters, paper.leaf());

        for (var i = 0; i < hunters.size(); i++) {
            sameAsBefore(hunters.get(i), before.get(i), everythingSeen(hunters.get(i)));
            sameAsForNothing(hunters.get(i), paper, never);
        }
        // The hunt can find something: for the group it does.
        assertThat(differences(Hunter.as(program, COUNCIL, COLLEAGUE), Tracks::looking, paper, never))
                .as("what her colleague sees of it")
                .hasSizeGreaterThan(10)
                .anyMatch(each -> each.startsWith("GET /api/v1/" + COUNCIL + "/search/suggestions?q="))
                .anyMatch(each -> each.startsWith("GET /" + COUNCIL + "/documents/" + paper.key()));
    }

    @Test
    void a_digest_tells_nobody_that_a_file_is_kept() {
        var paper = filed("file", "OTHER");
        for (var hunter : List.of(
                Hunter.as(program, COUNCIL, "bram-quennell"), Hunter.as(program, COUNCIL, "corin-vasquez-holt"))) {
            var kept = hunter.rest("PUT", "/api/v1/" + COUNCIL + "/files?name=f.txt", text("file"));
            var other = hunter.rest("PUT", "/api/v1/" + COUNCIL + "/files?name=f.txt", text("elif"));
            assertThat(kept.status()).isEqualTo(201);
            assertThat(kept.withoutItsOwn()).isEqualTo(other.withoutItsOwn());
            assertThat(kept.holds(paper.sha256())).isTrue();
        }
    }

    /** Every page and every list as somebody sees it who knows an unusual word, and nothing else. */
    private static Map<String, Answer> everythingSeen(Hunter hunter) {
        var seen = new LinkedHashMap<String, Answer>();
        var knowing = new Quarry(NEVER.key(), WORD, "zygom", NEVER.sha256(), NEVER.actId(), 0);
        for (var step : tracks(hunter).looking(knowing)) {
            // How long the ledger is, is told to everybody by its signed head; it is longer by each act of anybody's.
            if (!step.words().matches("GET /(api/v1/)?[a-z-]+/ledger(/checkpoint|/hashes.*)?")) {
                seen.put(step.words(), step.send().apply(hunter).withoutItsOwn());
            }
        }
        return seen;
    }

    private static void sameAsBefore(Hunter hunter, Map<String, Answer> before, Map<String, Answer> after) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((words, answer) -> {
            assertThat(answer.unlike(Objects.requireNonNull(before.get(words))))
                    .as("%s: %s, after and before", hunter.name(), words)
                    .isEmpty();
            for (var never : NEVER_SENT) {
                assertThat(answer.holds(never))
                        .as("%s: %s holds %s", hunter.name(), words, never)
                        .isFalse();
            }
        });
    }

    private static void sameAsForNothing(Hunter hunter, Quarry paper, Quarry never) {
        assertThat(differences(hunter, Tracks::looking, paper, never))
                .as("what %s sees", hunter.name())
                .isEmpty();
        assertThat(differences(hunter, Tracks::doing, paper, never))
                .as("what %s finds by acting", hunter.name())
                .isEmpty();
    }

    /** The steps after which the paper and what never was are answered otherwise. */
    private static List<String> differences(
            Hunter hunter, BiFunction<Tracks, Quarry, List<Tracks.Step>> way, Quarry paper, Quarry never) {
        var tracks = tracks(hunter);
        var real = way.apply(tracks, paper);
        var feigned = way.apply(tracks, never);
        var differences = new ArrayList<String>();
        for (var i = 0; i < real.size(); i++) {
            // What was done changes what comes next, for the hunter too: a difference that tells something is there
            // twice.
            if (!unlike(hunter, real.get(i), feigned.get(i), paper, never).isEmpty()) {
                var unlike = unlike(hunter, real.get(i), feigned.get(i), paper, never);
                if (!unlike.isEmpty()) {
                    differences.add(real.get(i).words() + "\n" + unlike);
                }
            }
        }
        return differences;
    }

    private static String unlike(Hunter hunter, Tracks.Step real, Tracks.Step feigned, Quarry paper, Quarry never) {
        var one = real.send().apply(hunter);
        var other = feigned.send().apply(hunter);
        var told = NEVER_SENT.stream().filter(one::holds).findFirst();
        return told.map(word -> "it holds " + word)
                .orElseGet(() -> one.without(paper)
                        .withoutItsOwn()
                        .unlike(other.without(never).withoutItsOwn()));
    }

    private static Tracks tracks(Hunter hunter) {
        return new Tracks(COUNCIL, pages, rest, hunter.name());
    }

    /** A leaf that is closed to all of them, and is not of this paper. */
    private static Quarry withAnotherClosedLeaf(List<Hunter> hunters, long before) {
        for (var leaf = before - 1; leaf > 0; leaf--) {
            var path = "/api/v1/" + COUNCIL + "/ledger/leaves/" + leaf;
            if (hunters.stream()
                    .map(hunter -> hunter.rest("GET", path, ""))
                    .noneMatch(answer -> answer.holds("\"folio\"") || answer.status() == 404)) {
                return new Quarry(NEVER.key(), NEVER.word(), NEVER.begun(), NEVER.sha256(), NEVER.actId(), leaf);
            }
        }
        throw new AssertionError("every leaf is open to somebody");
    }

    private static Quarry filed(String which, String sort) {
        var owner = Hunter.as(program, COUNCIL, OWNER);
        owner.rest("PUT", "/api/v1/" + COUNCIL + "/files?name=f.txt", text(which));
        var actId = UUID.randomUUID().toString();
        var as = Map.of(
                "title",
                "The " + WORD + " heronry, " + which,
                "sort",
                sort,
                "belongs",
                Map.of("executive", "NO", "background", List.of()),
                "holder",
                Map.of("group", "copper"),
                "traits",
                List.of(),
                "listing",
                "NOT_LISTED");
        var act = Map.of("sha256", digest(text(which)), "file", "f.txt", "as", as, "classed", Map.of("mark", "OPEN"));
        var filed = owner.rest(
                "POST",
                "/api/v1/" + COUNCIL + "/folios/paper/file",
                RestMap.JSON.writeValueAsString(Map.of("actId", actId, "act", act)));
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        var answer = RestMap.JSON.readTree(filed.body());
        var key = answer.path("folio").asString().substring("paper/".length());
        return new Quarry(
                key,
                WORD,
                "zygom",
                digest(text(which)),
                actId,
                answer.path("receipt").path("leaf").asLong());
    }

    private static String text(String which) {
        return "What the group makes of the " + WORD + " mangelwurzel: " + which;
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
