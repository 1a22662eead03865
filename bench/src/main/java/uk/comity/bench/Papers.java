package uk.comity.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jooq.impl.DSL;
import uk.comity.Comity;
import uk.comity.acts.PersonId;
import uk.comity.database.Migrations;
import uk.comity.database.Postgres;
import uk.comity.database.PostgresSettings;
import uk.comity.database.Role;
import uk.comity.search.Documents;
import uk.comity.search.Sought;

/**
 * What rights cost in lists and searches of documents: the first page for a member beside the same page without rights, with ten
 * thousand and with a million documents, on one PostgreSQL in one run.
 */
public final class Papers {

    private static final List<Integer> SIZES = List.of(10_000, 1_000_000);
    private static final int ROUNDS = 31;
    /** The operator of the program keeps no protocol's secrets: the same query, and no right is asked. */
    private static final PersonId WITHOUT_RIGHTS = PersonId.OPERATOR;

    private static final Map<String, Sought> PAGES = new TreeMap<>(Map.of(
            "list", Sought.ALL,
            "search, common word", new Sought("w2x", Sought.Narrowed.NOT, 1),
            "search, two words", new Sought("w40x w3x", Sought.Narrowed.NOT, 1),
            "search, rare word", new Sought("w15000x", Sought.Narrowed.NOT, 1),
            "one body's papers", new Sought("", new Sought.Narrowed("body-7", "", "", "", Sought.Filed.ANY), 1)));

    private Papers() {}

    /**
     * @param args the folder for the database; a temporary one where none is named
     */
    public static void main(String... args) throws IOException {
        var folder = args.length == 0 ? Files.createTempDirectory("comity-bench") : Path.of(args[0]);
        try (var postgres = Postgres.start(PostgresSettings.in(folder)
                .forTests()
                .unpackingTo(Path.of(System.getProperty("java.io.tmpdir"), "comity-programs")))) {
            var medians = new TreeMap<String, Double>();
            for (var size : SIZES) {
                measure(postgres, size, medians, System.out);
            }
            judge(medians, System.out);
        }
    }

    private static void measure(Postgres postgres, int size, Map<String, Double> medians, PrintStream out) {
        var name = "papers_" + size;
        if (!postgres.databases().contains(name)) {
            fill(postgres, name, size, out);
        }
        var login = postgres.login(Role.APP, name);
        var sql = DSL.using(login.url(), login.user(), login.password());
        // As on the program's own connections.
        sql.execute("set max_parallel_workers_per_gather = 0");
        var stored = sql.fetchValue("select pg_size_pretty(pg_database_size(current_database()))");
        out.printf("%n%d documents, %s on disk%n", size, stored);
        for (var book : Comity.shelf().rulebooks()) {
            var documents = new Documents(sql, (_, _) -> Optional.of(book), (_, _) -> Set.of());
            var key = book.council().key();
            PAGES.forEach((page, sought) -> compare(
                    size + " " + key + " " + page,
                    person -> () -> documents.find(documents.reach(BenchCouncil.standing(person)), sought),
                    medians,
                    out));
        }
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        out.printf("heap in use: %d MB%n", heap.getUsed() >> 20);
    }

    private static void fill(Postgres postgres, String name, int size, PrintStream out) {
        postgres.createDatabase(name);
        var owner = postgres.login(Role.OWNER, name);
        Migrations.run(owner, "classpath:db/council", "classpath:db/council-grants");
        var from = System.nanoTime();
        var sql = DSL.using(owner.url(), owner.user(), owner.password());
        for (var statement : script().formatted(size).split(";\n", -1)) {
            if (!statement.isBlank()) {
                sql.execute(statement);
            }
        }
        sql.execute("vacuum analyze views.paper");
        sql.execute("vacuum analyze documents.text");
        out.printf("%d documents generated in %d s%n", size, (System.nanoTime() - from) / 1_000_000_000);
    }

    private static String script() {
        try (var in = Papers.class.getResourceAsStream("documents.sql")) {
            if (in == null) {
                throw new IllegalStateException("documents.sql is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** In turns, so that whatever else the machine does falls on both. */
    private static void compare(
            String name, Function<PersonId, Runnable> query, Map<String, Double> medians, PrintStream out) {
        var with = query.apply(BenchCouncil.MEMBER);
        var without = query.apply(WITHOUT_RIGHTS);
        var times = new double[2][ROUNDS];
        for (var i = -6; i < ROUNDS; i++) {
            var one = time(with);
            var other = time(without);
            if (i >= 0) {
                times[0][i] = one;
                times[1][i] = other;
            }
        }
        var member = median(times[0]);
        var anybody = median(times[1]);
        medians.put(name, member);
        medians.put("with and without " + name, member / anybody);
        out.printf(
                Locale.ROOT,
                "%-60s with rights %7.1f ms, without %7.1f ms, %.2f times%n",
                name,
                member,
                anybody,
                member / anybody);
    }

    private static void judge(Map<String, Double> medians, PrintStream out) {
        out.println();
        var growth = new TreeMap<String, Double>();
        medians.forEach((name, large) -> {
            var small = medians.get(name.replace("1000000 ", "10000 "));
            if (name.startsWith("1000000 ") && small != null) {
                growth.put(name.substring(8), large / small);
            }
        });
        growth.forEach((name, times) ->
                out.printf(Locale.ROOT, "%-60s a million costs %.2f times ten thousand%n", name, times));
        Bench.atMost(out, "rights in lists of a million, worst, times", worst(medians, "with and without 1000000 "), 2);
        Bench.atMost(out, "a million beside ten thousand, worst, times", worst(growth, ""), 2);
    }

    private static double worst(Map<String, Double> of, String beginning) {
        return of.entrySet().stream()
                .filter(each -> each.getKey().startsWith(beginning))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(Double.NaN);
    }

    private static double time(Runnable query) {
        var from = System.nanoTime();
        query.run();
        return (System.nanoTime() - from) / 1e6;
    }

    private static double median(double[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
