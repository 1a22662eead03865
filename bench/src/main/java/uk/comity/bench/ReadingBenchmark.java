package uk.comity.bench;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import uk.comity.Comity;
import uk.comity.norms.Pack;
import uk.comity.norms.PackFiles;
import uk.comity.norms.PackReader;
import uk.comity.norms.Rulebook;
import uk.comity.packs.Shelf;

/** One more pack, once the program is warm: a real one of a hundred norms. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadingBenchmark {

    /** It holds 98 norms and 255 examples. */
    private static final String PACK = "wbc";

    private final Shelf shelf = Comity.shelf();
    private final PackFiles files = shelf.find(PACK).orElseThrow();
    private final Pack law = PackReader.read(shelf.law(), shelf.vocabulary()).pack();

    /** As before an adoption: parsed, every check made, every act's norms made ready. */
    @Benchmark
    public Rulebook packChecked() {
        return ready(PackReader.read(files, shelf.vocabulary(), law).pack());
    }

    /** As after one: parsed, without examples, and every act's norms made ready. */
    @Benchmark
    public Rulebook packAdopted() {
        return ready(PackReader.readAdopted(files, shelf.vocabulary(), Optional.of(law))
                .pack());
    }

    private Rulebook ready(Pack pack) {
        return Books.ready(Rulebook.of(pack, Optional.of(law), shelf.vocabulary()));
    }
}
