package uk.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.comity.acts.PersonId;
import uk.comity.matters.Nature.Executive;
import uk.comity.matters.Nature.Mark;
import uk.comity.matters.Nature.Paragraph;
import uk.comity.matters.Nature.Sort;
import uk.comity.matters.Nature.Trait;
import uk.comity.matters.Words;
import uk.comity.matters.paper.Description;
import uk.comity.matters.paper.Description.Belongs;
import uk.comity.matters.paper.Description.Holder;
import uk.comity.matters.paper.Description.Listing;
import uk.comity.matters.paper.PaperAct;
import uk.comity.matters.paper.PaperAct.Classed;

/** What a bulk import is told of each document: the rows of a CSV file, or the files of a folder. */
final class Manifest {

    /** The columns, in the order of the manual. */
    static final List<String> COLUMNS = List.of(
            "file",
            "title",
            "sort",
            "department",
            "officer",
            "function",
            "body",
            "meeting",
            "item",
            "executive",
            "mark",
            "paragraph",
            "traits",
            "listing",
            "background");

    private Manifest() {}

    /**
     * One document to be filed.
     *
     * @param line of the manifest, or the number of the file in its folder
     * @param fields by column; what is not there is blank
     */
    record Row(int line, Path file, Map<String, String> fields) {
        Row {
            fields = Map.copyOf(fields);
        }

        String text(String column) {
            return fields.getOrDefault(column, "");
        }

        /** What the row says, always in the same order: what an act's id is made of. */
        String said() {
            return String.join("\u001f", COLUMNS.stream().map(this::text).toList());
        }
    }

    /** A row that cannot be used: which column, and why. */
    static final class BadColumn extends Exception {
        private static final long serialVersionUID = 1;

        BadColumn(String column, String why) {
            super("column \"" + column + "\": " + why);
        }
    }

    /** A manifest that cannot be used at all. */
    static final class BadManifest extends Exception {
        private static final long serialVersionUID = 1;

        BadManifest(String sentence) {
            super(sentence);
        }
    }

    /** Reads a manifest; its files are looked for beside it. */
    static List<Row> read(Path manifest) throws IOException, BadManifest {
        var rows = CsvRows.read(Files.readString(manifest));
        if (rows.isEmpty()) {
            throw new BadManifest("\"" + manifest.getFileName() + "\" is empty.");
        }
        var heads = rows.getFirst().fields().stream()
                .map(head -> head.toLowerCase(Locale.ROOT))
                .toList();
        for (var head : heads) {
            if (!COLUMNS.contains(head)) {
                throw new BadManifest("\"" + manifest.getFileName() + "\" has a column \"" + head
                        + "\" that there is not. There are " + String.join(", ", COLUMNS) + ".");
            }
        }
        if (!heads.contains("file")) {
            throw new BadManifest(
                    "\"" + manifest.getFileName() + "\" has no column \"file\". The first row names the columns.");
        }
        var folder = Optional.ofNullable(manifest.toAbsolutePath().getParent()).orElse(Path.of("."));
        var read = new ArrayList<Row>();
        for (var row : rows.subList(1, rows.size())) {
            var fields = new LinkedHashMap<String, String>();
            for (var i = 0; i < Math.min(heads.size(), row.fields().size()); i++) {
                fields.put(heads.get(i), row.fields().get(i));
            }
            read.add(new Row(row.line(), folder.resolve(fields.getOrDefault("file", "")), fields));
        }
        return read;
    }

    /** Every file in a folder and below, by name; each is told of by these defaults, its title by its name. */
    static List<Row> ofFolder(Path folder, Map<String, String> defaults) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            var all = files.filter(Files::isRegularFile).sorted().toList();
            var rows = new ArrayList<Row>();
            for (var file : all) {
                var name = String.valueOf(file.getFileName());
                var fields = new LinkedHashMap<>(defaults);
                fields.put("file", folder.relativize(file).toString());
                fields.put("title", name.replaceFirst("[.][^.]*$", "").replace('_', ' '));
                rows.add(new Row(rows.size() + 1, file, fields));
            }
            return rows;
        }
    }

    /** The act that files the document of a row. */
    static PaperAct.File act(Row row, String sha256) throws BadColumn {
        var mark = word(row, "mark", Mark.values(), Mark.OPEN);
        var paragraph = row.text("paragraph").isBlank()
                ? Optional.<Paragraph>empty()
                : Optional.of(word(row, "paragraph", Paragraph.values(), Paragraph.INDIVIDUAL));
        return new PaperAct.File(
                sha256,
                String.valueOf(row.file().getFileName()),
                new Description(
                        row.text("title"),
                        word(row, "sort", Sort.values(), Sort.OTHER),
                        new Belongs(
                                row.text("body"),
                                day(row),
                                row.text("item"),
                                word(row, "executive", Executive.values(), Executive.NO),
                                several(row, "background")),
                        new Holder(row.text("department"), officer(row), row.text("function"), "", Optional.empty()),
                        traits(row),
                        word(row, "listing", Listing.values(), Listing.NOT_LISTED)),
                new Classed(mark, paragraph),
                Optional.empty());
    }

    private static <E extends Enum<E>> E word(Row row, String column, E[] all, E otherwise) throws BadColumn {
        var given = row.text(column);
        if (given.isBlank()) {
            return otherwise;
        }
        return find(all, given)
                .orElseThrow(() -> new BadColumn(column, "\"" + given + "\" is none of " + words(all) + "."));
    }

    private static <E extends Enum<E>> Optional<E> find(E[] all, String word) {
        return Arrays.stream(all)
                .filter(each -> Words.of(each).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static String words(Enum<?>[] all) {
        return String.join(", ", Arrays.stream(all).map(Words::of).toList());
    }

    private static Optional<LocalDate> day(Row row) throws BadColumn {
        var given = row.text("meeting");
        try {
            return given.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(given));
        } catch (DateTimeException e) {
            throw new BadColumn(
                    "meeting", "\"" + given + "\" is not a date. Write year, month and day, such as 2026-11-03.");
        }
    }

    private static Optional<PersonId> officer(Row row) throws BadColumn {
        var given = row.text("officer");
        try {
            return given.isBlank() ? Optional.empty() : Optional.of(new PersonId(given));
        } catch (IllegalArgumentException nobody) {
            throw new BadColumn("officer", "\"" + given + "\" is nobody's id. The register shows the ids.");
        }
    }

    private static List<Trait> traits(Row row) throws BadColumn {
        var traits = new ArrayList<Trait>();
        for (var given : several(row, "traits")) {
            traits.add(find(Trait.values(), given)
                    .orElseThrow(() ->
                            new BadColumn("traits", "\"" + given + "\" is none of " + words(Trait.values()) + ".")));
        }
        return traits;
    }

    private static List<String> several(Row row, String column) {
        return Arrays.stream(row.text(column).split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
