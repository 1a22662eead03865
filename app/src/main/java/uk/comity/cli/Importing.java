package uk.comity.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import uk.comity.acts.FolioId;
import uk.comity.acts.Outcome;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.councils.Council;
import uk.comity.councils.DocumentFiles.Keeping;
import uk.comity.documents.ReadAhead;
import uk.comity.matters.paper.PaperKind;

/**
 * A bulk import under way, some rows at a time. Their small plain texts are kept together, any other file by itself; then the acts
 * that file them are entered in one transaction, each with a leaf of its own. What a stop leaves undone is done by the next run.
 */
final class Importing {

    /** How many rows are filed together: so few that others who enter something wait for well under a second. */
    static final int TOGETHER = 25;

    private final Council council;
    private final long before;
    /** Refusals that are to be told of, by the row's place. */
    private final Map<Integer, String> refusals = new TreeMap<>();

    private int filed;
    private int filedBefore;
    private int refused;

    private record Gathered(Manifest.Row row, Submission submission) {}

    /** What became of the rows so far. */
    record Count(int filed, int filedBefore, int refused) {}

    Importing(Council council) {
        this.council = council;
        this.before = council.reading().views().ledger().size();
    }

    /** A row, and its file where that was read ahead. */
    record Ahead(Manifest.Row row, Optional<ReadAhead> read) {}

    /** Reads what can be read of these rows' files without the database; may run while other rows are filed. */
    List<Ahead> ahead(List<Manifest.Row> rows) throws IOException {
        var all = new ArrayList<Ahead>();
        for (var row : rows) {
            all.add(new Ahead(
                    row,
                    Files.isRegularFile(row.file())
                            ? council.reading().files().readAhead(row.file(), name(row))
                            : Optional.empty()));
        }
        return all;
    }

    /** Files these rows. What is refused is told by {@link #told}. */
    void file(List<Ahead> rows) throws IOException {
        var fine = rows.stream()
                .flatMap(each -> each.read().stream())
                .flatMap(read -> read instanceof ReadAhead.Fine file ? Stream.of(file) : Stream.empty())
                .toList();
        if (!fine.isEmpty()) {
            council.reading().files().keepAll(fine, PersonId.OPERATOR);
        }
        var gathered = new ArrayList<Gathered>();
        for (var each : rows) {
            digest(each).flatMap(sha256 -> submission(each.row(), sha256)).ifPresent(gathered::add);
        }
        var outcomes = council.desk()
                .performAll(gathered.stream().map(Gathered::submission).toList());
        for (var i = 0; i < gathered.size(); i++) {
            count(gathered.get(i).row(), outcomes.get(i));
        }
    }

    /** Of the row's file, which is kept by now; empty where it is refused. */
    private Optional<String> digest(Ahead ahead) throws IOException {
        var row = ahead.row();
        if (ahead.read().isPresent()) {
            return switch (ahead.read().get()) {
                case ReadAhead.Fine fine -> Optional.of(fine.file().sha256());
                case ReadAhead.Refused(var sentence) -> refuse(row, "column \"file\": " + sentence);
            };
        }
        if (!Files.isRegularFile(row.file())) {
            return refuse(row, "column \"file\": there is no such file beside the manifest.");
        }
        try (var in = Files.newInputStream(row.file())) {
            return switch (council.reading().files().keep(in, name(row), PersonId.OPERATOR)) {
                case Keeping.NotKept(var sentence) -> refuse(row, "column \"file\": " + sentence);
                case Keeping.Kept kept -> Optional.of(kept.sha256());
            };
        }
    }

    private static String name(Manifest.Row row) {
        return String.valueOf(row.file().getFileName());
    }

    Count count() {
        return new Count(filed, filedBefore, refused);
    }

    /** A sentence for each row that was refused since this was asked last, in their order. */
    List<String> told() {
        var told = List.copyOf(refusals.values());
        refusals.clear();
        return told;
    }

    private <T> Optional<T> refuse(Manifest.Row row, String why) {
        refused++;
        refusals.put(row.line(), "Row " + row.line() + " (" + row.text("file") + "), " + why);
        return Optional.empty();
    }

    /** The act's id follows from what the row says and from the file: the same row again is the same act. */
    private Optional<Gathered> submission(Manifest.Row row, String sha256) {
        var actId = UUID.nameUUIDFromBytes(
                ("comity documents import\u001f" + row.said() + "\u001f" + sha256).getBytes(StandardCharsets.UTF_8));
        try {
            return Optional.of(new Gathered(
                    row,
                    new Submission(
                            actId,
                            PersonId.OPERATOR,
                            Optional.empty(),
                            council.now(),
                            FolioId.begunBy(actId, PersonId.OPERATOR, PaperKind.NAME),
                            OptionalLong.empty(),
                            "Import of documents",
                            Map.of(),
                            Manifest.act(row, sha256))));
        } catch (Manifest.BadColumn bad) {
            return refuse(row, String.valueOf(bad.getMessage()));
        }
    }

    private void count(Manifest.Row row, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done(var receipt, var _) -> {
                if (receipt.index() < before) {
                    filedBefore++;
                } else {
                    filed++;
                }
            }
            case Outcome.OutOfTurn(var sentence, var _) -> refuse(row, sentence);
            case Outcome.Refused _, Outcome.Held _, Outcome.Referred _ ->
                refuse(row, "the protocol does not let it be filed so.");
            case Outcome.Stale _, Outcome.NotYours _ -> refuse(row, "it could not be filed here.");
        }
    }
}
