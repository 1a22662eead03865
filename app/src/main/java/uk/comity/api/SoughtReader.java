package uk.comity.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.comity.matters.Nature;
import uk.comity.matters.Words;
import uk.comity.register.Body;
import uk.comity.register.Department;
import uk.comity.search.Sought;

/** Reads what documents are sought by from the parameters of an address, and says which of them needs another look. */
final class SoughtReader {

    static final List<String> KINDS =
            Stream.of(Nature.Sort.values()).map(Words::of).toList();
    static final List<String> CLASSES =
            Stream.of(Nature.Mark.values()).map(Words::of).toList();

    /** As many pages as there can be to turn. */
    static final int LAST_PAGE = 9999;

    private static final List<String> NAMES =
            List.of("q", "body", "kind", "class", "department", "from", "until", "page");

    private final Map<String, String> parameters;
    private final List<ActReader.Fault> faults = new ArrayList<>();

    private SoughtReader(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /** What is sought, or a problem that names each parameter that needs another look. */
    static Sought read(Caller caller, Map<String, String> parameters) {
        var reader = new SoughtReader(parameters);
        var here = caller.council().as(caller.person(), standing -> standing);
        var register = here.register();
        // A body that has ended still has its papers; those of today are named to whoever mistypes.
        var bodies = register.bodies(here.day()).stream().map(Body::key).toList();
        var narrowed = new Sought.Narrowed(
                reader.among("body", register.findBody(reader.text("body")).map(Body::key), bodies),
                reader.among("kind", Optional.empty(), KINDS),
                reader.among("class", Optional.empty(), CLASSES),
                reader.among(
                        "department",
                        Optional.empty(),
                        register.departments().stream().map(Department::key).toList()),
                reader.filed());
        var sought = new Sought(reader.words(), narrowed, reader.page());
        return reader.sound(sought, NAMES);
    }

    /** What somebody has typed so far, or a problem. */
    static String typed(Map<String, String> parameters) {
        var reader = new SoughtReader(parameters);
        return reader.sound(reader.words(), List.of("q"));
    }

    private <T> T sound(T read, List<String> names) {
        for (var name : new TreeSet<>(parameters.keySet())) {
            if (!names.contains(name)) {
                fault(name, "There is no such parameter. There are " + String.join(", ", names) + ".");
            }
        }
        if (!faults.isEmpty()) {
            throw ActReader.fields(faults);
        }
        return read;
    }

    private String text(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    private String words() {
        var words = text("q");
        ActReader.checkText("q", words, faults);
        if (words.length() > Sought.LONGEST) {
            fault("q", "This is " + words.length() + " characters long; " + Sought.LONGEST + " is the most.");
        }
        return words;
    }

    private String among(String name, Optional<String> found, List<String> known) {
        var word = text(name);
        if (!word.isEmpty() && found.isEmpty() && !known.contains(word)) {
            fault(name, "Give one of " + String.join(", ", known) + ".");
        }
        return word;
    }

    private Sought.Filed filed() {
        var from = day("from");
        var until = day("until");
        if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
            fault("until", "Give a day that is not before the first one.");
        }
        return new Sought.Filed(from, until);
    }

    private Optional<LocalDate> day(String name) {
        if (text(name).isEmpty()) {
            return Optional.empty();
        }
        // Years of four digits: the database knows no others of these.
        var day = Answers.date(text(name)).filter(one -> one.getYear() >= 1 && one.getYear() <= 9999);
        if (day.isEmpty()) {
            fault(name, "Give a date that there is, such as 2026-11-03.");
        }
        return day;
    }

    private int page() {
        var number = text("page");
        if (number.isEmpty()) {
            return 1;
        }
        if (!number.matches("[1-9][0-9]{0,3}")) {
            fault("page", "Give the number of a page, from 1 to " + LAST_PAGE + ".");
            return 1;
        }
        return Integer.parseInt(number);
    }

    private void fault(String name, String needs) {
        faults.add(new ActReader.Fault(name, needs));
    }
}
