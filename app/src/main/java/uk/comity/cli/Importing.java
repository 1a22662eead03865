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
import uk.comity.acts.FolioId;
import uk.comity.acts.Outcome;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.councils.Council;
import uk.comity.councils.DocumentFiles.Keeping;
import uk.comity.matters.paper.PaperKind;

/**
 * A bulk import under way. Each file is kept as its row comes; the acts that file them are gathered and entered in one
 * transaction, each with a leaf of its own. What a stop leaves undone is done by the next run.
 */
final class Importing {

    /** So few that others who enter something wait for well under a second. */
    private static final int TOGETHER = 25;

    private final Council council;
    private final long before;
    private final List<Gathered> gathered = new ArrayList<>();
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

    /** Takes a row. What is refused is told by {@link #told}. */
    void file(Manifest.Row row) throws IOException {
        if (!Files.isRegularFile(row.file())) {
            refuse(row, "column \"file\": there is no such file beside the manifest.");
            return;
        }
        try (var in = Files.newInputStream(row.file())) {
            switch (council.reading().files().keep(in, String.valueOf(row.file().getFileName()), PersonId.OPERATOR)) {
                case Keeping.NotKept(var sentence) -> refuse(row, "column \"file\": " + sentence);
                case Keeping.Kept kept -> gathered.add(new Gathered(row, submission(row, kept.sha256())));
            }
        } catch (Manifest.BadColumn bad) {
            refuse(row, String.valueOf(bad.getMessage()));
        }
        if (gathered.size() == TOGETHER) {
            finish();
        }
    }

    /** Files what is gathered. */
    void finish() {
        if (gathered.isEmpty()) {
            return;
        }
        var outcomes = council.desk()
                .performAll(gathered.stream().map(Gathered::submission).toList());
        for (var i = 0; i < gathered.size(); i++) {
            count(gathered.get(i).row(), outcomes.get(i));
        }
        gathered.clear();
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

    private void refuse(Manifest.Row row, String why) {
        refused++;
        refusals.put(row.line(), "Row " + row.line() + " (" + row.text("file") + "), " + why);
    }

    /** The act's id follows from what the row says and from the file: the same row again is the same act. */
    private Submission submission(Manifest.Row row, String sha256) throws Manifest.BadColumn {
        var act = Manifest.act(row, sha256);
        var actId = UUID.nameUUIDFromBytes(
                ("comity documents import\u001f" + row.said() + "\u001f" + sha256).getBytes(StandardCharsets.UTF_8));
        return new Submission(
                actId,
                PersonId.OPERATOR,
                Optional.empty(),
                council.now(),
                FolioId.begunBy(actId, PersonId.OPERATOR, PaperKind.NAME),
                OptionalLong.empty(),
                "Import of documents",
                Map.of(),
                act);
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
            case Outcome.OutOfTurn(var sentence) -> refuse(row, sentence);
            case Outcome.Refused _, Outcome.Held _, Outcome.Referred _ ->
                refuse(row, "the protocol does not let it be filed so.");
            case Outcome.Stale _, Outcome.NotYours _ -> refuse(row, "it could not be filed here.");
        }
    }
}
