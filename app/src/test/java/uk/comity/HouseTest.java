package uk.comity;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The plan of the house: rooms, their directions, and the habits that keep them. An allow-list: what is not listed is barred. */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.comity");

    /** Each room, and the packages of ours that it may use besides its own. Sub-rooms are listed where they differ. */
    private static final Map<String, List<String>> MAY_USE = plan();

    private static Map<String, List<String>> plan() {
        var plan = new LinkedHashMap<String, List<String>>();
        plan.put("calendar", List.of("norms"));
        plan.put("norms", List.of("calendar"));
        plan.put("comparison", List.of("norms", "calendar", "aloud"));
        plan.put("merging", List.of("comparison", "norms", "calendar"));
        plan.put("aloud", List.of("norms", "calendar"));
        plan.put("clauses", List.of("norms"));
        plan.put("documents", List.of());
        plan.put("diagrams", List.of("norms"));
        plan.put("residual", List.of("diagrams", "norms"));
        plan.put("asking", List.of("diagrams", "norms", "calendar"));
        plan.put("analysis", List.of("norms", "calendar"));
        plan.put("pictures", List.of("norms", "calendar", "aloud"));
        plan.put("ledger", List.of());
        plan.put("database", List.of());
        plan.put("tables", List.of());
        plan.put("acts", List.of("norms", "ledger", "tables"));
        plan.put("register", List.of("acts", "norms", "calendar", "matters"));
        plan.put("packs", List.of("acts", "clauses", "norms", "calendar"));
        plan.put("matters", List.of("acts", "register", "norms", "calendar", "asking"));
        plan.put("access", List.of("acts", "register", "matters", "norms", "tables"));
        plan.put("notices", List.of("access", "acts", "register", "matters", "norms", "tables"));
        plan.put("views", List.of("access", "acts", "register", "matters", "norms", "calendar", "ledger", "tables"));
        plan.put(
                "search",
                List.of("views", "access", "acts", "register", "matters", "norms", "calendar", "residual", "tables"));
        var below = List.of(
                "aloud",
                "asking",
                "pictures",
                "search",
                "views",
                "notices",
                "access",
                "matters",
                "packs",
                "documents",
                "register",
                "acts",
                "clauses",
                "norms",
                "calendar",
                "ledger",
                "analysis");
        plan.put("councils", below);
        plan.put("templates", List.of("web"));
        plan.put("web", with(below, "councils", "templates", "comparison", "merging"));
        plan.put("api", with(below, "councils"));
        plan.put("mail", with(below, "councils"));
        plan.put("cli", with(below, "councils", "comparison", "merging"));
        plan.put("demo", with(below, "councils"));
        return plan;
    }

    private static List<String> with(List<String> rooms, String... more) {
        var all = new TreeSet<>(rooms);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    @TestFactory
    List<DynamicTest> every_room_uses_only_what_the_plan_allows() {
        return rooms().stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> {
                    assertThat(MAY_USE).as("the plan of the house").containsKey(room);
                    var allowed = MAY_USE.getOrDefault(room, List.of());
                    classes()
                            .that()
                            .resideInAPackage("uk.comity." + room + "..")
                            .should()
                            .onlyDependOnClassesThat(outside()
                                    .or(resideInAPackage("uk.comity." + room + ".."))
                                    .or(inRooms(allowed)))
                            .check(HOUSE);
                }))
                .toList();
    }

    @Test
    void the_plan_names_rooms_that_there_are() {
        var notBuiltYet = Set.of("mail");
        assertThat(rooms())
                .containsAll(MAY_USE.keySet().stream()
                        .filter(room -> !notBuiltYet.contains(room))
                        .collect(Collectors.toSet()));
        assertThat(rooms()).hasSizeGreaterThan(15);
    }

    @Test
    void kinds_of_matter_never_see_each_other() {
        for (var kind : List.of("enquiry", "contact", "inspection", "interest", "paper")) {
            noClasses()
                    .that()
                    .resideInAPackage("uk.comity.matters." + kind + "..")
                    .should()
                    .dependOnClassesThat(resideInAPackage("uk.comity.matters.*..")
                            .and(DescribedPredicate.not(resideInAPackage("uk.comity.matters." + kind + ".."))))
                    .check(HOUSE);
        }
    }

    @Test
    void the_engine_and_the_ledger_know_no_framework_and_no_database() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "uk.comity.norms..",
                        "uk.comity.analysis..",
                        "uk.comity.asking..",
                        "uk.comity.diagrams..",
                        "uk.comity.residual..",
                        "uk.comity.comparison..",
                        "uk.comity.merging..",
                        "uk.comity.calendar..",
                        "uk.comity.ledger..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "org.jooq..",
                        "jakarta..",
                        "java.net.http..")
                .check(HOUSE);
    }

    @Test
    void spring_stays_in_the_hall_and_the_doors() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "uk.comity.acts..",
                        "uk.comity.register..",
                        "uk.comity.packs..",
                        "uk.comity.matters..",
                        "uk.comity.views..",
                        "uk.comity.search..",
                        "uk.comity.notices..",
                        "uk.comity.councils..",
                        "uk.comity.demo..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(HOUSE);
    }

    @Test
    void doors_hold_no_sql() {
        noClasses()
                .that()
                .resideInAnyPackage("uk.comity.web..", "uk.comity.api..", "uk.comity.cli..")
                .and()
                .doNotHaveSimpleName("Edge")
                .should()
                .dependOnClassesThat(resideInAPackage("java.sql..")
                        .or(resideInAPackage("org.jooq..")
                                .and(DescribedPredicate.not(resideInAPackage("org.jooq.exception..")))))
                .check(HOUSE);
    }

    @Test
    void only_the_desks_own_book_appends_to_the_ledger() {
        noClasses()
                .that()
                .doNotHaveSimpleName("LedgerBook")
                .and()
                .resideOutsideOfPackages("uk.comity.ledger..", "uk.comity.tables..")
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("seal"))
                        .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                        com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo(
                                                uk.comity.ledger.Content.class)))))
                .check(HOUSE);
    }

    @Test
    void nobody_but_the_halls_clock_asks_the_machine_what_time_it_is() {
        for (var time : List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
            noClasses()
                    .that()
                    .resideOutsideOfPackages("uk.comity.database..", "uk.comity.tables..")
                    .should()
                    .callMethod(time, "now")
                    .check(HOUSE);
        }
        noClasses().should().callMethod(Clock.class, "systemUTC").check(HOUSE);
    }

    @Test
    void names_say_what_things_are() {
        noClasses()
                .that()
                .resideOutsideOfPackages("uk.comity.tables..", "uk.comity.templates..")
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Service|DTO|Utils?|Factory)")
                .check(HOUSE);
        assertThat(rooms()).doesNotContain("util", "utils", "common", "shared", "misc");
    }

    @Test
    void every_package_is_null_marked_and_says_what_it_is_for() throws IOException {
        var missing = new TreeSet<String>();
        for (var module : List.of("norms", "ledger", "database", "app")) {
            var sources = Path.of("..", module, "src", "main", "java");
            try (var folders = Files.walk(sources)) {
                for (var folder : folders.filter(Files::isDirectory).toList()) {
                    try (var files = Files.list(folder)) {
                        if (files.noneMatch(file -> file.toString().endsWith(".java"))) {
                            continue;
                        }
                    }
                    var info = folder.resolve("package-info.java");
                    if (!Files.exists(info)
                            || !Files.readString(info).contains("@NullMarked")
                            || !Files.readString(info).contains("/**")) {
                        missing.add(folder.toString());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void files_have_at_most_three_hundred_lines_and_tests_four_hundred() throws IOException {
        var tooLong = new TreeSet<String>();
        for (var module : List.of("norms", "ledger", "database", "app")) {
            try (var files = Files.walk(Path.of("..", module, "src"))) {
                for (var file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    try (var lines = Files.lines(file)) {
                        var count = lines.count();
                        if (count > (file.toString().contains("/test/") ? 400 : 300)) {
                            tooLong.add(file + " has " + count + " lines");
                        }
                    }
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static Set<String> rooms() {
        return HOUSE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("uk.comity."))
                .map(name -> name.substring("uk.comity.".length()).split("\\.", -1)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static DescribedPredicate<JavaClass> outside() {
        return DescribedPredicate.not(resideInAPackage("uk.comity.."));
    }

    private static DescribedPredicate<JavaClass> inRooms(List<String> rooms) {
        return DescribedPredicate.describe(
                "are in " + rooms,
                type -> rooms.stream()
                        .anyMatch(room -> type.getPackageName().equals("uk.comity." + room)
                                || type.getPackageName().startsWith("uk.comity." + room + ".")));
    }
}
