package uk.comity.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.comity.norms.Clause;
import uk.comity.norms.Effect;
import uk.comity.norms.Pack;

/** Holds the packs against the census of the five documents: every rule has its effect. */
class CensusTest {

    /** What effects of norms do justice to a rule of this mode; a clause that has another one says why. */
    private static final Map<String, Set<Class<? extends Effect>>> FITTING = Map.of(
            "gate", Set.of(Effect.Permit.class, Effect.Refuse.class, Effect.Hold.class, Effect.Refer.class),
            "power", Set.of(Effect.Permit.class, Effect.Refuse.class, Effect.Hold.class, Effect.Refer.class),
            "duty", Set.of(Effect.Owe.class),
            "notify", Set.of(Effect.Tell.class),
            "wall", Set.of(Effect.Wall.class, Effect.Refuse.class),
            "record", Set.of(Effect.RecordIn.class));

    private record Row(String protocol, String clause, String concept, String topic, String mode) {}

    @TestFactory
    Stream<DynamicTest> every_rule_of_the_census_has_an_effect_that_fits_it() throws IOException {
        var file = shared().resolve("protocols").resolve("census.csv");
        assumeThat(file)
                .withFailMessage("no census.csv: name the shared folder in COMITY_SHARED to hold the packs against it")
                .exists();
        var rows = rows(file);
        assertThat(rows).as("the census was read").hasSize(841);
        return OurPacks.PROTOCOLS.stream().flatMap(key -> {
            var pack = OurPacks.read(key).pack();
            return rows.stream()
                    .filter(row -> row.protocol().equals(key))
                    .map(row -> dynamicTest(
                            key + " " + row.clause() + ": " + row.concept() + ", a " + row.mode(),
                            () -> check(row, pack)));
        });
    }

    private static void check(Row row, Pack pack) {
        assertThat(pack.findClause(row.clause()))
                .as("clause %s of the pack %s", row.clause(), row.protocol())
                .hasValueSatisfying(clause -> {
                    assertThat(clause.concept()).hasValue(row.concept());
                    assertThat(clause.why().isPresent() || fits(row, clause, pack))
                            .as(
                                    "a %s given effect as %s, by %s, without a why",
                                    row.mode(),
                                    clause.effect(),
                                    effects(clause, pack).toList())
                            .isTrue();
                });
    }

    private static boolean fits(Row row, Clause clause, Pack pack) {
        return switch (row.mode()) {
            case "guidance" -> clause.effect() == Clause.Effect.GUIDANCE || clause.effect() == Clause.Effect.NORM;
            case "definition" -> clause.effect() == Clause.Effect.DEFINITION;
            case "none" -> clause.effect() == Clause.Effect.NONE;
            default -> effects(clause, pack).anyMatch(FITTING.getOrDefault(row.mode(), Set.of())::contains);
        };
    }

    private static Stream<Class<? extends Effect>> effects(Clause clause, Pack pack) {
        return pack.norms().stream()
                .filter(norm -> norm.clauses().contains(clause.id()))
                .map(norm -> norm.effect().getClass());
    }

    /** The folder of shared material: as the system property or the environment says, or beside the project. */
    private static Path shared() {
        return Optional.ofNullable(System.getProperty("COMITY_SHARED"))
                .or(() -> Optional.ofNullable(System.getenv("COMITY_SHARED")))
                .map(Path::of)
                .orElse(Path.of("..", "..", "shared"));
    }

    private static List<Row> rows(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var heads = cells(lines.getFirst());
        return lines.stream()
                .skip(1)
                .map(CensusTest::cells)
                .map(cells -> new Row(
                        cells.get(heads.indexOf("protocol")),
                        cells.get(heads.indexOf("clause")),
                        cells.get(heads.indexOf("concept")),
                        cells.get(heads.indexOf("topic")),
                        cells.get(heads.indexOf("mode"))))
                .toList();
    }

    /** The cells of a line of RFC 4180, in which no cell runs over the end of the line. */
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
