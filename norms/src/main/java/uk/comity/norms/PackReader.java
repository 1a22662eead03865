package uk.comity.norms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads a pack whole, strictly, and tells everything that is wrong with it at once. */
public final class PackReader {

    private static final List<String> LONE_FILES = List.of(
            "pack.yaml", "clauses.yaml", "acts.yaml", "offices.yaml", "facts.yaml", "doubts.yaml", "answers.yaml");

    private static final Pattern FILE =
            Pattern.compile("(clauses|acts|offices|facts|doubts|answers|norms|examples)/[^/]+\\.yaml");

    private final PackFiles files;
    private final Vocabulary vocabulary;
    private final Mistakes mistakes = new Mistakes();
    private final Scope scope;
    private final Map<String, YamlNode> pages = new LinkedHashMap<>();

    private PackReader(PackFiles files, Vocabulary vocabulary, Optional<Pack> beneath) {
        this.files = files;
        this.vocabulary = vocabulary;
        this.scope = new Scope(vocabulary, beneath, mistakes);
    }

    /** How far along a pack is. */
    enum Stage {
        /** Still being written: missing examples and unstated priorities are warnings. */
        DRAFT,
        /** To go into force: they are mistakes. */
        FINAL,
        /** In force already: it was checked then, so how its norms meet is not looked into again; without its examples. */
        ADOPTED,
        /** In force already, and somebody wants to see its examples. */
        SHOWN;

        boolean isChecked() {
            return this == DRAFT || this == FINAL;
        }
    }

    /** Reads a pack by itself. Norms that its examples name in the pack beneath are taken on trust. */
    public static Reading read(PackFiles files, Vocabulary vocabulary) {
        return new PackReader(files, vocabulary, Optional.empty()).read(Stage.FINAL);
    }

    /** Reads a pack with the one that lies beneath it. */
    public static Reading read(PackFiles files, Vocabulary vocabulary, Pack beneath) {
        return new PackReader(files, vocabulary, Optional.of(beneath)).read(Stage.FINAL);
    }

    /** Reads a pack that is still being written: missing examples and unstated priorities are only warned of. */
    public static Reading readDraft(PackFiles files, Vocabulary vocabulary, Optional<Pack> beneath) {
        return new PackReader(files, vocabulary, beneath).read(Stage.DRAFT);
    }

    /** Reads a pack again that was checked when it was adopted: its norms once an act is asked about, its examples once somebody looks at them. */
    public static Reading readAdopted(PackFiles files, Vocabulary vocabulary, Optional<Pack> beneath) {
        return new PackReader(files, vocabulary, beneath).read(Stage.ADOPTED);
    }

    private Reading read(Stage stage) {
        scope.supplyMatters = stage.isChecked();
        parse(stage);
        new OwnWordsPage(scope, stage).read(pagesOf("acts"), pagesOf("offices"), pagesOf("facts"));
        var heading = Optional.ofNullable(pages.get("pack.yaml"))
                .map(page -> new PackPage(scope).read(page, files.key()))
                .orElseGet(PackPage.Heading::unknown);
        checkBeneath(heading);
        var doubts = new DoubtsPage(scope);
        each("doubts", doubts::read);
        each("clauses", new ClausesPage(scope)::read);
        doubts.checkClauses();
        new FactsPage(scope).read(pagesOf("facts"));
        var norms = new NormsPage(scope, heading.inForce());
        each(NormsPage.FOLDER, norms::read);
        norms.finish();
        var examples = new ExamplesPage(scope, heading.inForce(), norms.allNames());
        each("examples/", examples::read);
        var answers = new AnswersPage(scope);
        each("answers", answers::read);
        var pack = stage == Stage.ADOPTED
                ? pack(heading, new LaterNorms(files, scope, heading.inForce()), later(), answers)
                : pack(heading, norms.sound(), examples.examples(), answers);
        if (stage.isChecked()) {
            new PackChecks(scope, pack, norms, stage).run();
        }
        return mistakes.none()
                ? new Reading.Sound(pack, mistakes.warnings())
                : new Reading.Unsound(mistakes.mistakes());
    }

    /** What was sound when it was adopted, and cannot be read any more because the program's words have changed, is left out. */
    private List<Example> later() {
        return new Later<>(() -> switch (new PackReader(files, vocabulary, scope.beneath).read(Stage.SHOWN)) {
            case Reading.Sound sound -> sound.pack().examples();
            case Reading.Unsound _ -> List.of();
        });
    }

    private void parse(Stage stage) {
        files.names().forEach(name -> {
            if (stage == Stage.ADOPTED && (name.startsWith("examples/") || name.startsWith(NormsPage.FOLDER))) {
                return;
            }
            if (LONE_FILES.contains(name) || FILE.matcher(name).matches()) {
                YamlReader.read(name, files.text(name), mistakes).ifPresent(page -> pages.put(name, page));
            } else {
                mistakes.add(
                        Place.file(name),
                        "A pack has no file \"" + name + "\".",
                        Names.didYouMean(name, LONE_FILES)
                                .orElse("Norms go into norms/<topic>.yaml and examples into examples/<topic>.yaml."));
            }
        });
        mustHave("pack.yaml", name -> name.equals("pack.yaml"));
        mustHave("clauses.yaml", name -> name.startsWith("clauses"));
    }

    private void mustHave(String file, Predicate<String> which) {
        if (files.names().stream().noneMatch(which)) {
            mistakes.add(Place.file(file), "The pack has no " + file + ".");
            mistakes.giveUpOn(file);
        }
    }

    private void checkBeneath(PackPage.Heading heading) {
        scope.beneathIsElsewhere = heading.beneath().isPresent() && scope.beneath.isEmpty();
        scope.beneath.ifPresent(beneath -> {
            if (!heading.beneath().equals(Optional.of(beneath.key())) && mistakes.readWhole("pack.yaml")) {
                mistakes.add(
                        Place.file("pack.yaml"),
                        "The pack does not say that \"" + beneath.key() + "\" lies beneath it.",
                        "Write beneath: " + beneath.key());
            }
        });
    }

    private void each(String start, Consumer<YamlNode> reader) {
        pagesOf(start).forEach(reader);
    }

    private List<YamlNode> pagesOf(String start) {
        return pages.entrySet().stream()
                .filter(page -> page.getKey().startsWith(start))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Pack pack(PackPage.Heading heading, List<Norm> norms, List<Example> examples, AnswersPage answers) {
        return new Pack(
                files.key(),
                heading.version(),
                Digest.of(files),
                heading.title(),
                heading.council(),
                heading.kind(),
                heading.inForce(),
                heading.beneath(),
                heading.words(),
                heading.offices(),
                scope.own,
                new ArrayList<>(scope.settings.values()),
                new ArrayList<>(scope.doubts.values()),
                new ArrayList<>(scope.clauses.values()),
                new ArrayList<>(scope.definedFacts.values()),
                norms,
                examples,
                answers.silences(),
                answers.answers());
    }
}
