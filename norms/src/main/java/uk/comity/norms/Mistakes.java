package uk.comity.norms;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Gathers what is wrong in a pack while it is read, so that its author hears everything at once. */
final class Mistakes {

    private final Set<Mistake> mistakes = new TreeSet<>();
    private final Set<Mistake> warnings = new TreeSet<>();
    private final Set<String> unreadable = new HashSet<>();
    private int told;

    void add(Place place, String sentence) {
        add(place, sentence, Optional.empty());
    }

    void add(Place place, String sentence, String help) {
        add(place, sentence, Optional.of(help));
    }

    void add(Place place, String sentence, Optional<String> help) {
        told++;
        mistakes.add(new Mistake(place.file(), place.line(), place.column(), sentence, help));
    }

    void warn(Place place, String sentence, String help) {
        warnings.add(new Mistake(place.file(), place.line(), place.column(), sentence, Optional.of(help)));
    }

    /** What must be right before the pack goes into force, and may wait while it is written. */
    void before(PackReader.Stage stage, Place place, String sentence, String help) {
        switch (stage) {
            case DRAFT -> warn(place, sentence, help);
            case FINAL, ADOPTED, SHOWN -> add(place, sentence, help);
        }
    }

    /** Says that a file was given up on, so that names it may have held are not called unknown elsewhere. */
    void giveUpOn(String file) {
        unreadable.add(file);
    }

    /** Whether every file whose name starts so was read to its end. */
    boolean readWhole(String start) {
        return unreadable.stream().noneMatch(file -> file.startsWith(start));
    }

    /** How many mistakes were told so far: unchanged over a piece of reading means that the piece is sound. */
    int told() {
        return told;
    }

    boolean none() {
        return mistakes.isEmpty();
    }

    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    List<Mistake> warnings() {
        return List.copyOf(warnings);
    }
}
