package uk.comity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import uk.comity.councils.Council;
import uk.comity.packs.Draft;
import uk.comity.packs.Replay;
import uk.comity.packs.Replayed;
import uk.comity.packs.Replayed.Turn;

/** {@code comity pack replay}. */
@Command(
        name = "replay",
        description = {
            "Puts the acts of the last year to a draft, with the facts recorded then: which would be judged otherwise?",
            "Nothing is entered. Where the draft asks something that nobody was asked, it says so and counts it apart."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  comity pack replay ./our-protocol --council wbc",
            "  comity pack replay 2 --council wbc --csv replay.csv"
        })
final class PackReplayCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Toolbox toolbox;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Parameters(paramLabel = "DRAFT", description = "A pack's folder, a pack's key, or the number of a laid draft.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private String word;

    @Mixin
    private NamedCouncil named = new NamedCouncil();

    @Option(names = "--since", paramLabel = "DATE", description = "The first day. Left out: a year ago.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--json", description = "Writes a line of JSON for each act that differs, and the counts last.")
    private boolean json;

    @Option(names = "--csv", paramLabel = "FILE", description = "Writes a row for each act that differs.")
    private Optional<Path> csv = Optional.empty();

    PackReplayCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws IOException {
        var from = since.orElseGet(() -> toolbox.today().minusYears(1));
        try (var premises = toolbox.open()) {
            var council = named.in(spec, premises);
            var draft = draft(council);
            if (draft.isEmpty()) {
                return Exit.PACK_MISTAKES.code();
            }
            if (csv.isPresent()) {
                try (var file = new PrintWriter(Files.newBufferedWriter(csv.get(), StandardCharsets.UTF_8))) {
                    file.println("leaf,matter,act,day,turn,before,after,norm,clauses,because");
                    say(run(council, draft.get(), from, one -> file.println(row(one))), from);
                }
            } else {
                say(run(council, draft.get(), from, json ? this::line : this::tell), from);
            }
            return Exit.DONE.code();
        }
    }

    private Replay.Counts run(Council council, Replay draft, LocalDate from, Consumer<Replayed> each) {
        var progress = new Progress(spec.commandLine().getErr(), "acts judged again");
        return draft.over(council.desk(), from, _ -> true, each, progress::accept);
    }

    /** The draft; empty once its mistakes were printed. */
    private Optional<Replay> draft(Council council) {
        var all = NamedCouncil.adoptions(council);
        var laid = word.matches("[0-9]{1,6}")
                ? Optional.of(ProtocolCommands.draft(spec, all, Integer.parseInt(word)))
                : Optional.<Draft>empty();
        if (laid.isPresent() && !laid.get().check().passes()) {
            DraftTelling.tell(laid.get(), spec.commandLine().getOut());
            return Optional.empty();
        }
        var source = laid.map(one -> new PackSource(one.text(), "", PackSource.Origin.AUTHOR))
                .orElseGet(() -> PackSource.find(spec, toolbox.shelf(), word));
        return source.soundOrPrint(toolbox.shelf(), spec.commandLine().getOut())
                .map(_ -> council.desk()
                        .read(
                                council.now(),
                                here -> new Replay(council.law().protocols().rulebook(source.files(), here))));
    }

    private void tell(Replayed one) {
        var turn = switch (one.turn()) {
            case OTHERWISE -> one.before() + " -> " + one.after();
            case SETS_OFF_OTHERWISE -> one.after() + ", but other things follow";
            case CANNOT_BE_TOLD -> one.before() + " -> cannot be told";
            case SAME -> one.after();
        };
        var out = spec.commandLine().getOut();
        out.println(one.day() + "  " + one.act() + "  " + turn + clauses(one) + "  " + address(one));
        one.because().forEach(line -> out.println("    " + line));
    }

    private static String clauses(Replayed one) {
        return one.clauses().isEmpty() ? "" : " (clause " + String.join(", ", one.clauses()) + ", " + one.norm() + ")";
    }

    /** Where the act stands on the council's pages. */
    private static String address(Replayed one) {
        return one.folio() + ", receipts/" + one.leaf();
    }

    private void line(Replayed one) {
        spec.commandLine().getOut().println(JSON.writeValueAsString(one));
    }

    private void say(Replay.Counts counts, LocalDate from) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(JSON.writeValueAsString(counts));
            return;
        }
        out.println(Said.count(counts.all(), "act") + " since " + from + " put to the draft:");
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("  judged the same", figure(counts.of(Turn.SAME))));
        rows.add(List.of(
                "  the same answer, but other duties, times or people told",
                figure(counts.of(Turn.SETS_OFF_OTHERWISE))));
        rows.add(List.of("  judged otherwise", figure(counts.of(Turn.OTHERWISE))));
        rows.add(List.of("  cannot be told: something was not asked then", figure(counts.of(Turn.CANNOT_BE_TOLD))));
        Said.columns(rows).forEach(out::println);
        if (counts.unjudged() > 0) {
            out.println(Said.count(counts.unjudged(), "act") + " of days without a protocol left aside.");
        }
    }

    private static String figure(long number) {
        return "%,d".formatted(number);
    }

    private static String row(Replayed one) {
        return String.join(
                ",",
                Long.toString(one.leaf()),
                one.folio().toString(),
                one.act(),
                one.day().toString(),
                one.turn().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                one.before(),
                one.after(),
                quoted(one.norm()),
                quoted(String.join("; ", one.clauses())),
                quoted(String.join("; ", one.because())));
    }

    /** Quoted as RFC 4180 says; what a spreadsheet would take for a formula gets an apostrophe. */
    private static String quoted(String text) {
        var safe = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
